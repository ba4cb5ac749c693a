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
    const { missing, most } = missingDuties(table, 'lead');
    const column = table.columns.lead?.[0];
    if (!most || column === undefined) return;
    for (const index of missing) {
      const row = table.rows[index];
      if (row === undefined) continue;
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} chưa có cơ quan chủ trì.`,
        how: 'Ghi tên một cơ quan.',
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    const { missing, most } = missingDuties(table, 'lead');
    const column = table.columns.lead?.[0];
    const first = table.rows[missing[0] ?? -1];
    if (most || first === undefined || column === undefined) return;
    const cell = { sheet: table.sheet, row: first.row, column };
    yield {
      kind: 'blank',
      cell,
      says: `Chưa ghi cơ quan chủ trì của ${missing.length} nhiệm vụ.`,
      count: missing.length,
    };
  },
};

export default rule;
