// Recognition of a workbook: each sheet is read once, header by header; every rule works on the answer.
import type { WorkingDays } from '../calendar/deadline';
import { workingDaysOf } from '../calendar/working-days';
import type { Area } from '../workbook/address';
import { namedColumns } from '../notes/named-columns';
import type { CheckNote } from '../notes/note';
import { withoutOwnSheets } from '../notes/own-sheets';
import { gridOf } from '../workbook/grid';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/snapshot';
import { inUnicode } from '../workbook/unicode';
import { findHeaders } from './header-area';
import { headerColumns } from './header-columns';
import { headerReader } from './header-sense';
import type { readHeader } from './header-sense';
import { readInformation } from './information';
import type { ColumnAnswer, Information, Recognised } from './recognised';
import { buildTable } from './build-table';
import type { ColumnAnswers } from './open-table';
import { statedWorkingDays } from './stated-calendar';
import type { Table } from './table';

/**
 * All tables of a workbook and what its Thông tin states. On hidden sheets only the criteria set, the levels and the
 * information are taken: last year's tables are no concern of a check.
 * @param answers what the caller knows of columns
 * @param given answers to questions that do not stand in the workbook; they go before those that do
 */
export function recognise(
  held: Workbook,
  answers: readonly ColumnAnswer[] = [],
  given: readonly CheckNote[] = [],
): Recognised {
  const { workbook, notes } = withoutOwnSheets(inUnicode(held));
  const read = headerReader();
  const tables: Table[] = [];
  let information: Information = {};
  let workingDays: WorkingDays | undefined;
  for (const sheet of workbook.sheets) {
    const grid = gridOf(sheet);
    const stated = readInformation(grid);
    information = { ...stated, ...information };
    if (stated && sheet.visibility === 'visible') workingDays ??= statedWorkingDays(grid);
    const told = answered(grid, read, answersOn(sheet.name, answers), [...given, ...notes.notes]);
    tables.push(...told.filter((table) => sheet.visibility === 'visible' || isReference(table)));
  }
  const year = information.year?.value;
  const dated =
    year === undefined ? tables : tables.map((table) => (table.year === undefined ? { ...table, year } : table));
  const criteria = largest(dated.filter(({ kind, columns }) => kind === 'criteria' && columns.scale !== undefined));
  const levels = dated.find(({ kind }) => kind === 'levels');
  return {
    workbook,
    notes,
    tables: dated,
    information,
    workingDays: workingDays ?? workingDaysOf(),
    ...(criteria ? { criteria } : {}),
    ...(levels ? { levels } : {}),
  };
}

function answersOn(sheet: string, answers: readonly ColumnAnswer[]): ColumnAnswers {
  return new Map(answers.filter((answer) => answer.sheet === sheet).map(({ column, role }) => [column, role]));
}

function isReference({ kind }: Table): boolean {
  return kind === 'criteria' || kind === 'levels';
}

function largest(tables: readonly Table[]): Table | undefined {
  return [...tables].sort((one, other) => other.rows.length - one.rows.length)[0];
}

/** The tables of a sheet once all is taken in that notes answer; an answer can open a further question. */
function answered(
  grid: Grid,
  read: typeof readHeader,
  answers: ColumnAnswers,
  notes: readonly CheckNote[],
): readonly Table[] {
  const tables = tablesOf(grid, read, answers);
  const named = namedColumns(tables, notes).filter(({ column }) => !answers.has(column));
  if (named.length === 0) return tables;
  return answered(grid, read, new Map([...answers, ...answersOn(grid.sheet.name, named)]), notes);
}

/** The tables of one sheet, from top to bottom. */
function tablesOf(grid: Grid, read: typeof readHeader, answers: ColumnAnswers): readonly Table[] {
  const headers = findHeaders(grid, read).map((area) => ({ area, columns: headerColumns(grid, area, read) }));
  const lastRow = Math.max(...grid.sheet.rows.map(({ index }) => index));
  const tables: Table[] = [];
  const taken = new Set<Area>();
  for (const header of headers) {
    if (taken.has(header.area)) continue;
    const below = headers.filter(({ area }) => area.top > header.area.bottom && overlap(area, header.area));
    const table = buildTable(grid, header, below, tables, lastRow, answers);
    for (const area of table.repeated) taken.add(area);
    tables.push(table.table);
  }
  return tables;
}

function overlap(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right;
}
