// The workbook that the preview opens with: an invented commune's year, filled in, with a dozen mistakes to find.
import { civilDay, type CivilDay } from '../../src/core/calendar/civil-day';
import { holidaysOf, sayHoliday } from '../../src/core/calendar/holidays';
import { workingDaysOf } from '../../src/core/calendar/working-days';
import { APPENDIX_SPEC } from '../../src/core/sheets/appendix-spec';
import { buildSheets } from '../../src/core/sheets/build';
import type { BuildInformation, DueDays } from '../../src/core/sheets/build-input';
import type { CriteriaSet } from '../../src/core/sheets/criteria-set';
import { daysLeftOf } from '../../src/core/sheets/days-left';
import { dueDaysOf } from '../../src/core/sheets/due-days';
import { SAMPLE_CRITERIA } from '../../src/core/sheets/sample-criteria';
import { SCORING_SPEC } from '../../src/core/sheets/scoring-spec';
import type { ContentCell, SheetContent } from '../../src/core/sheets/sheet-content';
import { columnOf } from '../../src/core/sheets/standard-sheets';
import { evidenceOf, SCORES } from './sample-scores';
import { sampleTasks, shownNumber } from './sample-tasks';

/** The day that the sample is opened on, whatever the clock says. */
export const SAMPLE_DAY: CivilDay = day(2026, 11, 18);

const YEAR = 2026;

/** Not a standard text: the sample's own set, so that its scores may be judged. */
const SET: CriteriaSet = {
  ...SAMPLE_CRITERIA,
  name: 'Bộ tiêu chí minh họa của xã Minh Giang, không phải văn bản của cơ quan có thẩm quyền',
  isSample: false,
};

// The plan has no number yet: the line “(Kèm theo Kế hoạch số …)” stays open, and the check says so.
const INFORMATION: BuildInformation = {
  year: YEAR,
  commune: 'xã Minh Giang',
  registered: 'Mức 4',
  asOfDay: SAMPLE_DAY,
  scoringDay: day(2026, 11, 6),
  preparer: 'Trần Thị Mai',
  signer: 'Nguyễn Văn Thuận',
  signerTitle: 'Chủ tịch',
  contact: 'Trần Thị Mai, Phòng Văn hóa - Xã hội, 0225 000 0000',
  workingWeek: 'Thứ Hai đến thứ Sáu',
};

/** The four sheets as the officer left them on the day of the sample. */
export function sampleWorkbook(): readonly SheetContent[] {
  const sheets = buildSheets(INFORMATION, SET, sampleTasks(), {
    holidays: holidaysOf(YEAR).map((holiday) => ({ ...holiday, says: sayHoliday(holiday) })),
    dueDays,
  });
  return sheets.map((sheet) => {
    if (sheet.name === APPENDIX_SPEC.name) return filledAppendix(sheet);
    return sheet.name === SCORING_SPEC.name ? filledScores(sheet) : sheet;
  });
}

/** As Cập nhật hạn would write them on the day of the sample. */
function dueDays(phrase: string): DueDays | undefined {
  return dueDaysOf(phrase, { year: YEAR, workingDays: workingDaysOf(), asOfDay: SAMPLE_DAY });
}

function filledAppendix(sheet: SheetContent): SheetContent {
  const columns = (['stt', 'daysLeft', 'status'] as const).map((role) => columnOf(APPENDIX_SPEC, role));
  const [stt = 0, daysLeft = 0, status = 0] = columns;
  const first = sheet.frozenRows;
  const typed = sampleTasks().flatMap((task, place) => {
    const row = first + place;
    const left = sheet.cells.find((cell) => cell.row === row && cell.column === daysLeft);
    return [
      { row, column: stt, value: shownNumber(place) },
      { ...left, row, column: daysLeft, value: daysLeftOf(dueDays(task.time), SAMPLE_DAY, task.status) },
      { row, column: status, value: task.status === '' ? null : task.status },
    ];
  });
  const kept = sheet.cells.filter(({ row, column }) => row < first || !columns.includes(column));
  return { ...sheet, cells: [...kept, ...typed.filter(({ value }) => value !== null)] };
}

function filledScores(sheet: SheetContent): SheetContent {
  const column = (role: 'stt' | 'max' | 'self' | 'evidence') => columnOf(SCORING_SPEC, role);
  const typed = new Map<string, ContentCell>();
  let place = 0;
  for (const { row, column: at, value } of sheet.cells) {
    if (at !== column('stt') || typeof value !== 'string' || !/^\d+\.\d+$/.test(value)) continue;
    const maximum = sheet.cells.find((cell) => cell.row === row && cell.column === column('max'))?.value ?? null;
    const { self = maximum, evidence = evidenceOf(place) } = SCORES[value] ?? {};
    typed.set(`${row}:${column('self')}`, { row, column: column('self'), value: self });
    typed.set(`${row}:${column('evidence')}`, { row, column: column('evidence'), value: evidence });
    place += 1;
  }
  return withWrongSums({
    ...sheet,
    cells: [...sheet.cells.filter(({ row, column: at }) => !typed.has(`${row}:${at}`)), ...typed.values()].filter(
      ({ value, formula }) => formula !== undefined || (value !== null && value !== undefined && value !== ''),
    ),
  });
}

/** A group sum typed by hand over its formula, from an earlier draft. */
function withWrongSums(sheet: SheetContent): SheetContent {
  const stt = columnOf(SCORING_SPEC, 'stt');
  const self = columnOf(SCORING_SPEC, 'self');
  const group = sheet.cells.find(({ column, value }) => column === stt && value === 'V');
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === group?.row && cell.column === self ? { row: cell.row, column: self, value: 12 } : cell,
    ),
  };
}

function day(year: number, month: number, date: number): CivilDay {
  const found = civilDay(year, month, date);
  if (!found) throw new Error(`There is no ${date}/${month}/${year}.`);
  return found;
}
