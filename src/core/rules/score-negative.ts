// Decides that a score may not be less than 0, but where points are deducted.
import { sayDecimal } from '../score/decimal';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { readOutside } from '../tables/row-words';
import { ofLeaves, scoreSheet } from '../tables/score-sheet';
import type { TableRow } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'score-negative',
    alias: 'diem-am',
    severity: 'error',
    title: 'Điểm nhỏ hơn 0',
    why: 'Tiêu chí bị trừ hết vẫn còn 0 điểm; điểm âm làm tổng điểm thấp hơn thực tế.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Điểm của một tiêu chí nhỏ hơn 0.',
      leaves: 'Phần điểm trừ, và tiêu chí có điểm tối đa bằng 0 hoặc nhỏ hơn 0.',
      wrong: 'Điểm tự chấm -1.',
      right: 'Điểm tự chấm 0.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const sheet = scoreSheet(table);
    for (const column of sheet.scores) {
      for (const { row, points, ref: cell } of ofLeaves(column.negative)) {
        if (mayDeduct(row)) continue;
        const max = sheet.max?.at(row);
        if (max?.reading.kind === 'score' && max.points <= 0) continue;
        const given = sayDecimal(points);
        yield {
          cell,
          what: `${rowNameInTable(table, row)}: ${ROLE_NAMES[column.role]} ở ${sayCell(cell)} ghi ${given}. Điểm thấp nhất là 0.`,
          how: 'Nhập lại điểm từ 0 trở lên; nếu là điểm trừ, ghi ở phần điểm trừ.',
          context: rowContext(row),
          expected: 'từ 0 trở lên',
          received: given,
        };
      }
    }
  },
};

function mayDeduct(row: TableRow): boolean {
  return row.outside === 'deduction' || readOutside(row.label) === 'deduction';
}

export default rule;
