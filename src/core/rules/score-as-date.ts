// Decides that a date in a column of points is a score that Excel made a date of, or no score at all.
import { sayDecimal } from '../score/decimal';
import { ROLE_NAMES, rowContext, rowNameInTable } from '../tables/row-names';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import { shownText } from '../workbook/cell-text';
import { setValue } from '../workbook/set-cell';
import type { Fix } from './finding';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'score-as-date',
    alias: 'diem-thanh-ngay',
    severity: 'error',
    title: 'Điểm bị Excel đổi thành ngày',
    why: 'Excel cộng số thứ tự của ngày (hơn 46.000) vào tổng điểm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Ô điểm là một ngày: Excel đổi 2.5 thành ngày 02/5, 1/2 thành ngày 01/02.',
      leaves: 'Số có định dạng thường; ngày ghi dưới dạng văn bản (quy tắc Điểm không phải là số).',
      wrong: 'Gõ 2.5, ô hiện 02/05/2026.',
      right: 'Gõ 2,5 (dấu phẩy).',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const column of pointColumns(scoreSheet(table))) {
      for (const { ref, cell, reading, row } of column.unusual) {
        if (typeof cell?.value !== 'number' || reading.kind !== 'invalid') continue;
        const { meant, reason } = reading;
        const number = meant === undefined ? 'một số' : sayDecimal(meant);
        const fix: Fix | undefined =
          meant === undefined
            ? undefined
            : {
                safety: 'unsafe',
                says: `Đổi thành số ${number}.`,
                question: `Ô này được ${number} điểm?`,
                edits: [setValue(ref, cell, meant, 'General')],
              };
        yield {
          cell: ref,
          what: `${rowNameInTable(table, row)}, ${ROLE_NAMES[column.role]}: ${reason}`,
          how: fix ? `Nhập lại ${number} (dấu phẩy), hoặc bấm Sửa.` : 'Nhập lại điểm bằng số, kể cả 0.',
          context: rowContext(row),
          expected: number,
          received: shownText(cell).trim(),
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
};

export default rule;
