// What a table of tasks is the appendix of: a commune's plan or a superior's, of which day, for which years.
import { civilDay } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { dayOfCell } from '../calendar/day-of-cell';
import { foldedForComparison, normalForm } from '../text';
import { shownText } from '../workbook/cell-text';
import type { Recognised } from './recognised';
import type { Table } from './table';

const OF_COMMUNE =
  /(?:ủy ban nhân dân|ubnd|đảng ủy) (?:xã|phường|đặc khu)(?![,;/]| và )|(?:tại|của|trên địa bàn) (?:xã|phường|đặc khu) \p{L}/u;
const OF_SUPERIOR = /(?:ủy ban nhân dân|ubnd|hđnd) (?:tỉnh|thành phố)|^(?:tỉnh|thành phố|sở) /u;
const DAY = /(?<!\d)(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )(20\d\d)(?!\d)/iu;
const OF_REPORT = /kèm theo (?:báo cáo|tờ trình|biên bản|công văn)/iu;
const YEARS = /(20\d\d) ?- ?(20\d\d)/;
const ONE_YEAR = /(?:^|\P{L})năm 20\d\d/iu;
const PLACE_AND_DAY = /ngày.*tháng/iu;
/** Offices that only a commune has since the model of two levels (Nghị định 150/2025/NĐ-CP). */
const COMMUNE_OFFICE = /^(?:phòng văn hóa - xã hội|công an (?:xã|phường)|ban chỉ huy quân sự (?:xã|phường))/u;

/** Whether the table belongs to a plan of a commune, by its heading or by the offices that lead its tasks. */
export function isCommunePlan(table: Table, { information }: Pick<Recognised, 'information'>): boolean {
  const lines = table.heading.map(foldedForComparison);
  if (lines.some((line) => OF_SUPERIOR.test(line) && !OF_COMMUNE.test(line))) return false;
  return information.commune !== undefined || lines.some((line) => OF_COMMUNE.test(line)) || isLedByCommune(table);
}

function isLedByCommune(table: Table): boolean {
  return (table.columns.lead ?? []).some((column) =>
    table.rows.some(({ row }) => COMMUNE_OFFICE.test(foldedForComparison(shownText(table.grid.at(row, column))))),
  );
}

/** The day of the plan, from the "(Kèm theo …)" line or from Thông tin. */
export function planDay(
  table: Table,
  { information, workbook }: Pick<Recognised, 'information' | 'workbook'>,
): CivilDay | undefined {
  const line = table.attachmentCell && table.grid.at(table.attachmentCell.row, table.attachmentCell.column);
  // Of a number in a workbook that counts from 1904 the plan's day is not known here.
  const stated = workbook.dateSystem === 1904 ? undefined : information.planDate;
  const attached = shownText(line);
  // What a report lists is over by the day of the report.
  if (OF_REPORT.test(attached.normalize('NFC'))) return undefined;
  return dayIn(attached) ?? (stated && dayOfCell(stated.value));
}

function dayIn(text: string): CivilDay | undefined {
  const [, day, month, year] = DAY.exec(normalForm(text)) ?? [];
  return day === undefined ? undefined : civilDay(Number(year), Number(month), Number(day));
}

/** The first and last year of a plan of several years, by its title: [2026, 2030]. */
export function planYears({ heading, attachmentCell, grid }: Table): readonly [number, number] | undefined {
  const attachment = shownText(attachmentCell && grid.at(attachmentCell.row, attachmentCell.column));
  const titles = heading.filter((line) => line !== attachment && !PLACE_AND_DAY.test(line)).map(normalForm);
  if (titles.some((line) => ONE_YEAR.test(line))) return undefined;
  const [, first, last] = titles.map((line) => YEARS.exec(line)).find((found) => found !== null) ?? [];
  return Number(first) < Number(last) ? [Number(first), Number(last)] : undefined;
}
