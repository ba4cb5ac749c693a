// Where each field, the levels and the days off stand on a Thông tin sheet as it is built.
import { INFORMATION_SPEC } from './information-spec';
import type { FieldSpec } from './spec';

export const LABEL_COLUMN = 0;
export const VALUE_COLUMN = 1;
export const HINT_COLUMN = 2;

/** Title and how to fill in; the first section follows. */
const FIRST_SECTION_ROW = 2;
/** The first cell to fill in is that of the first field. */
export const FIRST_FIELD_ROW = FIRST_SECTION_ROW + 1;
/** Room below the given levels and days off, for lines that an officer adds. */
const SPARE_LEVELS = 1;
const SPARE_HOLIDAYS = 6;

export interface InformationLayout {
  readonly sections: readonly { readonly row: number; readonly title: string }[];
  readonly fields: readonly { readonly row: number; readonly field: FieldSpec }[];
  readonly levelsTitleRow: number;
  /** First row of a level; the header stands above it. */
  readonly firstLevelRow: number;
  readonly lastLevelRow: number;
  readonly holidaysTitleRow: number;
  readonly firstHolidayRow: number;
  readonly lastHolidayRow: number;
}

/** The layout for that many levels and days off; rows count from 0. */
export function informationLayout(levels: number, holidays: number): InformationLayout {
  const sections: { row: number; title: string }[] = [];
  const fields: { row: number; field: FieldSpec }[] = [];
  let row = FIRST_SECTION_ROW;
  for (const section of INFORMATION_SPEC.sections) {
    sections.push({ row, title: section.title });
    row += 1;
    for (const field of section.fields) {
      fields.push({ row, field });
      row += 1;
    }
  }
  const firstLevelRow = row + 2;
  const lastLevelRow = firstLevelRow + levels + SPARE_LEVELS - 1;
  const holidaysTitleRow = lastLevelRow + 1;
  const firstHolidayRow = holidaysTitleRow + 2;
  return {
    sections,
    fields,
    levelsTitleRow: row,
    firstLevelRow,
    lastLevelRow,
    holidaysTitleRow,
    firstHolidayRow,
    lastHolidayRow: firstHolidayRow + holidays + SPARE_HOLIDAYS - 1,
  };
}
