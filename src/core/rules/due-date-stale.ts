// Decides that the due date beside a time phrase must be one that follows from it.
import { compareDays, civilDayOf, dayNumber, sayDay } from '../calendar/civil-day';
import { rowContext, sayCell } from '../tables/row-names';
import { dueDatesIn, taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import { setValue } from '../workbook/set-cell';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'due-date-stale',
    alias: 'ngay-han-khong-khop',
    severity: 'warning',
    title: 'Ngày hạn không khớp thời gian thực hiện',
    why: 'Thời gian thực hiện đã đổi mà ngày hạn còn cũ, nên số ngày còn lại tính sai.',
    source: 'Cột Thời gian thực hiện cùng dòng',
    page: {
      finds: 'Ngày cuối còn kịp ghi ở bảng không phải là ngày tính từ thời gian thực hiện cùng dòng.',
      leaves: 'Dòng chưa có ngày; thời gian không tính ra ngày; bảng chưa rõ năm.',
      wrong: 'Trước ngày 15/02 hằng năm, năm 2026; ngày cuối còn kịp ghi 28/02/2026.',
      right: 'Ngày cuối còn kịp ghi 14/02/2026.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    const column = table.columns.dueDate?.[0];
    if (column === undefined) return;
    const uses1904 = recognised.workbook.dateSystem === 1904;
    for (const time of taskTimes(table, uses1904)) {
      const ref = { ...time.ref, column };
      const held = table.grid.at(ref.row, column);
      const days = dueDatesIn(time, table.year);
      const [first] = days;
      if (typeof held?.value !== 'number' || first === undefined || uses1904) continue;
      const stated = civilDayOf(held.value);
      if (stated === undefined || days.some((due) => compareDays(due.lastDay, stated) === 0)) continue;
      const expected = sayDay(first.lastDay);
      yield {
        cell: ref,
        what: `“${shownText(time.cell).trim()}” có ngày cuối còn kịp là ${expected}; ${sayCell(ref)} ghi ${sayDay(stated)}.`,
        how: 'Bấm Sửa, hoặc bấm Cập nhật hạn để tính lại mọi ngày.',
        source: { text: `Thời gian thực hiện, ${sayCell(time.ref)}`, cell: time.ref },
        context: rowContext(time.row),
        expected,
        received: sayDay(stated),
        fix: {
          safety: 'safe',
          says: `Đổi ngày ${sayDay(stated)} thành ${expected}.`,
          edits: [setValue(ref, held, dayNumber(first.lastDay))],
        },
      };
    }
  },
  *remarks(table) {
    const undated = table.columns.dueDate !== undefined && table.year === undefined;
    if (undated)
      yield { kind: 'not-checked', says: `Ngày hạn ở trang “${table.sheet}”: bảng không ghi năm.`, sheet: table.sheet };
  },
};

export default rule;
