// Decides that a score may not exceed the maximum of its criterion.
import { sayDecimal, subtract } from '../score/decimal';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { aboveMaximum, scoreSheet } from '../tables/score-sheet';
import { unitExcesses } from '../tables/unit-excess';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'score-above-max',
    alias: 'diem-vuot-toi-da',
    severity: 'error',
    title: 'Điểm vượt điểm tối đa',
    why: 'Điểm vượt mức làm tổng điểm và mức đạt cao hơn thực tế; khi thẩm định có thể bị trả lại.',
    source: 'Bộ tiêu chí, cột Điểm tối đa',
    page: {
      finds:
        'Điểm tự chấm hoặc điểm thẩm định của một tiêu chí lớn hơn điểm tối đa ghi ở cùng dòng; ở bảng tổng hợp, điểm của một đơn vị lớn hơn điểm tối đa của tiêu chí, hoặc điểm ghi trên đầu cột (“Nhóm 2 (30 điểm)”).',
      leaves: 'Dòng nhóm và dòng tổng (là số cộng); tiêu chí chưa ghi điểm tối đa; phần điểm trừ.',
      wrong: 'Điểm tối đa 8, điểm tự chấm 8,5.',
      right: 'Điểm tối đa 8, điểm tự chấm 8.',
    },
  },
  kinds: ['scoring', 'rollup', 'ranking'],
  *check(table) {
    for (const { unit, name, cell, points, max, maxCell } of unitExcesses(table)) {
      const most = sayDecimal(max);
      yield {
        cell,
        what: `${name} có điểm tối đa là ${most}, điểm của ${unit} ghi ${sayDecimal(points)}, thừa ${sayDecimal(subtract(points, max))} điểm.`,
        how: `Nhập lại điểm từ 0 đến ${most}, hoặc rà lại điểm tối đa ở ${sayCell(maxCell)}.`,
        source: { text: `Điểm tối đa ${most}`, cell: maxCell },
        context: unit,
        expected: `từ 0 đến ${most}`,
        received: sayDecimal(points),
      };
    }
    if (table.kind !== 'scoring') return;
    const sheet = scoreSheet(table);
    for (const column of sheet.scores) {
      for (const { score, max } of aboveMaximum(sheet, column)) {
        const { row } = score;
        const most = sayDecimal(max.points);
        const given = sayDecimal(score.points);
        yield {
          cell: score.ref,
          what: `${rowNameInTable(table, row)} có điểm tối đa là ${most}, ${ROLE_NAMES[column.role]} ghi ${given}, thừa ${sayDecimal(subtract(score.points, max.points))} điểm.`,
          how: `Nhập lại điểm từ 0 đến ${most}. Nếu điểm tối đa đã đổi theo quyết định mới, sửa cột điểm tối đa.`,
          source: { text: `Điểm tối đa ${most}`, cell: max.ref },
          context: rowContext(row),
          expected: `từ 0 đến ${most}`,
          received: given,
        };
      }
    }
  },
};

export default rule;
