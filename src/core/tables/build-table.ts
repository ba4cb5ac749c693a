// One table from its header: which rows are its own, which further headers only repeat it, what stands around it.
import type { Area } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { columnRoles } from './column-roles';
import type { HeaderColumn } from './header-columns';
import { headingOf } from './heading';
import type { Heading } from './heading';
import { tableKind } from './kind';
import { levelCells } from './level-cells';
import { columnPlan, rowFacts } from './row-facts';
import type { RowFacts } from './row-facts';
import { rowsBelow } from './lists-levels';
import { isNumberingRow } from './numbering-row';
import { readRowWords } from './row-words';
import type { ColumnAnswers } from './open-table';
import { tableRows } from './rows';
import type { RowSource } from './row-reader';
import type { RowKind, Table, TableKind, TableRow } from './table';

export interface Header {
  readonly area: Area;
  readonly columns: readonly HeaderColumn[];
}

const ROWS_AFTER_TABLE = 20;

/** The table under a header; `below` are the further headers in its columns, `above` the tables before it, `lastRow` the sheet's. */
export function buildTable(
  grid: Grid,
  header: Header,
  below: readonly Header[],
  above: readonly Table[],
  lastRow: number,
  answers: ColumnAnswers,
): { readonly table: Table; readonly repeated: readonly Area[] } {
  const alike = below.filter((other) => isRepeat(header, other));
  const other = below.find((candidate) => !alike.includes(candidate));
  const end = Math.min(other ? other.area.top - 1 : Infinity, lastRow);
  const first = header.area.bottom + 1;
  const roles = columnRoles(
    grid,
    header.columns,
    isNumberingRow(grid, first, header.area) ? first + 1 : first,
    end,
    answers,
  );
  const previous = Math.max(-1, ...above.map(lastRowOf).filter((row) => row < header.area.top));
  const heading = headingBelow(above, headingOf(grid, previous + 1, header.area));
  const kind = tableKind(roles, [grid.sheet.name, ...heading.lines]);
  const plan = columnPlan(roles.columns, header.area, roles.units);
  const repeated = repeatsOf(grid, header.area, alike, plan);
  const stop = alike.find(({ area }) => !repeated.includes(area));
  const listed = kind === 'levels' ? first + rowsBelow(grid, header.area).length - 1 : Infinity;
  const last = Math.min(end, stop ? stop.area.top - 1 : Infinity, listed);
  const rows =
    kind === 'other'
      ? []
      : tableRows({ grid, plan, kind, item: itemKind(kind, roles.units), headerArea: header.area, last, repeated });
  const total = rows.filter((row) => row.kind === 'total').pop()?.row;
  const levels = levelsAround(grid, header.area, roles.columns, {
    after: Math.max(previous, ...above.flatMap((table) => levelRowOver(table, header.area))),
    ends: lastListed(header.area, rows),
    last,
    isFollowed: other !== undefined || stop !== undefined,
  });
  const table: Table = {
    kind,
    grid,
    sheet: grid.sheet.name,
    headerArea: header.area,
    dataArea: dataArea(header.area, rows),
    columns: roles.columns,
    rows,
    ...(total === undefined ? {} : { totalRow: total }),
    ...levels,
    heading: heading.lines,
    ...(heading.attachment ? { attachmentCell: heading.attachment } : {}),
    ...(heading.year === undefined ? {} : { year: heading.year }),
    ...certaintyOf(header, roles.reasons),
    unsure: roles.unsure,
    ...(roles.units ? { units: roles.units } : {}),
  };
  return { table, repeated };
}

/** A table of levels may stand between a title and the table that it is of. */
function headingBelow(above: readonly Table[], heading: Heading): Heading {
  const last = above[above.length - 1];
  if (last?.kind !== 'levels' || heading.lines.length > 0) return heading;
  return { ...heading, lines: last.heading, ...(last.year === undefined ? {} : { year: last.year }) };
}

function itemKind(kind: TableKind, units: Table['units']): RowSource['item'] {
  if (units === 'rows') return 'unit';
  if (kind === 'evidence') return 'document';
  return kind === 'appendix' ? 'task' : 'criterion';
}

function lastRowOf(table: Table): number {
  return lowestRow(table.headerArea, table.rows);
}

function lowestRow(header: Area, rows: readonly TableRow[]): number {
  return rows[rows.length - 1]?.row ?? header.bottom;
}

/** What states a level may be told as rows of the table too, also between its total and what is outside the 100. */
function lastListed(header: Area, rows: readonly TableRow[]): number {
  const total = rows.findIndex(({ kind }) => kind === 'total');
  const stated = rows.findIndex(({ kind }, place) => kind === 'level' && place > total);
  const above = total > 0 && stated > 0 && rows.slice(0, total).some(({ kind }) => kind === 'criterion');
  const listed = (above ? rows.slice(0, stated) : rows).filter(({ kind }) => !LOOSE.has(kind));
  return lowestRow(header, listed);
}

const LOOSE: ReadonlySet<RowKind> = new Set(['level', 'note', 'blank']);

/** The same words in the same columns. */
function isRepeat(header: Header, other: Header): boolean {
  const words = (one: Header) => one.columns.map(({ column, sense, text }) => `${column}:${sense ?? text}`).join('|');
  return words(header) === words(other);
}

/** A header repeats the one above when the table has not ended before it: no total, and nothing but its rows between. */
function repeatsOf(
  grid: Grid,
  header: Area,
  alike: readonly Header[],
  plan: ReturnType<typeof columnPlan>,
): readonly Area[] {
  const repeated: Area[] = [];
  let from = header.bottom + 1;
  for (const { area } of alike) {
    if (!isUnbroken(grid, from, area.top - 1, plan)) break;
    repeated.push(area);
    from = area.bottom + 1;
  }
  return repeated;
}

// Going up from the header: the first row that is more than a remark must be one of the table.
function isUnbroken(grid: Grid, from: number, to: number, plan: ReturnType<typeof columnPlan>): boolean {
  for (let row = to; row >= from; row--) {
    const facts = rowFacts(grid, row, plan);
    if (facts.held === 0 || isRemark(facts)) continue;
    const listed = facts.numbered !== undefined && facts.label !== '' && (facts.ownNumber || facts.points > 0);
    const summed = facts.points > 0 && readRowWords(facts.label) !== 'total';
    return listed || facts.duties > 0 || summed || isRest(facts);
  }
  return false;
}

/** "- Thực hiện chưa đầy đủ: 1 điểm": a step under a criterion. */
function isRemark({ scores, duties, label }: RowFacts): boolean {
  return scores + duties === 0 && /^\s*[-+*•–]/u.test(label);
}

/** The rest of a text that a page break cut off. */
function isRest({ number, held, label, wide }: RowFacts): boolean {
  return number === '' && held === 1 && label !== '' && !wide && /^\p{Ll}/u.test(label);
}

function dataArea(header: Area, rows: readonly TableRow[]): Area {
  const listed = rows.filter(
    ({ kind }) => kind !== 'numbering' && kind !== 'total' && kind !== 'level' && kind !== 'blank',
  );
  const top = listed[0]?.row ?? header.bottom + 1;
  const bottom = listed[listed.length - 1]?.row ?? top;
  return { top, left: header.left, bottom: Math.max(top, bottom), right: header.right };
}

interface Surroundings {
  /** The last row above that belongs to another table. */
  readonly after: number;
  readonly ends: number;
  readonly last: number;
  /** Another table stands below, which may have its levels above it. */
  readonly isFollowed: boolean;
}

function levelsAround(
  grid: Grid,
  header: Area,
  columns: Table['columns'],
  { after, ends, last, isFollowed }: Surroundings,
): Pick<Table, 'levelCell' | 'levelCells' | 'registeredCell'> {
  const below = { from: ends + 1, to: Math.min(last, ends + ROWS_AFTER_TABLE) };
  const above = { from: Math.max(after + 1, header.top - ROWS_AFTER_TABLE), to: header.top - 1 };
  const over = levelCells(grid, above, columns, header);
  // Whoever writes levels above one table writes them above the next one too.
  const under = isFollowed && over.levels.length > 0 ? over : levelCells(grid, below, columns, header);
  const levels = under.levels.length > 0 ? under.levels : over.levels;
  const registered = under.registered ?? over.registered;
  const deciding = levels.find(({ by }) => by === 'appraised') ?? levels[0];
  return {
    levelCells: levels,
    ...(deciding ? { levelCell: deciding.cell } : {}),
    ...(registered ? { registeredCell: registered } : {}),
  };
}

/** The last row over a header that states a level of the table above it, where that has any. */
function levelRowOver({ levelCells: levels, registeredCell }: Table, { top, left, right }: Area): readonly number[] {
  const cells = [...levels.map(({ cell }) => cell), ...(registeredCell ? [registeredCell] : [])];
  return cells.filter(({ row, column }) => row < top && column >= left && column <= right).map(({ row }) => row);
}

function certaintyOf(header: Header, reasons: readonly string[]): Pick<Table, 'certainty' | 'reasons'> {
  const known = header.columns.filter(({ sense }) => sense !== undefined).length / header.columns.length;
  return { certainty: Math.max(0.3, Math.round((0.5 + known / 2 - reasons.length / 10) * 100) / 100), reasons };
}
