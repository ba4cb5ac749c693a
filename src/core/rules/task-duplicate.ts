// Decides that no task stands twice in one table.
import { seenCell } from '../tables/duty-cells';
import { rowContext, rowNameInside, rowNameInTable } from '../tables/row-names';
import type { Role, Table, TableRow } from '../tables/table';
import { foldedForComparison } from '../text';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const SHORTEST_TASK = 12;
/** In another group short words may well be another task: "Báo cáo kết quả thực hiện". */
const SHORTEST_ELSEWHERE = 28;
const DUTIES: readonly Role[] = ['time', 'lead', 'product'];

const rule: Rule = {
  meta: {
    id: 'task-duplicate',
    alias: 'nhiem-vu-trung',
    severity: 'warning',
    title: 'Nhiệm vụ ghi hai lần',
    why: 'Một nhiệm vụ ghi hai lần bị đếm hai lần khi tổng hợp kết quả.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Hai nhiệm vụ trong một bảng có cùng nội dung. Khác nhóm, khác thời gian, chủ trì hoặc sản phẩm thì là gợi ý.',
      leaves: 'Nội dung ngắn, như “Báo cáo”; nhiệm vụ có nhiệm vụ con.',
      wrong: 'Nhiệm vụ 4 và nhiệm vụ 9 cùng là “Khảo sát mức độ hài lòng của người dân”.',
      right: 'Chỉ nhiệm vụ 4.',
    },
  },
  kinds: ['appendix'],
  *check(table) {
    // No table is an appendix without its tasks.
    const [column] = table.columns.task as readonly [number];
    const first = new Map<string, TableRow>();
    for (const row of table.rows) {
      if (row.kind !== 'task' || row.hasChildren || row.partOf !== undefined) continue;
      const words = foldedForComparison(row.label).replace(/[.;,]$/, '');
      if (words.length < SHORTEST_TASK) continue;
      const before = first.get(words);
      if (before === undefined) {
        first.set(words, row);
        continue;
      }
      const isElsewhere = row.parent !== before.parent;
      if (isElsewhere && words.length < SHORTEST_ELSEWHERE) continue;
      const differs = isElsewhere || DUTIES.some((role) => duty(table, row, role) !== duty(table, before, role));
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        ...(differs ? { severity: 'hint' } : {}),
        what: `${rowNameInTable(table, row)} trùng nội dung với ${rowNameInside(before)} (dòng ${before.row + 1}).`,
        how: differs
          ? 'Nếu là một việc, gộp lại thành một dòng; nếu là hai việc, ghi rõ chỗ khác nhau.'
          : 'Bỏ một dòng, hoặc sửa lại nội dung nếu là hai việc.',
        context: rowContext(row),
      };
    }
  },
};

function duty(table: Table, row: TableRow, role: Role): string {
  return foldedForComparison(shownText(seenCell(table, row, role)));
}

export default rule;
