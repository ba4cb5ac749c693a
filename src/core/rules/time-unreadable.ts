// Decides that what stands for a time must speak of time; what does, but can't be read, is asked about.
import { rowContext, rowNameInTable } from '../tables/row-names';
import { taskTimes } from '../tables/task-times';
import { plainLabel } from '../tables/row-words';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const SPEAKS_OF_TIME =
  /\d|(?:^| )(?:ngay|thang|quy|nam|tuan|gio|ky|dot|hang|thuong xuyen|giai doan|truoc|sau|cuoi|dau|giua|khi|den|tu|theo|trong)(?: |$)/;

const rule: Rule = {
  meta: {
    id: 'time-unreadable',
    alias: 'khong-doc-duoc-thoi-gian',
    severity: 'warning',
    title: 'Không đọc được thời gian',
    why: 'Không đọc được thời gian thì không tính được hạn và không đôn đốc được.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Ô thời gian ghi nội dung không phải thời gian. Có nói đến thời gian mà chưa rõ thì hỏi lại (Cần xem).',
      leaves: '“Thường xuyên”, “Theo Kế hoạch riêng”, “khi có yêu cầu” và các cách ghi khác không có ngày hạn.',
      wrong: 'Thời gian ghi “Phòng Kinh tế”.',
      right: 'Thời gian ghi “Quý II/2026”.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    for (const { ref, row, cell, reading } of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      if (reading.status !== 'unreadable') continue;
      const text = shownText(cell).trim();
      const asked = SPEAKS_OF_TIME.test(plainLabel(text));
      yield {
        cell: ref,
        severity: asked ? 'review' : 'warning',
        what: `${rowNameInTable(table, row)} ghi thời gian “${text}”: ${reading.why}.`,
        how: 'Ghi lại thời gian, ví dụ “Trước ngày 30/6/2026”, “Quý II”, “Thường xuyên”.',
        context: rowContext(row),
        received: `“${text}”`,
        ...(asked
          ? {
              question: {
                text: 'Thời gian này có ngày hạn không?',
                answers: ['Không có ngày hạn', 'Có, sẽ ghi lại cho rõ'],
              },
            }
          : {}),
      };
    }
  },
};

export default rule;
