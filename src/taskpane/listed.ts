// What the list holds, in the order of the list: open findings, filtered, grouped by severity, rule and sheet.
import { findingKey, type Finding, type Severity } from '../core/rules/finding';
import type { Answer } from './port';
import type { Checked, ListState, PanelState } from './state';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint', 'review'];

/** Findings of one rule in one sheet. */
export interface Group {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly sheet: string;
  readonly findings: readonly Finding[];
  readonly fixable: number;
}

export type Counts = Readonly<Record<Severity, number>>;

const NONE: readonly Finding[] = [];

/** Whether the question of a finding has an answer that still holds. */
export function answerTo(finding: Finding, answers: readonly Answer[]): Answer | undefined {
  if (!finding.question) return undefined;
  const key = findingKey(finding);
  return answers.find((answer) => findingKey(answer) === key && answer.question === finding.question?.text);
}

/** The findings of the last check that still ask for something. */
export const openFindings = remembered((checked: Checked | undefined, answers: readonly Answer[]) => {
  if (!checked) return NONE;
  return checked.report.findings.filter((finding) => !answerTo(finding, answers));
});

/** How many findings there are of each severity. */
export const countsOf = remembered((findings: readonly Finding[]): Counts => {
  const counts = { error: 0, warning: 0, hint: 0, review: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
});

const filtered = remembered(
  (findings: readonly Finding[], fresh: ReadonlySet<string> | undefined, filter: string): readonly Finding[] => {
    const [severity, since] = filter.split(' ');
    return findings.filter((finding) => {
      if (severity && finding.severity !== severity) return false;
      if (since === 'fresh') return fresh?.has(findingKey(finding)) ?? false;
      return since !== 'remaining' || !fresh?.has(findingKey(finding));
    });
  },
);

const grouped = remembered((findings: readonly Finding[]): readonly Group[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule} ${finding.cell.sheet}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].flatMap(([key, members]) => groupOf(key, members)).sort(bySeverityAndWeight);
});

function groupOf(key: string, findings: readonly Finding[]): readonly Group[] {
  const [first] = findings;
  if (!first) return [];
  const { severity, title, cell } = first;
  return [{ key, severity, title, sheet: cell.sheet, findings, fixable: findings.filter(({ fix }) => fix).length }];
}

/** What holds up most other cells comes first; else the order of the check stays. */
function bySeverityAndWeight(one: Group, other: Group): number {
  const severity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return severity || weightOf(other) - weightOf(one);
}

function weightOf({ findings }: Group): number {
  return findings.reduce((sum, finding) => sum + (finding.consequences?.length ?? 0), 0);
}

/** The groups that the list shows now, all severities. */
export function groupsOf({
  checked,
  answers,
  list,
}: Pick<PanelState, 'checked' | 'answers' | 'list'>): readonly Group[] {
  return grouped(filtered(openFindings(checked, answers), checked?.since?.fresh, filterOf(list)));
}

function filterOf({ severity, since }: ListState): string {
  return `${severity ?? ''} ${since ?? ''}`;
}

/** The findings that the list shows now, in its order. */
export function listedFindings(state: Pick<PanelState, 'checked' | 'answers' | 'list'>): readonly Finding[] {
  return flattened(groupsOf(state));
}

const flattened = remembered((groups: readonly Group[]): readonly Finding[] =>
  groups.flatMap(({ findings }) => findings),
);

/** Whether a check met nothing that it knows. */
export function hasNoTable({ tables, findings }: Checked['report']): boolean {
  return findings.length === 0 && tables.every(({ kind }) => kind === 'other');
}

/** Views ask again and again for what follows from the same values: the last answer is kept. */
function remembered<A extends readonly unknown[], R>(compute: (...given: A) => R): (...given: A) => R {
  let last: { readonly given: A; readonly answer: R } | undefined;
  return (...given) => {
    if (last?.given.every((value, index) => value === given[index])) return last.answer;
    last = { given, answer: compute(...given) };
    return last.answer;
  };
}
