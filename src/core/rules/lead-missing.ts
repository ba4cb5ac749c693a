// Decides that a task needs a lead unit where the others have theirs.
import { missingDuties } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'lead-missing',
    alias: 'thieu-chu-tri',
    severity: 'warning',
    title: 'Thiếu cơ quan chủ trì',
    why: 'Không ghi cơ quan chủ trì thì không ai chịu trách nhiệm và không theo dõi được nhiệm vụ.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Nhiệm vụ không ghi cơ quan chủ trì, trong khi phần lớn nhiệm vụ khác đã ghi.',
      leaves:
        'Ô gộp dùng chung cho nhiều dòng; nhiệm vụ con khi nhiệm vụ cha đã ghi; cột chưa ai điền (ghi ở Chưa điền).',
      wrong: 'Nhiệm vụ 7 để trống cột Cơ quan chủ trì.',
      right: 'Nhiệm vụ 7 ghi “Phòng Văn hóa - Xã hội”.',
    },
  },
  kinds: ['appendix'],
  *check(table) {
    const duties = missingDuties(table, 'lead');
    if (!duties?.most) return;
    for (const row of duties.missing) {
      yield {
        cell: { sheet: table.sheet, row: row.row, column: duties.column },
        what: `${rowNameInTable(table, row)} chưa có cơ quan chủ trì.`,
        how: 'Ghi tên một cơ quan.',
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    const duties = missingDuties(table, 'lead');
    const [first, ...others] = duties?.most ? [] : (duties?.missing ?? []);
    if (duties === undefined || first === undefined) return;
    const cell = { sheet: table.sheet, row: first.row, column: duties.column };
    const count = others.length + 1;
    yield { kind: 'blank', cell, says: `Chưa ghi cơ quan chủ trì của ${count} nhiệm vụ.`, count };
  },
};

export default rule;
