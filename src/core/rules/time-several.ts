// Decides that one cell holds one time: two deadlines are two rows to follow.
import { rowContext, rowNameInTable } from '../tables/row-names';
import { taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-several',
    alias: 'nhieu-han-mot-o',
    severity: 'hint',
    title: 'Nhiều hạn trong một ô',
    why: 'Hai hạn trong một ô thì một trạng thái không nói được việc nào đã xong.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Ô thời gian thực hiện ghi từ hai hạn trở lên, mỗi hạn một lần: “Năm 2027 và năm 2030”.',
      leaves: 'Hạn lặp lại (“tháng 6 và tháng 11 hằng năm”); khoảng thời gian (“giai đoạn 2026 - 2030”).',
      wrong: 'Sơ kết và tổng kết: Năm 2027 và năm 2030.',
      right: 'Sơ kết: Năm 2027. Tổng kết: Năm 2030.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    for (const { ref, row, cell, reading } of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      if (reading.status !== 'read') continue;
      const { times } = reading.deadline;
      if (times.length < 2 || times.some(({ every }) => every !== undefined)) continue;
      const text = shownText(cell).trim();
      yield {
        cell: ref,
        what: `${rowNameInTable(table, row)} ghi ${times.length} hạn trong một ô: “${text}”.`,
        how: 'Nên tách thành mỗi hạn một dòng.',
        context: rowContext(row),
        received: `“${text}”`,
      };
    }
  },
};

export default rule;
