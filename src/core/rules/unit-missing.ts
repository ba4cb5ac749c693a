// Decides that a criterion without unit in charge is missing one where nearly all others have theirs.
import { isGiven } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

// With more than this share of blanks the column is not filled in yet.
const FEW = 0.2;

const rule: Rule = {
  meta: {
    id: 'unit-missing',
    alias: 'don-vi-phu-trach-trong',
    severity: 'hint',
    title: 'Thiếu đơn vị phụ trách',
    why: 'Không rõ ai tổng hợp minh chứng và giải trình khi thẩm định.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Tiêu chí không ghi đơn vị phụ trách, trong khi hầu hết tiêu chí khác đã ghi.',
      leaves: 'Ô gộp nhiều tiêu chí; đơn vị ghi ở dòng nhóm; cột chưa điền (quá 2 phần 10 tiêu chí để trống).',
      wrong: 'Tiêu chí 2.3 để trống cột Đơn vị phụ trách.',
      right: 'Tiêu chí 2.3 ghi “Văn phòng HĐND và UBND”.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    const [column] = table.columns.unit ?? [];
    if (column === undefined) return;
    const { leaves } = scoreSheet(table);
    const without = leaves.filter((row) => !isGiven(table, row, 'unit'));
    if (without.length > leaves.length * FEW) return;
    for (const row of without) {
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} chưa ghi đơn vị phụ trách.`,
        how: 'Ghi tên đơn vị theo dõi tiêu chí.',
        context: rowContext(row),
      };
    }
  },
};

export default rule;
