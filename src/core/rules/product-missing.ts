// Decides that a task names its product where the others name theirs.
import { missingDuties } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'product-missing',
    alias: 'thieu-san-pham',
    severity: 'hint',
    title: 'Thiếu sản phẩm',
    why: 'Không ghi sản phẩm thì khó kết luận nhiệm vụ đã xong, và thiếu tên minh chứng khi chấm điểm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Nhiệm vụ để trống cột sản phẩm, trong khi phần lớn nhiệm vụ khác đã ghi.',
      leaves:
        'Ô gộp dùng chung cho nhiều dòng; nhiệm vụ con khi nhiệm vụ cha đã ghi; cột chưa ai điền (ghi ở Chưa điền).',
      wrong: 'Nhiệm vụ 6 để trống cột Sản phẩm.',
      right: 'Nhiệm vụ 6 ghi “Báo cáo khảo sát”.',
    },
  },
  kinds: ['appendix'],
  *check(table) {
    const duties = missingDuties(table, 'product');
    if (!duties?.most) return;
    for (const row of duties.missing) {
      yield {
        cell: { sheet: table.sheet, row: row.row, column: duties.column },
        what: `${rowNameInTable(table, row)} chưa ghi sản phẩm.`,
        how: 'Ghi tên văn bản hoặc kết quả.',
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    const duties = missingDuties(table, 'product');
    const [first, ...others] = duties?.most ? [] : (duties?.missing ?? []);
    if (duties === undefined || first === undefined) return;
    const cell = { sheet: table.sheet, row: first.row, column: duties.column };
    const count = others.length + 1;
    yield { kind: 'blank', cell, says: `Chưa ghi sản phẩm của ${count} nhiệm vụ.`, count };
  },
};

export default rule;
