// Decides that a time must exist: no 30/02, no month 13, no fifth quarter.
import { rowContext } from '../tables/row-names';
import { taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-impossible',
    alias: 'ngay-khong-co-that',
    severity: 'error',
    title: 'Ngày không có thật',
    why: 'Không có ngày này nên không tính được hạn; người đọc mỗi người hiểu một cách.',
    source: 'Lịch dương; Bộ luật Dân sự 2015, điều 145',
    page: {
      finds: 'Thời gian thực hiện ghi một ngày, tháng hoặc quý không tồn tại.',
      leaves: 'Ngày 29/02 khi không ghi năm; số hiệu và ngày của văn bản được dẫn chiếu.',
      wrong: 'Trước ngày 30/02/2027.',
      right: 'Trước ngày 28/02/2027.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    for (const { ref, row, cell, reading } of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      if (reading.status !== 'impossible') continue;
      yield {
        cell: ref,
        what: `“${shownText(cell).trim()}”: ${reading.why}.`,
        how: 'Sửa lại ngày, tháng.',
        context: rowContext(row),
        received: `“${reading.part}”`,
      };
    }
  },
};

export default rule;
