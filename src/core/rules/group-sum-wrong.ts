// Decides that the score of a group, a parent or a subtotal must be what its criteria add up to.
import { decimalOf, sayDecimal, subtract } from '../score/decimal';
import { ROLE_NAMES, capitalised, rowContext, rowNameInside, sayCell } from '../tables/row-names';
import { parentOf } from '../tables/relatives';
import { scoreSheet } from '../tables/score-sheet';
import { sumFormula } from '../tables/sums';
import type { Sum } from '../tables/sums';
import type { Table } from '../tables/table';
import { setFormula } from '../workbook/set-cell';
import { sayFaults } from './formula-words';
import type { Rule } from './rule';
import { sumMismatches } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'group-sum-wrong',
    alias: 'diem-nhom-sai',
    severity: 'error',
    title: 'Điểm nhóm không bằng tổng các tiêu chí',
    why: 'Điểm nhóm sai làm tổng điểm và mức đạt sai theo.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Điểm ghi ở dòng nhóm, dòng cha hoặc dòng cộng nhóm khác số cộng các tiêu chí bên trong.',
      leaves:
        'Dòng để trống; nhóm sai chỉ vì một ô là văn bản (ghi ở ô đó); bảng có dòng con không phải phần của dòng cha.',
      wrong: 'Nhóm IV ghi 18, các tiêu chí cộng lại là 18,5.',
      right: 'Nhóm IV có công thức cộng các tiêu chí, ra 18,5.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    for (const column of scoreSheet(table).scores) {
      for (const { sum, way, cell, expected, stated, causes, formula } of sumMismatches(table, column)) {
        if (sum.kind === 'total') continue;
        const name = nameOf(table, sum);
        const points = capitalised(ROLE_NAMES[column.role]);
        const difference = sayDecimal(decimalOf(Math.abs(subtract(stated, expected))));
        const rows = way.map(({ row }) => row);
        yield {
          cell,
          what: `${points} của ${name} ghi ${sayDecimal(stated)}, các tiêu chí cộng lại là ${sayDecimal(expected)}, chênh ${difference} điểm.${sayFaults(formula, cell)}`,
          how: `Nếu điểm các tiêu chí đã đúng, bấm Sửa để đặt lại công thức cộng ở ${sayCell(cell)}.`,
          context: rowContext(sum.row),
          expected: sayDecimal(expected),
          received: sayDecimal(stated),
          causes,
          saysFolded: `${points} của ${name} (${sayCell(cell)}) đang ghi ${sayDecimal(stated)}.`,
          fix: {
            safety: 'unsafe',
            says: `Đặt công thức cộng ${rows.length} tiêu chí, ra ${sayDecimal(expected)}.`,
            question: `Điểm các tiêu chí của ${name} đã đúng?`,
            edits: [setFormula(cell, table.grid.at(cell.row, cell.column), sumFormula(column.column, rows), expected)],
          },
        };
      }
    }
  },
};

/** A subtotal row is named by the group that it adds, a parent by its number; of several groups by its own words. */
function nameOf(table: Table, { kind, row, ways: [way] }: Sum): string {
  const groups = new Set(kind === 'subtotal' ? way.map((part) => parentOf(table, part)) : [row]);
  const group = groups.size === 1 ? [...groups][0] : undefined;
  return group ? rowNameInside(group) : `dòng “${row.label}”`;
}

export default rule;
