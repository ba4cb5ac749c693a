// Decides that no time of a plan is over before the plan itself was issued.
import { compareDays, sayDay } from '../calendar/civil-day';
import type { Deadline } from '../calendar/deadline';
import { planDay, planYears } from '../tables/plan-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { dueDatesIn, taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

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
        'Thời gian thực hiện kết thúc trước ngày ghi ở dòng “(Kèm theo Kế hoạch số … ngày …)” hoặc ở trang Thông tin.',
      leaves:
        'Thời gian lặp lại (“hằng năm”); thời gian không ghi năm trong kế hoạch nhiều năm; kế hoạch để trống ngày.',
      wrong: 'Kế hoạch ngày 09/4/2026; nhiệm vụ 3 ghi “Trước ngày 15/02/2026”.',
      right: 'Nhiệm vụ 3 ghi “Trước ngày 15/02/2027”.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    const issued = planDay(table, recognised);
    if (issued === undefined) return;
    const hasOneYear = planYears(table) === undefined;
    for (const time of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      if (time.reading.status !== 'read' || !isOnce(time.reading.deadline, hasOneYear)) continue;
      const days = dueDatesIn(time, table.year ?? issued.year, recognised.workingDays);
      const last = days[days.length - 1];
      if (last === undefined || compareDays(last.lastDay, issued) >= 0) continue;
      yield {
        cell: time.ref,
        what: `${rowNameInTable(table, time.row)} hết hạn ngày ${sayDay(last.lastDay)}, trước ngày của kế hoạch (${sayDay(issued)}).`,
        how: 'Sửa lại thời gian; nếu là việc hằng năm, ghi thêm “hằng năm”.',
        source: { text: rule.meta.source, ...(table.attachmentCell ? { cell: table.attachmentCell } : {}) },
        context: rowContext(time.row),
        received: `“${shownText(time.cell).trim()}”`,
      };
    }
  },
};

function isOnce({ times, goesOn, implied }: Deadline, hasOneYear: boolean): boolean {
  return !goesOn && times.every(({ every }) => every === undefined) && (hasOneYear || !implied.includes('year'));
}

export default rule;
