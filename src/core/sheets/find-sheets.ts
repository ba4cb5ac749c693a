// Which standard sheets a workbook has already: known by their header words, whatever they are called and however they were moved.
import { foldedForComparison } from '../text';
import { gridOf } from '../workbook/grid';
import type { Grid } from '../workbook/grid';
import type { Sheet, Workbook } from '../workbook/snapshot';
import { foundPlaces } from './information-places';
import { FIELDS } from './information-spec';
import { headerWords } from './spec';
import type { SheetId } from './spec';
import { TABLE_SPECS } from './standard-sheets';

export interface PresentSheet {
  readonly id: SheetId;
  readonly sheet: string;
}

/** Labels of Thông tin that must be left for it to count as one: an officer may have deleted some. */
const ENOUGH_LABELS = Math.ceil(FIELDS.length * 0.6);

/** The standard sheets among the visible ones, the first of each kind; hidden ones are last year's. */
export function presentSheets(workbook: Workbook): readonly PresentSheet[] {
  const present = new Map<SheetId, string>();
  for (const sheet of workbook.sheets) {
    const id = sheet.visibility === 'visible' ? idOf(sheet) : undefined;
    if (id !== undefined && !present.has(id)) present.set(id, sheet.name);
  }
  return [...present].map(([id, sheet]) => ({ id, sheet }));
}

function idOf(sheet: Sheet): SheetId | undefined {
  const rows = sheet.rows.map(
    (row) =>
      new Set(
        row.cells.flatMap(({ value }) => (typeof value === 'string' ? [foldedForComparison(headerWords(value))] : [])),
      ),
  );
  const spec = TABLE_SPECS.find(({ columns }) =>
    rows.some((words) => columns.every(({ header }) => words.has(foldedForComparison(headerWords(header))))),
  );
  if (spec) return spec.id;
  const labels = FIELDS.filter(({ label }) => rows.some((words) => words.has(foldedForComparison(label))));
  return labels.length >= ENOUGH_LABELS && foundPlaces(gridOf(sheet)) !== undefined ? 'information' : undefined;
}

/** The grid of a sheet by its name; undefined for one that is not there. */
export function gridNamed(workbook: Workbook, name: string | undefined): Grid | undefined {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet && gridOf(sheet);
}
