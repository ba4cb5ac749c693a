// Thông tin: label, value and hint of each field, the levels as data, the days off of the year.
import { dayNumber } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { sayDecimal, toNumber } from '../score/decimal';
import type { Band } from '../score/band';
import { cellName } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import type { BuildInformation, HolidayLine } from './build-input';
import { FIRST_FIELD_ROW, HINT_COLUMN, LABEL_COLUMN, VALUE_COLUMN } from './information-layout';
import type { InformationLayout } from './information-layout';
import {
  DAY_OFF,
  HOLIDAYS_HEADERS,
  HOLIDAYS_TITLE,
  LEVELS_HEADERS,
  LEVELS_TITLE,
  MAKE_UP_DAY,
  NOT_REGISTERED,
  WORKING_WEEKS,
} from './information-spec';
import * as looks from './looks';
import { SheetDraft, block } from './sheet-draft';
import type { EntryRule, SheetContent } from './sheet-content';
import type { FieldSpec } from './spec';

const WIDTHS = [260, 290, 400];
const LAST = HINT_COLUMN;
const HELP = 'Điền các ô nền vàng. Những trang khác lấy thông tin từ đây.';
const EARLIEST_YEAR = 2020;
const LATEST_YEAR = 2100;

export function buildInformation(
  name: string,
  information: BuildInformation,
  layout: InformationLayout,
  levels: readonly Band[],
  holidays: readonly HolidayLine[],
): SheetContent {
  const draft = new SheetDraft();
  draft.put(0, 0, 'THÔNG TIN');
  draft.merge(block(0, 0, 0, LAST), looks.TITLE);
  draft.put(1, 0, HELP);
  draft.merge(block(1, 0, 1, LAST), looks.ITALIC_LINE);
  for (const { row, title } of layout.sections) section(draft, row, title);
  for (const { row, field } of layout.fields) line(draft, row, field, information, levels);
  levelLines(draft, layout, levels);
  holidayLines(draft, layout, holidays);
  return draft.content({
    name,
    columnWidths: WIDTHS,
    frozenRows: 0,
    print: { ...looks.PAGE, area: block(0, 0, layout.lastHolidayRow, LAST) },
    cursor: { row: FIRST_FIELD_ROW, column: VALUE_COLUMN },
  });
}

function section(draft: SheetDraft, row: number, title: string): void {
  draft.put(row, 0, title);
  draft.merge(block(row, 0, row, LAST), looks.SECTION);
}

function line(
  draft: SheetDraft,
  row: number,
  field: FieldSpec,
  information: BuildInformation,
  levels: readonly Band[],
): void {
  const cell = block(row, VALUE_COLUMN, row, VALUE_COLUMN);
  draft.put(row, LABEL_COLUMN, field.label);
  draft.put(row, VALUE_COLUMN, valueOf(field, information));
  draft.put(row, HINT_COLUMN, field.hint);
  draft.look(block(row, 0, row, LAST), looks.BODY);
  draft.look(block(row, HINT_COLUMN, row, HINT_COLUMN), { italic: true });
  draft.look(cell, looks.TO_FILL, field.holds === 'date' ? looks.DAY : field.holds === 'text' ? looks.TEXT : {});
  draft.when(cell, `${cellName(row, VALUE_COLUMN)}=""`, looks.BLANK);
  draft.entry({
    area: cell,
    allow: allowed(field, levels),
    prompt: { title: field.label, text: field.prompt },
    ...(field.onWrong ? { onWrong: field.onWrong } : {}),
  });
}

function valueOf(field: FieldSpec, information: BuildInformation): CellValue | undefined {
  const value: string | number | CivilDay | undefined =
    field.id === 'workingWeek' ? (information.workingWeek ?? WORKING_WEEKS[0]) : information[field.id];
  return typeof value === 'object' ? dayNumber(value) : value;
}

function allowed(field: FieldSpec, levels: readonly Band[]): EntryRule['allow'] {
  if (field.id === 'registered') {
    return {
      kind: 'list',
      values: [...levels.filter((band) => band.from > 0).map((band) => band.name), NOT_REGISTERED],
    };
  }
  if (field.choices) return { kind: 'list', values: field.choices };
  if (field.holds === 'year') return { kind: 'whole', from: EARLIEST_YEAR, to: LATEST_YEAR };
  return { kind: field.holds === 'date' ? 'date' : 'any' };
}

function levelLines(draft: SheetDraft, layout: InformationLayout, levels: readonly Band[]): void {
  section(draft, layout.levelsTitleRow, LEVELS_TITLE);
  headers(draft, layout.firstLevelRow - 1, LEVELS_HEADERS);
  const rows = block(layout.firstLevelRow, 0, layout.lastLevelRow, LAST);
  draft.look(rows, looks.BODY, looks.CENTRE);
  draft.look({ ...rows, right: VALUE_COLUMN }, looks.TO_FILL);
  levels.forEach((band, place) => {
    const row = layout.firstLevelRow + place;
    draft.put(row, LABEL_COLUMN, band.name);
    draft.put(row, VALUE_COLUMN, toNumber(band.from));
    if (band.includesTo) draft.put(row, HINT_COLUMN, toNumber(band.to));
    else {
      // The level above says where this one ends, so that a changed edge is typed once.
      const above = cellName(row - 1, VALUE_COLUMN);
      draft.calculate(row, HINT_COLUMN, `"dưới "&SUBSTITUTE(${above}&"",".",",")`, `dưới ${sayDecimal(band.to)}`);
    }
  });
}

function holidayLines(draft: SheetDraft, layout: InformationLayout, holidays: readonly HolidayLine[]): void {
  section(draft, layout.holidaysTitleRow, HOLIDAYS_TITLE);
  headers(draft, layout.firstHolidayRow - 1, HOLIDAYS_HEADERS);
  const rows = block(layout.firstHolidayRow, 0, layout.lastHolidayRow, LAST);
  draft.look(rows, looks.BODY, looks.TO_FILL);
  draft.look({ ...rows, right: VALUE_COLUMN }, looks.CENTRE);
  draft.look({ ...rows, right: LABEL_COLUMN }, looks.DAY);
  draft.entry({ area: { ...rows, right: LABEL_COLUMN }, allow: { kind: 'date' }, onWrong: 'stop' });
  draft.entry({
    area: { ...rows, left: VALUE_COLUMN, right: VALUE_COLUMN },
    allow: { kind: 'list', values: [DAY_OFF, MAKE_UP_DAY] },
    onWrong: 'stop',
  });
  holidays.forEach(({ day, kind, says }, place) => {
    const row = layout.firstHolidayRow + place;
    draft.put(row, LABEL_COLUMN, dayNumber(day));
    draft.put(row, VALUE_COLUMN, kind === 'off' ? DAY_OFF : MAKE_UP_DAY);
    draft.put(row, HINT_COLUMN, says);
  });
}

function headers(draft: SheetDraft, row: number, words: readonly string[]): void {
  words.forEach((word, column) => draft.put(row, column, word));
  draft.look(block(row, 0, row, LAST), looks.HEADER);
}
