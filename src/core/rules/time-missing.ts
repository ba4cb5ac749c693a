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
    const duties = missingDuties(table, 'time');
    if (!duties?.most) return;
    for (const row of duties.missing) {
      yield {
        cell: { sheet: table.sheet, row: row.row, column: duties.column },
        what: `${rowNameInTable(table, row)} chưa có thời gian thực hiện.`,
        how: 'Ghi thời gian thực hiện; nhiệm vụ làm quanh năm ghi “Thường xuyên”.',
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    const duties = missingDuties(table, 'time');
    const [first, ...others] = duties?.most ? [] : (duties?.missing ?? []);
    if (duties === undefined || first === undefined) return;
    const cell = { sheet: table.sheet, row: first.row, column: duties.column };
    const count = others.length + 1;
    yield { kind: 'blank', cell, says: `Chưa ghi thời gian thực hiện của ${count} nhiệm vụ.`, count };
  },
};

export default rule;
