// Decides that a time which careful readers take in two ways is asked about.
import { rowContext } from '../tables/row-names';
import { taskTimes } from '../tables/task-times';
import type { TaskTime } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-ambiguous',
    alias: 'han-hai-cach-hieu',
    severity: 'review',
    title: 'Hạn có hai cách hiểu',
    why: 'Người giao hiểu một ngày, người làm hiểu ngày khác; trong khi chờ trả lời, ngày sớm hơn được dùng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Thời gian có thể hiểu theo hơn một cách, như “chậm nhất trước ngày 31/12/2026”, hoặc chữ O gõ thay số 0.',
      leaves: '“Trước ngày” và “chậm nhất ngày” đứng riêng.',
      wrong: 'Chậm nhất trước ngày 31/12/2026.',
      right: 'Chậm nhất ngày 31/12/2026.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    for (const time of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      const why = doubtOf(time);
      if (why === undefined) continue;
      const text = shownText(time.cell).trim();
      yield {
        cell: time.ref,
        what: `“${text}” ${why}.`,
        how: 'Chọn một cách hiểu, rồi sửa lại câu chữ.',
        context: rowContext(time.row),
        received: `“${text}”`,
        question: {
          text: 'Ngày cuối còn kịp hiểu theo cách nào?',
          answers: ['Không tính ngày được ghi', 'Tính cả ngày được ghi'],
        },
      };
    }
  },
};

function doubtOf({ reading }: TaskTime): string | undefined {
  if (reading.status === 'review') return `có hơn một cách hiểu: ${reading.why}`;
  if (reading.status !== 'read' || reading.deadline.doubts.length === 0) return undefined;
  return 'có thể hiểu là tính cả ngày được ghi hoặc không';
}

export default rule;
