// What is new, what remains and what is mended between two checks of one workbook.
import { findingKey, type Finding } from '../rules/finding';
import type { Report } from './report';

export interface Comparison {
  /** Keys of the findings that the last check did not have. */
  readonly fresh: ReadonlySet<string>;
  readonly remaining: number;
  /** Findings of the last check that are gone. */
  readonly mended: readonly Finding[];
}

/**
 * Compares two lists of findings by rule and cell; a finding that only moved with its row remains.
 * @param before findings of the last check
 * @param now findings of this check
 * @param settled keys of what was set aside or answered: gone from the list, but not mended
 * @example compareFindings([], []).remaining // → 0
 */
export function compareFindings(
  before: readonly Finding[],
  now: readonly Finding[],
  settled: ReadonlySet<string> = new Set(),
): Comparison {
  const here = new Set(now.map(findingKey));
  const there = new Set(before.map(findingKey));
  const gone = grouped(before.filter((finding) => ![here, settled].some((keys) => keys.has(findingKey(finding)))));
  const fresh = new Set<string>();
  for (const finding of now) {
    if (there.has(findingKey(finding)) || gone.get(movableKey(finding))?.shift()) continue;
    fresh.add(findingKey(finding));
  }
  const left = new Set([...gone.values()].flat());
  return { fresh, remaining: now.length - fresh.size, mended: before.filter((finding) => left.has(finding)) };
}

/** The keys of what a report lists as set aside or answered. */
export function settledKeys({ setAside, answered }: Pick<Report, 'setAside' | 'answered'>): ReadonlySet<string> {
  return new Set([
    ...setAside.flatMap(({ findings }) => findings.map(findingKey)),
    ...answered.flatMap(({ rule, note }) => (note.cell ? [findingKey({ rule, cell: note.cell })] : [])),
  ]);
}

/** Without its row, so that rows inserted above make nothing new; what stands there keeps two findings apart. */
function movableKey({ rule, cell, context, received }: Finding): string {
  return JSON.stringify([rule, cell.sheet, cell.column, context, received]);
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(movableKey(finding));
    if (group) group.push(finding);
    else groups.set(movableKey(finding), [finding]);
  }
  return groups;
}
