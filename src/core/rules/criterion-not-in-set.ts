// Decides that a scored criterion is one of the criteria set, in the words of the set.
import { labelCell, rowContext, rowNameInTable } from '../tables/row-names';
import { comparedWithSet } from '../tables/set-comparison';
import type { TableRow } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'criterion-not-in-set',
    alias: 'tieu-chi-ngoai-bo',
    severity: 'warning',
    title: 'Tiêu chí không có trong bộ',
    why: 'Điểm của tiêu chí ngoài bộ không được tính; câu chữ khác bộ có thể bị hiểu là tiêu chí khác.',
    source: 'Trang Bộ tiêu chí trong tệp',
    page: {
      finds: 'Tiêu chí ở bảng chấm điểm không có ở trang Bộ tiêu chí. Cùng số thứ tự mà câu chữ khác thì gợi ý.',
      leaves: 'Bảng chấm theo bộ khác hoặc năm khác (dưới 6 phần 10 tiêu chí trùng câu chữ); điểm thưởng, điểm trừ.',
      wrong: 'Bảng có tiêu chí 2.4 “Tổ chức hội thi”, bộ tiêu chí không có.',
      right: 'Bảng chỉ có các tiêu chí của bộ.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised: { criteria } }) {
    const compared = comparedWithSet(table, criteria);
    if (compared === undefined) return;
    for (const row of compared.added) {
      if (row.outside !== undefined || isGroup(row)) continue;
      yield {
        cell: labelCell(table, row),
        what: `${rowNameInTable(table, row)} “${row.label}” không có ở trang “${compared.set.sheet}”.`,
        how: 'Đối chiếu với bộ tiêu chí, rồi bỏ dòng này hoặc bổ sung vào bộ.',
        context: rowContext(row),
      };
    }
    for (const { row, inSet } of compared.reworded) {
      const cell = labelCell(compared.set, inSet);
      yield {
        cell: labelCell(table, row),
        severity: 'hint',
        what: `${rowNameInTable(table, row)} ghi khác bộ tiêu chí.`,
        how: 'Ghi đúng câu chữ của bộ tiêu chí.',
        source: { text: `Trang “${cell.sheet}”`, cell },
        context: rowContext(row),
        expected: inSet.label,
        received: row.label,
      };
    }
  },
};

function isGroup({ numbering }: TableRow): boolean {
  return numbering?.style === 'roman' || numbering?.style === 'capital';
}

export default rule;
