// How the fixes of several findings become one: in order, and one that touches a cell of an earlier one waits for the next check.
import type { Finding, Fix } from '../rules/finding';
import type { CellRef } from '../workbook/address';
import type { SetCell } from '../workbook/edits';

export interface FixedFinding {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface CombinedFix {
  /** Each cell at most once. */
  readonly edits: readonly SetCell[];
  readonly taken: readonly FixedFinding[];
  /** Findings whose fix touches a cell that a fix before it writes. */
  readonly waiting: readonly FixedFinding[];
}

/**
 * The fixes of findings as one list of edits; findings without a fix are passed over, unsafe fixes are for the caller to leave out.
 * @example combinedFix([]) // → {"edits":[],"taken":[],"waiting":[]}
 */
export function combinedFix(findings: readonly Finding[]): CombinedFix {
  const written = new Set<string>();
  const taken: FixedFinding[] = [];
  const waiting: FixedFinding[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === undefined) continue;
    const cells = fix.edits.map(({ cell }) => keyOf(cell));
    if (cells.some((cell) => written.has(cell))) waiting.push({ finding, fix });
    else {
      for (const cell of cells) written.add(cell);
      taken.push({ finding, fix });
    }
  }
  return { edits: taken.flatMap(({ fix }) => fix.edits), taken, waiting };
}

/** Findings that can be mended without a question. */
export function safelyFixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fix }) => fix?.safety === 'safe');
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
