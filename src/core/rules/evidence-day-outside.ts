// Decides that evidence dated after today, or results of years before the one that is scored, are looked at again.
import { civilDay, compareDays, sayDay } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { evidenceWithDays } from '../tables/evidence';
import type { Evidence } from '../tables/evidence';
import { yearOfEvidence } from '../tables/evidence-year';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Table } from '../tables/table';
import { shownText } from '../workbook/cell-text';
import type { WrittenDay } from '../text/cited-documents';
import type { Rule } from './rule';

/** A day that is awaited, or where a period ends, is no day of a document. */
const AWAITED = /(?:đến|tới|trước|từ|hết|kể từ|dự kiến|thời hạn|hạn)(?: (?:hết|cuối))?(?: ngày)? ?$/iu;
/** What reports or shows results is of the year; decisions, plans and rules may be of years before, and still in force. */
const RESULT =
  /(?:báo cáo|biên bản|số liệu|trích xuất|thống kê|ảnh chụp|hình ảnh|phiếu|sổ theo dõi)[^;]*$|\/BC-[^;]*$/iu;
const NAMED_RESULT = /^(?:báo cáo|biên bản|số liệu|thống kê|ảnh chụp|hình ảnh|phiếu|sổ theo dõi)|\/BC-/iu;
// Periods of reports run from mid-December of the year before.
const LAST_MONTH = 12;

const rule: Rule = {
  meta: {
    id: 'evidence-day-outside',
    alias: 'ngay-minh-chung-ngoai-nam',
    severity: 'hint',
    title: 'Ngày minh chứng ngoài năm chấm điểm',
    why: 'Minh chứng chưa tới ngày hoặc của năm khác thường không được tính khi thẩm định; có thể do gõ nhầm năm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Ngày ở minh chứng sau ngày kiểm tra; báo cáo, biên bản, số liệu, ảnh chụp ghi ngày từ tháng 11 năm trước trở về trước.',
      leaves:
        'Quyết định, kế hoạch, quy chế năm trước còn hiệu lực; hạn, khoảng thời gian (“đến ngày …”); bảng không ghi năm.',
      wrong: 'Bảng chấm điểm năm 2026, minh chứng “Báo cáo số 96/BC-UBND ngày 02/11/2024”.',
      right: 'Báo cáo số 96/BC-UBND ngày 02/11/2026.',
    },
  },
  kinds: ['scoring', 'evidence'],
  *check(table, { recognised, today }) {
    const uses1904 = recognised.workbook.dateSystem === 1904;
    const usual = yearOfEvidence(table, uses1904);
    // Where the evidence as a whole is of another year, the title is wrong, and that is told there.
    const year = usual === undefined || usual === table.year ? table.year : undefined;
    for (const { evidence, found } of daysOutside(table, evidenceWithDays(table, uses1904), today, year)) {
      const [row] = evidence.rows;
      yield {
        cell: evidence.ref,
        what: `${rowNameInTable(table, row)} có minh chứng ngày ${sayDay(found.day)}, ${found.says}.`,
        how: 'Xem lại ngày của văn bản; nếu đúng thì bỏ qua có lý do.',
        context: rowContext(row),
        received: `“${found.words}”`,
      };
    }
  },
};

interface Outside {
  readonly day: CivilDay;
  readonly words: string;
  readonly says: string;
}

function daysOutside(table: Table, all: readonly Evidence[], today: CivilDay, scored: number | undefined) {
  const outside: { readonly evidence: Evidence; readonly found: Outside }[] = [];
  for (const evidence of all) {
    const found = firstOutside(evidence, nameBeside(table, evidence), today, scored);
    if (found !== undefined) outside.push({ evidence, found });
  }
  return outside;
}

/** What a day in a column of its own is the day of. */
function nameBeside(table: Table, { ref, rows: [row] }: Evidence): string | undefined {
  if (table.columns.documentDate?.includes(ref.column) !== true) return undefined;
  const columns = (['evidence', 'code'] as const).flatMap((role) => table.columns[role] ?? []);
  return columns.map((column) => shownText(table.grid.at(row.row, column))).join('; ');
}

function firstOutside(
  { text, cited }: Evidence,
  name: string | undefined,
  today: CivilDay,
  scored: number | undefined,
): Outside | undefined {
  for (const day of cited.days) {
    const found = outside(day, today, scored);
    const before = found && text.slice(0, day.at);
    if (before === undefined || AWAITED.test(before)) continue;
    if (found?.isFuture || (name === undefined ? RESULT : NAMED_RESULT).test(name ?? before)) return found;
  }
  return undefined;
}

function outside({ day, month, year, words }: WrittenDay, today: CivilDay, scored: number | undefined) {
  const written = year === undefined ? undefined : civilDay(year, month, day);
  if (written === undefined) return undefined;
  if (compareDays(written, today) > 0)
    return { day: written, words, says: `sau ngày kiểm tra (${sayDay(today)})`, isFuture: true };
  if (scored === undefined || written.year >= scored) return undefined;
  const isLastMonth = written.year === scored - 1 && written.month === LAST_MONTH;
  return isLastMonth ? undefined : { day: written, words, says: `không thuộc năm ${scored}`, isFuture: false };
}

export default rule;
