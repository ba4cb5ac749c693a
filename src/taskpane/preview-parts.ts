// Which fixes can be shown and written together: a cell is changed by one fix at a time, the others wait.
import { findingKey, type Finding } from '../core/rules/finding';
import type { SetCell } from '../core/workbook/edits';

/** One tick of the preview: a fix with all its cells. */
export interface PreviewPart {
  /** Of the finding that it mends; the cell for edits without a finding. */
  readonly key: string;
  readonly says: string;
  /** Asked before an unsafe fix, which is not ticked beforehand. */
  readonly question?: string;
  readonly edits: readonly SetCell[];
}

/** The fixes of some findings, without those that would change a cell a second time. */
export function partsOf(findings: readonly Finding[]): readonly PreviewPart[] {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const { fix } = finding;
    if (!fix || fix.edits.some((edit) => taken.has(placeOf(edit)))) return [];
    for (const edit of fix.edits) taken.add(placeOf(edit));
    const part = { key: findingKey(finding), says: fix.says, edits: fix.edits };
    return [fix.safety === 'unsafe' ? { ...part, question: fix.question ?? fix.says } : part];
  });
}

/** Edits that belong to no finding: a tick for each cell. */
export function partsOfEdits(edits: readonly SetCell[]): readonly PreviewPart[] {
  return edits.map((edit) => ({ key: placeOf(edit), says: '', edits: [edit] }));
}

/** The parts that are ticked before the officer has a say: all but the unsafe ones. */
export function tickedAtFirst(parts: readonly PreviewPart[]): ReadonlySet<number> {
  return new Set(parts.flatMap((part, index) => (part.question === undefined ? [index] : [])));
}

/** The edits of the ticked parts. */
export function editsOf(parts: readonly PreviewPart[], ticked: ReadonlySet<number>): readonly SetCell[] {
  return parts.filter((_, index) => ticked.has(index)).flatMap((part) => part.edits);
}

function placeOf({ cell }: SetCell): string {
  return JSON.stringify([cell.sheet, cell.row, cell.column]);
}
