// A check: recognise the tables, ask every rule, put the answers in order, and say what was and was not checked.
import type { CivilDay } from '../calendar/civil-day';
import { RULES } from '../rules';
import type { Finding } from '../rules/finding';
import type { CheckContext, Found, Remark, Rule } from '../rules/rule';
import { recognise } from '../tables/recognise';
import type { Recognised } from '../tables/recognised';
import type { Table } from '../tables/table';
import type { CellRef } from '../workbook/address';
import { gridOf } from '../workbook/grid';
import type { Workbook } from '../workbook/snapshot';
import type { CheckNote } from '../notes/note';
import { notedContent } from '../notes/noted-content';
import { normalForm } from '../text';
import { withNotes } from './apply-notes';
import { checkedSentences } from './checked';
import { folded } from './fold';
import { inOrder, withoutDoubles } from './order';
import type { Report } from './report';
import { unreadParts } from './unread';

export interface CheckOptions {
  /** The day that counts as today; the caller's, never the machine's. */
  readonly today: CivilDay;
  /** Other rules than all of them, e.g. one alone. */
  readonly rules?: readonly Rule[];
  /** Answers to questions, where they can't be written into the workbook: those about columns tell what the columns are. */
  readonly answers?: readonly GivenAnswer[];
}

export interface GivenAnswer {
  /** The rule by its id. */
  readonly rule: string;
  readonly cell: CellRef;
  readonly question: string;
  readonly answer: string;
}

/**
 * Checks a workbook as read by a host. Nothing is thrown on what officers wrote; a workbook without tables has an empty report.
 * @param workbook the snapshot; hidden sheets are named, not judged
 */
export function check(workbook: Workbook, options: CheckOptions): Report {
  const given = (options.answers ?? []).flatMap((answer) => noteOf(workbook, answer));
  return checkRecognised(recognise(workbook, [], given), options);
}

function noteOf({ sheets }: Workbook, { rule, cell, question, answer }: GivenAnswer): readonly CheckNote[] {
  const [meta] = RULES.flatMap((one) => (one.meta.id === rule ? [one.meta] : []));
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  if (meta === undefined || sheet === undefined) return [];
  const content = notedContent(gridOf(sheet).at(cell.row, cell.column));
  const says = normalForm(answer);
  return [{ kind: 'answer', at: cell, rule: meta.alias, cell, content, expected: normalForm(question), says, by: '' }];
}

/** Checks what is recognised already. */
export function checkRecognised(recognised: Recognised, { today, rules = RULES }: CheckOptions): Report {
  const context: CheckContext = { today, recognised };
  const shown = new Set(
    recognised.workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
  );
  const tables = recognised.tables.filter(({ sheet }) => shown.has(sheet));
  const findings: Answer[] = [];
  const remarks: Remark[] = [];
  for (const rule of rules) {
    for (const found of foundBy(rule, tables, context)) findings.push(answer(rule, found));
    remarks.push(...remarksOf(rule, tables, context));
  }
  const sheets = recognised.workbook.sheets.map(({ name }) => name);
  const noted = withNotes(inOrder(folded(withoutDoubles(findings)), rules, sheets), recognised, rules);
  const { blanks, notChecked } = sorted(remarks);
  return {
    ...noted,
    blanks,
    notChecked: [...unreadParts(recognised), ...notChecked, ...noted.notChecked],
    checked: checkedSentences(tables),
    tables: tables as readonly Table[],
    today,
  };
}

function* foundBy(rule: Rule, tables: readonly Table[], context: CheckContext): Iterable<Found> {
  if ('checkWorkbook' in rule) yield* rule.checkWorkbook(context);
  else for (const table of tables) if (rule.kinds.includes(table.kind)) yield* rule.check(table, context);
}

function* remarksOf(rule: Rule, tables: readonly Table[], context: CheckContext): Iterable<Remark> {
  if ('checkWorkbook' in rule) yield* rule.remarksOnWorkbook?.(context) ?? [];
  else for (const table of tables) if (rule.kinds.includes(table.kind)) yield* rule.remarks?.(table, context) ?? [];
}

/** A finding with what may fold it under another. */
export type Answer = Finding & { causes?: readonly CellRef[]; saysFolded?: string };

function answer({ meta }: Rule, found: Found): Answer {
  const { severity = meta.severity } = found;
  return {
    rule: meta.id,
    title: meta.title,
    why: meta.why,
    source: { text: meta.source },
    ...found,
    // What is on trial may be wrong itself: it never says that a file must not be sent.
    severity: meta.trial && severity === 'error' ? 'warning' : severity,
    ...(meta.trial ? { trial: true } : {}),
  };
}

function sorted(remarks: readonly Remark[]): Pick<Report, 'blanks' | 'notChecked'> {
  return {
    blanks: remarks.flatMap(({ kind, ...said }) => (kind === 'blank' ? [said as Report['blanks'][number]] : [])),
    notChecked: remarks.flatMap(({ kind, ...said }) =>
      kind === 'not-checked' ? [said as Report['notChecked'][number]] : [],
    ),
  };
}
