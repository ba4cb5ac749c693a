// Decides that a day named in the evidence must exist: no 31/11, no month 13.
import { daysInMonth } from '../calendar/civil-day';
import { evidenceWithDays } from '../tables/evidence';
import type { Evidence } from '../tables/evidence';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { WrittenDay } from '../text/cited-documents';
import type { Rule } from './rule';

const LEAP_YEAR = 2028;
const MONTHS = 12;

const rule: Rule = {
  meta: {
    id: 'evidence-day-impossible',
    alias: 'ngay-minh-chung-khong-co-that',
    severity: 'warning',
    title: 'Ngày ở minh chứng không có thật',
    why: 'Không tra được văn bản theo ngày này, nên khi thẩm định minh chứng có thể không được tính.',
    source: 'Lịch dương',
    page: {
      finds: 'Ô minh chứng hoặc ô ngày của danh mục minh chứng ghi một ngày hoặc một tháng không tồn tại.',
      leaves: 'Ngày 29/02 khi không ghi năm; thời gian thực hiện ở phụ lục (có quy tắc riêng).',
      wrong: 'Báo cáo số 96/BC-UBND ngày 31/11/2026.',
      right: 'Báo cáo số 96/BC-UBND ngày 30/11/2026.',
    },
  },
  kinds: ['scoring', 'evidence'],
  *check(table, { recognised }) {
    const { documentDate: days = [] } = table.columns;
    for (const { evidence, wrong } of impossibleDays(
      evidenceWithDays(table, recognised.workbook.dateSystem === 1904),
    )) {
      const [row] = evidence.rows;
      yield {
        cell: evidence.ref,
        what: `${rowNameInTable(table, row)} ${days.includes(evidence.ref.column) ? 'ghi ngày' : 'có minh chứng ghi ngày'} “${wrong.words}”: ${String(reasonAgainst(wrong))}.`,
        how: 'Xem lại văn bản, rồi sửa ngày.',
        context: rowContext(row),
        received: `“${wrong.words}”`,
      };
    }
  },
};

interface Impossible {
  readonly evidence: Evidence;
  readonly wrong: WrittenDay;
}

function impossibleDays(all: readonly Evidence[]): readonly Impossible[] {
  const impossible: Impossible[] = [];
  for (const evidence of all) {
    const wrong = evidence.cited.days.find((day) => reasonAgainst(day) !== undefined);
    if (wrong !== undefined) impossible.push({ evidence, wrong });
  }
  return impossible;
}

function reasonAgainst({ day, month, year }: WrittenDay): string | undefined {
  if (month < 1 || month > MONTHS) return `một năm không có tháng ${month}`;
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  if (day >= 1 && day <= days) return undefined;
  const named = `tháng ${String(month).padStart(2, '0')}${year === undefined ? '' : `/${year}`}`;
  return day < 1 ? `${named} không có ngày ${day}` : `${named} chỉ có ${days} ngày`;
}

export default rule;
