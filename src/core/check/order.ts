// In which order findings are listed, and that one cell has one finding of a rule.
import { findingKey } from '../rules/finding';
import type { Finding, Severity } from '../rules/finding';
import type { Rule } from '../rules/rule';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint', 'review'];

/** The first finding of each rule at each cell. */
export function withoutDoubles<F extends Finding>(findings: readonly F[]): readonly F[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = findingKey(finding);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Errors first, then warnings, hints, reviews; within each by rule, sheet and address. */
export function inOrder(
  findings: readonly Finding[],
  rules: readonly Rule[],
  sheets: readonly string[],
): readonly Finding[] {
  const rulePlaces = placesOf(rules.map(({ meta }) => meta.id));
  const sheetPlaces = placesOf(sheets);
  const place = ({ severity, rule, cell }: Finding): readonly number[] => [
    SEVERITIES.indexOf(severity),
    rulePlaces.get(rule) ?? 0,
    sheetPlaces.get(cell.sheet) ?? 0,
    cell.row,
    cell.column,
  ];
  return findings
    .map((finding) => ({ finding, place: place(finding) }))
    .sort((one, other) => compared(one.place, other.place))
    .map(({ finding }) => finding);
}

function compared(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((part, index) => part !== other[index]);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}
