// Decides that a task whose last due date is over must be finished, or say why not.
import { compareDays, sayDay } from '../calendar/civil-day';
import { seenCell } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { readStatus } from '../tables/task-status';
import { dueDatesIn, taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'deadline-passed',
    alias: 'qua-han',
    severity: 'warning',
    title: 'Nhiệm vụ quá hạn chưa hoàn thành',
    why: 'Nhiệm vụ quá hạn ảnh hưởng điểm của tiêu chí liên quan và bị nhắc khi kiểm tra.',
    source: 'Cột Thời gian thực hiện và cột Trạng thái cùng dòng',
    page: {
      finds: 'Ngày cuối còn kịp đã qua mà trạng thái ghi chưa làm hoặc đang làm.',
      leaves:
        'Hạn suy ra (“Hằng năm”, “hằng quý”); thời gian không có ngày; bảng không có cột trạng thái; ô trạng thái trống.',
      wrong: 'Trước ngày 31/10/2026, hôm nay 02/11/2026, trạng thái “Đang làm”.',
      right: 'Trạng thái “Hoàn thành”.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised, today }) {
    const column = table.columns.status?.[0];
    if (column === undefined) return;
    for (const time of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      const status = shownText(seenCell(table, time.row, 'status')).trim();
      const due = dueDatesIn(time, table.year);
      const last = due[due.length - 1];
      if (last === undefined || last.implied || readStatus(status) !== 'open') continue;
      if (compareDays(last.lastDay, today) >= 0) continue;
      yield {
        cell: { ...time.ref, column },
        what: `${rowNameInTable(table, time.row)} hết hạn ngày ${sayDay(last.lastDay)}, đến ngày ${sayDay(today)} ghi “${status}”.`,
        how: 'Cập nhật trạng thái, hoặc ghi lý do.',
        source: { text: 'Thời gian thực hiện cùng dòng', cell: time.ref },
        context: rowContext(time.row),
        expected: 'Hoàn thành',
        received: `“${status}”`,
      };
    }
  },
};

export default rule;
