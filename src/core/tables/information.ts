// What a sheet of labels and values states: commune, year, registered level, plan; each with its cell.
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import type { Information } from './recognised';
import { plainLabel } from './row-words';

type Field = Exclude<keyof Information, `${string}Cell`>;

const LABELS: Readonly<Record<Field, string>> = {
  commune: 'ten don vi|don vi|xa|phuong|ten xa|ten xa phuong|xa phuong|don vi cham diem|ten co quan',
  year: 'nam|nam danh gia|nam cham diem|nam thuc hien|nam dang ky',
  registered: 'muc dang ky|dang ky muc|muc do dang ky|muc dat chuan dang ky|muc dang ki',
  asOfDay: 'ngay tinh han|tinh den ngay|ngay tinh',
  planNumber: 'so ky hieu ke hoach|so ke hoach|ke hoach so|so va ky hieu ke hoach|so hieu ke hoach',
  planDate: 'ngay ban hanh ke hoach|ngay ke hoach|ngay ban hanh',
};
const FIELDS = new Map<string, Field>(
  (Object.keys(LABELS) as Field[]).flatMap((field) =>
    LABELS[field].split('|').map((label): [string, Field] => [label, field]),
  ),
);
// Fewer labels than this may stand in any letterhead.
const FEWEST_LABELS = 3;
const MOST_CELLS_IN_ROW = 4;
const LONGEST_LABEL = 40;

/** What the sheet states; undefined for a sheet that is no list of labels and values. */
export function readInformation(grid: Grid): Information | undefined {
  const found = new Map<Field, { readonly row: number; readonly column: number }>();
  for (const row of grid.sheet.rows) {
    const cells = row.cells.length > MOST_CELLS_IN_ROW ? [] : row.cells.filter((cell) => !isBlankCell(cell));
    const field = fieldOf(cells[0]);
    if (cells[0] === undefined || field === undefined || found.has(field)) continue;
    found.set(field, { row: row.index, column: valueColumn(grid, row.index, cells[0]) });
  }
  return found.size < FEWEST_LABELS ? undefined : stated(grid, found);
}

function fieldOf(cell: Cell | undefined): Field | undefined {
  if (typeof cell?.value !== 'string' || cell.value.length > LONGEST_LABEL) return undefined;
  return FIELDS.get(plainLabel(cell.value));
}

function valueColumn(grid: Grid, row: number, label: Cell): number {
  return (grid.mergeAt(row, label.column)?.right ?? label.column) + 1;
}

function stated(grid: Grid, found: ReadonlyMap<Field, { readonly row: number; readonly column: number }>): Information {
  const answer: { -readonly [K in keyof Information]: Information[K] } = {};
  for (const [field, place] of found) {
    const cell = { sheet: grid.sheet.name, ...place };
    if (field === 'registered' || field === 'planNumber' || field === 'planDate') answer[`${field}Cell`] = cell;
    const held = grid.at(place.row, place.column);
    if (held === undefined || isBlankCell(held)) continue;
    const number = typeof held.value === 'number' ? held.value : undefined;
    if (field === 'year') {
      const year = number ?? Number(/20\d\d/.exec(shownText(held))?.[0]);
      if (Number.isInteger(year)) answer.year = { value: year, cell };
    } else if (field === 'asOfDay') {
      if (number !== undefined) answer.asOfDay = { value: number, cell };
    } else if (field === 'planDate') answer.planDate = { value: number ?? shownText(held), cell };
    else answer[field] = { value: shownText(held), cell };
  }
  return answer;
}
