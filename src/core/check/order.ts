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
  const ids = rules.map(({ meta }) => meta.id);
  return [...findings].sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      ids.indexOf(one.rule) - ids.indexOf(other.rule) ||
      sheets.indexOf(one.cell.sheet) - sheets.indexOf(other.cell.sheet) ||
      one.cell.row - other.cell.row ||
      one.cell.column - other.cell.column,
  );
}
