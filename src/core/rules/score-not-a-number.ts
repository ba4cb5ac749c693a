// Decides that what stands for a score must be a number, and asks where the words leave it open.
import { sayDecimal } from '../score/decimal';
import { isCellError } from '../workbook/snapshot';
import { shownText } from '../workbook/cell-text';
import { notApplied } from '../tables/not-applied';
import { ROLE_NAMES, rowContext, rowNameInTable } from '../tables/row-names';
import { plainLabel } from '../tables/row-words';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

// How officers write that a criterion is not scored: “-”, “K/C”, “Không áp dụng”.
const NOT_APPLIED = /^(?:k c|kc|kad|n a|khong (?:ap dung|cham|xet|co|tinh|danh gia)|khong)?$/;

const rule: Rule = {
  meta: {
    id: 'score-not-a-number',
    alias: 'diem-khong-phai-so',
    severity: 'error',
    title: 'Điểm không phải là số',
    why: 'Excel không cộng được ô này, nên tổng điểm thiếu điểm của tiêu chí.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Ô điểm ghi chữ, TRUE hoặc FALSE. Chữ có thể hiểu nhiều cách (“-”, “K/C”, “1-2”) thì hỏi lại.',
      leaves:
        'Ô báo lỗi như #REF!, ngày tháng, tỷ lệ phần trăm, “Không áp dụng” (có quy tắc riêng); số ghi dưới dạng văn bản đọc được (“5,5đ”).',
      wrong: 'Điểm tự chấm ghi “đủ”.',
      right: 'Điểm tự chấm ghi 4.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const column of pointColumns(scoreSheet(table))) {
      for (const { ref, cell, reading, row } of column.unusual) {
        if (cell === undefined || isCellError(cell.value) || typeof cell.value === 'number') continue;
        if (reading.kind !== 'invalid' && reading.kind !== 'review') continue;
        if (notApplied(table, column).has(row)) continue;
        const shown = shownText(cell).trim();
        const base = {
          cell: ref,
          what: `${rowNameInTable(table, row)}, ${ROLE_NAMES[column.role]}: ${reading.reason}`,
          context: rowContext(row),
          received: typeof cell.value === 'string' ? `“${shown}”` : shown,
        };
        if (reading.kind === 'review' || NOT_APPLIED.test(plainLabel(shown))) {
          const candidates = reading.kind === 'review' ? reading.candidates : [];
          const answers = candidates.map((score) => `${sayDecimal(score)} điểm`);
          const question = {
            text: 'Ô này được bao nhiêu điểm?',
            answers: [...answers, 'Không tính điểm tiêu chí này'],
          };
          yield { ...base, severity: 'review', how: 'Ghi điểm bằng số, kể cả 0.', question };
          continue;
        }
        yield { ...base, how: 'Nhập lại điểm bằng số, kể cả 0.', expected: 'một số' };
      }
    }
  },
};

export default rule;
