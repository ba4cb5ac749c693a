// Decides that the due date beside a time phrase must be one that follows from it, and the last working day that of this date.
import { civilDayOf, compareDays, dayNumber, sayDay, type CivilDay } from '../calendar/civil-day';
import { rowContext, sayCell } from '../tables/row-names';
import { dueDatesIn, taskTimes, type TaskTime } from '../tables/task-times';
import type { Table } from '../tables/table';
import { unknownDays } from '../tables/unknown-days';
import type { CellRef } from '../workbook/address';
import { shownText } from '../workbook/cell-text';
import type { SetCell } from '../workbook/edits';
import { setValue } from '../workbook/set-cell';
import type { Cell } from '../workbook/snapshot';
import type { CheckContext, Found, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'due-date-stale',
    alias: 'ngay-han-khong-khop',
    severity: 'warning',
    title: 'Ngày hạn không khớp thời gian thực hiện',
    why: 'Thời gian thực hiện đã đổi mà ngày hạn còn cũ, nên số ngày còn lại tính sai.',
    source: 'Cột Thời gian thực hiện cùng dòng',
    page: {
      finds:
        'Ngày cuối còn kịp ghi ở bảng không phải là ngày tính từ thời gian thực hiện cùng dòng; ngày làm việc cuối không khớp ngày cuối còn kịp theo tuần làm việc, ngày nghỉ ghi ở trang Thông tin.',
      leaves: 'Dòng chưa có ngày; thời gian không tính ra ngày; bảng chưa rõ năm.',
      wrong: 'Trước ngày 15/02 hằng năm, năm 2026; ngày cuối còn kịp ghi 28/02/2026.',
      right: 'Ngày cuối còn kịp ghi 14/02/2026.',
    },
  },
  kinds: ['appendix'],
  *check(table, context) {
    const { dateSystem } = context.recognised.workbook;
    if (table.columns.dueDate === undefined || dateSystem === 1904) return;
    for (const time of taskTimes(table, false)) yield* staleDays(table, time, context);
  },
  *remarks(table, { recognised }) {
    const { sheet } = table;
    for (const says of unknownDays(table, recognised.workbook)) yield { kind: 'not-checked', says, sheet };
  },
};

interface StatedDay {
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly day: CivilDay;
}

function* staleDays(table: Table, time: TaskTime, { recognised }: CheckContext): Iterable<Found> {
  const due = dueDatesIn(time, table.year, recognised.workingDays);
  const stated = dayIn(table, time, 'dueDate');
  const [first] = due;
  if (first === undefined || stated === undefined) return;
  const meant = due.find(({ lastDay }) => compareDays(lastDay, stated.day) === 0);
  const { lastDay, lastWorkingDay } = meant ?? first;
  const worked = dayIn(table, time, 'lastWorkingDay');
  const wrongWorked = worked && compareDays(worked.day, lastWorkingDay) !== 0 ? [mend(worked, lastWorkingDay)] : [];
  if (meant === undefined) {
    yield {
      ...told(time, stated, lastDay, [mend(stated, lastDay), ...wrongWorked]),
      what: `“${shownText(time.cell).trim()}” có ngày cuối còn kịp là ${sayDay(lastDay)}; ${sayCell(stated.ref)} ghi ${sayDay(stated.day)}.`,
      source: { text: `Thời gian thực hiện, ${sayCell(time.ref)}`, cell: time.ref },
    };
  } else if (worked && wrongWorked.length > 0) {
    yield {
      ...told(time, worked, lastWorkingDay, wrongWorked),
      what: `Ngày cuối còn kịp là ${sayDay(lastDay)} thì ngày làm việc cuối là ${sayDay(lastWorkingDay)}; ${sayCell(worked.ref)} ghi ${sayDay(worked.day)}.`,
      why: 'Tuần làm việc, ngày nghỉ hoặc hạn đã đổi mà ngày làm việc cuối còn cũ, nên theo dõi sai hạn.',
      source: { text: `Ngày cuối còn kịp, ${sayCell(stated.ref)}`, cell: stated.ref },
    };
  }
}

function told(time: TaskTime, { ref, day }: StatedDay, right: CivilDay, edits: readonly SetCell[]) {
  return {
    cell: ref,
    how: 'Bấm Sửa, hoặc bấm Cập nhật hạn để tính lại mọi ngày.',
    context: rowContext(time.row),
    expected: sayDay(right),
    received: sayDay(day),
    fix: { safety: 'safe', says: `Đổi ngày ${sayDay(day)} thành ${sayDay(right)}.`, edits },
  } as const;
}

function mend({ ref, cell }: StatedDay, right: CivilDay): SetCell {
  return setValue(ref, cell, dayNumber(right));
}

function dayIn(table: Table, { ref }: TaskTime, role: 'dueDate' | 'lastWorkingDay'): StatedDay | undefined {
  const column = table.columns[role]?.[0];
  const cell = column === undefined ? undefined : table.grid.at(ref.row, column);
  if (column === undefined || typeof cell?.value !== 'number') return undefined;
  const day = civilDayOf(cell.value);
  return day && { ref: { ...ref, column }, cell, day };
}

export default rule;
