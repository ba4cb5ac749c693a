// How formulas on other sheets point to Thông tin: to its cells where they are, whatever the sheet is called.
import { cellName, quotedSheet } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { foldedForComparison } from '../text';
import { HINT_COLUMN, LABEL_COLUMN, VALUE_COLUMN } from './information-layout';
import type { InformationLayout } from './information-layout';
import { FIELDS, LEVELS_HEADERS } from './information-spec';
import type { FieldId } from './spec';

/** References as formulas write them; "" (an empty text) where the sheet lacks the field. */
export interface InformationPlaces {
  readonly field: (id: FieldId) => string;
  readonly levelNames: string;
  readonly levelStarts: string;
  readonly levelEnds: string;
}

const MISSING = '""';

/** The places on a sheet as it is built. */
export function builtPlaces(sheet: string, layout: InformationLayout): InformationPlaces {
  const fields = new Map(layout.fields.map(({ row, field }) => [field.id, cell(sheet, row, VALUE_COLUMN)]));
  return placesOf(sheet, fields, { top: layout.firstLevelRow, bottom: layout.lastLevelRow, left: LABEL_COLUMN });
}

/** The places on a sheet that is already there, found by its labels; undefined when it states no levels. */
export function foundPlaces(grid: Grid): InformationPlaces | undefined {
  const sheet = grid.sheet.name;
  const fields = new Map<FieldId, string>();
  let levels: Levels | undefined;
  for (const row of grid.sheet.rows) {
    for (const { column, value } of row.cells) {
      if (typeof value !== 'string') continue;
      const words = foldedForComparison(value);
      const id = ID_OF_LABEL.get(words);
      if (id !== undefined && !fields.has(id)) fields.set(id, cell(sheet, row.index, column + 1));
      if (words === LEVEL_WORDS && isLevelsHeader(grid, row.index, column)) {
        levels = { top: row.index + 1, bottom: lastLevelRow(grid, row.index + 1, column), left: column };
      }
    }
  }
  return levels && placesOf(sheet, fields, levels);
}

/** The rows of the levels, and the column of their names. */
interface Levels {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

function placesOf(
  sheet: string,
  fields: ReadonlyMap<FieldId, string>,
  { top, bottom, left }: Levels,
): InformationPlaces {
  const column = (at: number) => `${quotedSheet(sheet)}!${fixed(top, left + at)}:${fixed(bottom, left + at)}`;
  return {
    field: (id) => fields.get(id) ?? MISSING,
    levelNames: column(LABEL_COLUMN),
    levelStarts: column(VALUE_COLUMN),
    levelEnds: column(HINT_COLUMN),
  };
}

const ID_OF_LABEL: ReadonlyMap<string, FieldId> = new Map(
  FIELDS.map(({ id, label }) => [foldedForComparison(label), id]),
);
const LEVEL_WORDS = foldedForComparison(LEVELS_HEADERS[0]);

function isLevelsHeader(grid: Grid, row: number, column: number): boolean {
  return LEVELS_HEADERS.every((header, at) => {
    const value = grid.at(row, column + at)?.value;
    return typeof value === 'string' && foldedForComparison(value) === foldedForComparison(header);
  });
}

function lastLevelRow(grid: Grid, top: number, column: number): number {
  let bottom = top;
  while (typeof grid.at(bottom + 1, column + VALUE_COLUMN)?.value === 'number') bottom += 1;
  return bottom;
}

function cell(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${fixed(row, column)}`;
}

/**
 * A cell that stays put when its formula is copied.
 * @example fixed(6, 1) // → "$B$7"
 */
export function fixed(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
