// Decides that no time of a plan is over before the plan itself was issued.
import { compareDays, sayDay } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import type { Deadline } from '../calendar/deadline';
import { planDay, planYears } from '../tables/plan-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { dueDatesIn, taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Table } from '../tables/table';
import type { CheckContext, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-before-plan',
    alias: 'han-truoc-ngay-ke-hoach',
    severity: 'warning',
    title: 'Hạn trước ngày của kế hoạch',
    why: 'Nhiệm vụ hết hạn trước khi kế hoạch được ban hành thì không thể làm đúng hạn.',
    source: 'Dòng “Kèm theo Kế hoạch số … ngày …”',
    page: {
      finds:
        'Thời gian thực hiện kết thúc trước ngày ghi ở dòng “(Kèm theo Kế hoạch số … ngày …)” hoặc ở trang Thông tin. Hai, ba nhiệm vụ như vậy thì là gợi ý; nhiều hơn thì nêu một lần ở dòng ghi ngày.',
      leaves:
        'Thời gian lặp lại (“hằng năm”); thời gian không ghi năm trong kế hoạch nhiều năm; kế hoạch để trống ngày; bảng kèm theo báo cáo.',
      wrong: 'Kế hoạch ngày 09/4/2026; nhiệm vụ 3 ghi “Trước ngày 15/02/2026”.',
      right: 'Nhiệm vụ 3 ghi “Trước ngày 15/02/2027”.',
    },
  },
  kinds: ['appendix'],
  *check(table, context) {
    const issued = planDay(table, context.recognised);
    if (issued === undefined) return;
    const source = { text: rule.meta.source, ...(table.attachmentCell ? { cell: table.attachmentCell } : {}) };
    const early = earlyTimes(table, issued, context);
    const [first] = early;
    if (first !== undefined && early.length > MOST_SLIPS) {
      yield {
        cell: table.attachmentCell ?? first.time.ref,
        severity: 'hint',
        what: `${early.length} nhiệm vụ hết hạn trước ngày của kế hoạch (${sayDay(issued)}).`,
        how: 'Xem lại ngày của kế hoạch; nếu ngày đúng, xem lại thời gian của các nhiệm vụ đã qua.',
        source,
      };
      return;
    }
    for (const { time, last } of early) {
      yield {
        cell: time.ref,
        ...(early.length > 1 ? { severity: 'hint' } : {}),
        what: `${rowNameInTable(table, time.row)} hết hạn ngày ${sayDay(last)}, trước ngày của kế hoạch (${sayDay(issued)}).`,
        how: 'Sửa lại thời gian; nếu là việc hằng năm, ghi thêm “hằng năm”.',
        source,
        context: rowContext(time.row),
        received: `“${shownText(time.cell).trim()}”`,
      };
    }
  },
};

/** More than this, and it is the plan that came late in its year. */
const MOST_SLIPS = 3;

function earlyTimes(table: Table, issued: CivilDay, { recognised }: CheckContext) {
  const hasOneYear = planYears(table) === undefined;
  return taskTimes(table, recognised.workbook.dateSystem === 1904).flatMap((time) => {
    if (time.reading.status !== 'read' || !isOnce(time.reading.deadline, hasOneYear)) return [];
    const days = dueDatesIn(time, table.year ?? issued.year, recognised.workingDays);
    const last = days[days.length - 1]?.lastDay;
    return last !== undefined && compareDays(last, issued) < 0 ? [{ time, last }] : [];
  });
}

function isOnce({ times, goesOn, implied }: Deadline, hasOneYear: boolean): boolean {
  return !goesOn && times.every(({ every }) => every === undefined) && (hasOneYear || !implied.includes('year'));
}

export default rule;
