// Decides that a time which names neither a day, a period nor a document is too vague to follow.
import { rowContext, rowNameInTable } from '../tables/row-names';
import { taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-vague',
    alias: 'thoi-gian-chung-chung',
    severity: 'hint',
    title: 'Thời gian chưa xác định được hạn',
    why: 'Cách ghi chung không có mốc nên không biết khi nào là chậm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Thời gian ghi chung chung: “sớm nhất có thể”, “kịp thời”, “khi cần thiết”.',
      leaves: '“Thường xuyên”, “Hằng năm”, “Theo Kế hoạch riêng”, “khi có yêu cầu”.',
      wrong: 'Sớm nhất có thể.',
      right: 'Trước ngày 30/6/2026.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    for (const { ref, row, cell, reading } of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      if (reading.status !== 'read' || reading.deadline.kind !== 'when needed') continue;
      const text = shownText(cell).trim();
      yield {
        cell: ref,
        what: `${rowNameInTable(table, row)} ghi thời gian “${text}”, không xác định được hạn.`,
        how: 'Nên ghi một ngày, tháng, quý; việc làm quanh năm ghi “Thường xuyên”.',
        context: rowContext(row),
        received: `“${text}”`,
      };
    }
  },
};

export default rule;
