// Decides that a task whose last due date is over must be finished, or say why not.
import { compareDays, sayDay } from '../calendar/civil-day';
import { seenCell } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { readStatus } from '../tables/task-status';
import { dueDatesIn, taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import { plainLabel } from '../tables/row-words';
import type { Table } from '../tables/table';
import type { CheckContext, Rule } from './rule';

const BEGINS_WITH = /^chua /;

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
        'Hạn suy ra (“Hằng năm”, “hằng quý”); thời gian không có ngày; bảng không có cột trạng thái; ô trạng thái trống; bảng mà mọi nhiệm vụ đều còn ghi chưa làm (ghi ở Chưa điền).',
      wrong: 'Trước ngày 31/10/2026, hôm nay 02/11/2026, trạng thái “Đang làm”.',
      right: 'Trạng thái “Hoàn thành”.',
    },
  },
  kinds: ['appendix'],
  *check(table, context) {
    if (!isFollowed(table)) return;
    for (const { time, cell, status, last } of lateTasks(table, context)) {
      yield {
        cell,
        what: `${rowNameInTable(table, time.row)} hết hạn ngày ${sayDay(last.lastDay)}, đến ngày ${sayDay(context.today)} ghi “${status}”.`,
        how: 'Cập nhật trạng thái, hoặc ghi lý do.',
        source: { text: 'Thời gian thực hiện cùng dòng', cell: time.ref },
        context: rowContext(time.row),
        expected: 'Hoàn thành',
        received: `“${status}”`,
      };
    }
  },
  *remarks(table, context) {
    const [first, ...others] = isFollowed(table) ? [] : lateTasks(table, context);
    if (first === undefined) return;
    const count = others.length + 1;
    yield {
      kind: 'blank',
      cell: first.cell,
      says: `Chưa cập nhật trạng thái của ${count} nhiệm vụ đã hết hạn.`,
      count,
    };
  },
};

/** Somebody keeps the column: not every status is the one that a new form begins with. */
function isFollowed(table: Table): boolean {
  return table.rows.some((row) => {
    const status = row.kind === 'task' ? shownText(seenCell(table, row, 'status')).trim() : '';
    return status !== '' && !BEGINS_WITH.test(plainLabel(status));
  });
}

function lateTasks(table: Table, { recognised, today }: CheckContext) {
  const column = table.columns.status?.[0];
  if (column === undefined) return [];
  const times = taskTimes(table, recognised.workbook.dateSystem === 1904);
  return times.flatMap((time, at) => {
    // Of several times of a task, “Bắt đầu” and “Hoàn thành”, the last is when it ends.
    if (times[at + 1]?.row === time.row) return [];
    const status = shownText(seenCell(table, time.row, 'status')).trim();
    const due = dueDatesIn(time, table.year, recognised.workingDays);
    const last = due[due.length - 1];
    if (last === undefined || last.implied || readStatus(status) !== 'open') return [];
    return compareDays(last.lastDay, today) < 0 ? [{ time, cell: { ...time.ref, column }, status, last }] : [];
  });
}

export default rule;
