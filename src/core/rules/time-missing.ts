// Decides that a task needs a time where the others have theirs.
import { missingDuties } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-missing',
    alias: 'thieu-thoi-gian',
    severity: 'warning',
    title: 'Thiếu thời gian thực hiện',
    why: 'Không ghi thời gian thì không tính được hạn và không đôn đốc được.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Nhiệm vụ không ghi thời gian thực hiện, trong khi phần lớn nhiệm vụ khác đã ghi.',
      leaves:
        'Ô gộp dùng chung cho nhiều dòng; nhiệm vụ con khi nhiệm vụ cha đã ghi; cột chưa ai điền (ghi ở Chưa điền).',
      wrong: 'Nhiệm vụ 5 để trống cột Thời gian thực hiện.',
      right: 'Nhiệm vụ 5 ghi “Thường xuyên”.',
    },
  },
  kinds: ['appendix'],
  *check(table) {
    const { missing, most } = missingDuties(table, 'time');
    const column = table.columns.time?.[0];
    if (!most || column === undefined) return;
    for (const index of missing) {
      const row = table.rows[index];
      if (row === undefined) continue;
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} chưa có thời gian thực hiện.`,
        how: 'Ghi thời gian thực hiện; nhiệm vụ làm quanh năm ghi “Thường xuyên”.',
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    const { missing, most } = missingDuties(table, 'time');
    const column = table.columns.time?.[0];
    const first = table.rows[missing[0] ?? -1];
    if (most || first === undefined || column === undefined) return;
    const cell = { sheet: table.sheet, row: first.row, column };
    yield {
      kind: 'blank',
      cell,
      says: `Chưa ghi thời gian thực hiện của ${missing.length} nhiệm vụ.`,
      count: missing.length,
    };
  },
};

export default rule;
