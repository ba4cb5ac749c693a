// Which role each column has: from its header words first; where these can mean two things, from what stands below and beside.
import type { Grid } from '../workbook/grid';
import type { HeaderColumn } from './header-columns';
import type { Sense } from './header-words';
import { columnsOf, contentOf, has, rename } from './open-table';
import type { ColumnAnswers, OpenTable } from './open-table';
import { dropColumnsWithoutScores, resolveScores } from './score-columns';
import type { Role, UnsureColumn } from './table';
import { resolveCodes } from './code-column';
import { resolveDocuments } from './document-columns';
import { listsLevels } from './lists-levels';
import { resolveUnits } from './unit-columns';
import type { UnitPlaces } from './unit-columns';

export interface ColumnRoles {
  readonly columns: Readonly<Partial<Record<Role, readonly number[]>>>;
  readonly senses: ReadonlySet<Sense>;
  /** What was decided by more than the words, in Vietnamese. */
  readonly reasons: readonly string[];
  readonly unsure: readonly UnsureColumn[];
  readonly units: UnitPlaces;
  /** What the table only lists. */
  readonly lists: 'documents' | 'levels' | undefined;
}

const SCORE_ROLES: readonly Sense[] = ['max', 'self', 'appraised'];
const NOT_A_ROLE: ReadonlySet<Sense> = new Set([
  'label',
  'most',
  'points',
  'score',
  'agency',
  'result',
  'progress',
  'unitName',
  'document',
  'edge',
  'documentNumber',
  'parent',
  'known',
]);

const FEWEST_TO_TELL = 3;
const SURE = 0.7;

/** The roles of the columns of a header whose rows lie between two rows of the sheet; what is answered is not asked. */
export function columnRoles(
  grid: Grid,
  header: readonly HeaderColumn[],
  from: number,
  to: number,
  answers: ColumnAnswers,
): ColumnRoles {
  const senses = new Map<number, Sense>();
  for (const { column, sense } of header) {
    const answer = answers.get(column);
    if (answer !== undefined) senses.set(column, answer === 'none' ? 'known' : answer);
    else if (sense) senses.set(column, sense);
  }
  const table: OpenTable = { grid, header, from, to, senses, answers, reasons: [] };
  dropColumnsWithoutScores(table);
  const lists = listOf(table);
  if (lists === undefined) resolveCodes(table);
  const units = lists === undefined ? resolveUnits(table) : undefined;
  const unsure = resolveScores(table).filter(({ candidates }) => !candidates.some((column) => answers.has(column)));
  if (units !== 'rows' && lists === undefined) resolveLabel(table);
  resolveByContent(table);
  const roles =
    units === 'rows'
      ? senses
      : withoutRoles(senses, lists === 'documents' ? UNIT_ROLES : [...UNIT_ROLES, ...LIST_ROLES]);
  return {
    columns: byRole(header, roles),
    senses: new Set(senses.values()),
    reasons: table.reasons,
    unsure,
    units,
    lists,
  };
}

/** A list of documents or levels has no scores, whatever is written over its columns. */
function listOf(table: OpenTable): ColumnRoles['lists'] {
  if (listsLevels(table)) {
    for (const column of columnsOf(table, 'max', 'points', 'score', 'criterion', 'label'))
      table.senses.set(column, 'known');
    return 'levels';
  }
  return resolveDocuments(table) ? 'documents' : undefined;
}

const UNIT_ROLES: readonly Sense[] = ['rank', 'total', 'level', 'part'];
const LIST_ROLES: readonly Sense[] = ['documentDate'];

function withoutRoles(senses: ReadonlyMap<number, Sense>, roles: readonly Sense[]): ReadonlyMap<number, Sense> {
  return new Map([...senses].filter(([, sense]) => !roles.includes(sense)));
}

/** "Nội dung" is a criterion where points stand beside it, else a task; without any, the first column of texts is it. */
function resolveLabel(table: OpenTable): void {
  const scored = has(table, ...SCORE_ROLES);
  const [label] = columnsOf(table, 'label');
  if (!has(table, 'criterion') && !has(table, 'task')) {
    const column = label ?? textBesideNumber(table, scored);
    if (column !== undefined) table.senses.set(column, scored ? 'criterion' : 'task');
  }
  // Tasks with points are criteria; criteria without any but with a time are tasks.
  if (scored && !has(table, 'criterion')) rename(table, 'task', 'criterion');
  if (!scored && !has(table, 'task') && has(table, 'time', 'lead')) rename(table, 'criterion', 'task');
}

function textBesideNumber(table: OpenTable, scored: boolean): number | undefined {
  const [stt] = columnsOf(table, 'stt');
  if (stt === undefined || !(scored || has(table, 'lead', 'cooperating'))) return undefined;
  return table.header.find(({ column }) => column > stt && table.senses.get(column) === undefined)?.column;
}

/** "Đơn vị", "Kết quả", "Tiến độ" say little: what stands below them does. */
function resolveByContent(table: OpenTable): void {
  const tasks = has(table, 'task');
  for (const column of columnsOf(table, 'agency')) {
    const led = contentOf(table, column).agencies >= 0.5 && tasks && !has(table, 'lead');
    table.senses.set(column, led ? 'lead' : 'known');
  }
  for (const column of columnsOf(table, 'result')) {
    const content = contentOf(table, column);
    if (content.numbers >= 0.5) table.senses.set(column, 'known');
    else if (content.statuses >= 0.5 && !has(table, 'status')) table.senses.set(column, 'status');
    else table.senses.set(column, tasks && !has(table, 'product') ? 'product' : 'known');
  }
  for (const column of columnsOf(table, 'progress')) {
    const content = contentOf(table, column);
    const time = content.times > content.statuses || (content.statuses === 0 && !has(table, 'time'));
    table.senses.set(column, time ? (has(table, 'time') ? 'known' : 'time') : 'status');
  }
  resolveParents(table, tasks);
  if (tasks && !has(table, 'lead')) rename(table, 'unit', 'lead');
  if (tasks) resolveUnnamed(table);
  if (!tasks && !has(table, 'unit')) rename(table, 'follow', 'unit');
  if (!has(table, 'evidence')) rename(table, 'evidenceAsked', 'evidence');
}

/** "Phân công thực hiện" over one column alone says what stands below it. */
function resolveParents(table: OpenTable, tasks: boolean): void {
  for (const column of columnsOf(table, 'parent')) {
    const content = contentOf(table, column);
    if (tasks && content.agencies >= 0.5 && !has(table, 'lead')) table.senses.set(column, 'lead');
    else if (tasks && content.times >= 0.5 && !has(table, 'time')) table.senses.set(column, 'time');
  }
}

/** Whatever is written over it, a column of agencies beside tasks is their lead, one of times their time. */
function resolveUnnamed(table: OpenTable): void {
  for (const { column } of table.header) {
    if (table.senses.has(column)) continue;
    const { filled, agencies, times } = contentOf(table, column);
    if (filled < FEWEST_TO_TELL) continue;
    if (agencies >= SURE && !has(table, 'lead')) table.senses.set(column, 'lead');
    else if (times >= SURE && !has(table, 'time')) table.senses.set(column, 'time');
  }
}

function byRole(header: readonly HeaderColumn[], senses: ReadonlyMap<number, Sense>): ColumnRoles['columns'] {
  const columns: Partial<Record<Role, number[]>> = {};
  for (const { column } of header) {
    const sense = senses.get(column);
    if (sense === undefined || NOT_A_ROLE.has(sense)) continue;
    (columns[sense as Role] ??= []).push(column);
  }
  return columns;
}
