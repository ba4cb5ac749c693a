// Decides that the stated total must be the sum of all criteria.
import { compare, sayDecimal, subtract, sum } from '../score/decimal';
import { ROLE_NAMES, rowContext, sayCell, sayCells } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import { sumFormula } from '../tables/sums';
import type { CellRef } from '../workbook/address';
import { setFormula } from '../workbook/set-cell';
import type { Fix } from './finding';
import type { Rule } from './rule';
import { sayFaults } from './formula-words';
import { sumMismatches } from './sum-mismatch';
import type { SumMismatch } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'total-wrong',
    alias: 'tong-diem-sai',
    severity: 'error',
    title: 'Tổng điểm sai',
    why: 'Tổng điểm quyết định mức đạt; số sai thì mức đạt có thể sai.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Tổng điểm khác số cộng tất cả tiêu chí: gõ tay, sót dòng, cộng cả dòng nhóm lẫn tiêu chí, hoặc cộng một điểm nhóm sai.',
      leaves:
        'Tổng chỉ sai vì có ô điểm là văn bản (ghi ở ô đó); phần điểm thưởng, điểm trừ có cộng hay không đều được.',
      wrong: 'Tổng điểm ghi 94,5, các tiêu chí cộng lại là 93,5.',
      right: 'Tổng điểm có công thức cộng, ra 93,5.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    for (const column of scoreSheet(table).scores) {
      const mismatches = sumMismatches(table, column);
      for (const mismatch of mismatches) {
        const { sum, way, cell, expected, stated, causes, formula } = mismatch;
        if (sum.kind !== 'total') continue;
        const groups = groupsAtFault(mismatches, mismatch);
        const rows = way.map(({ row }) => row);
        const name = `Tổng ${ROLE_NAMES[column.role]}`;
        const fix: Fix = {
          safety: 'unsafe',
          says: `Đặt công thức cộng ${rows.length} tiêu chí, ra ${sayDecimal(expected)}.`,
          question: 'Điểm các tiêu chí đã đúng?',
          edits: [setFormula(cell, table.grid.at(cell.row, cell.column), sumFormula(column.column, rows), expected)],
        };
        const byGroups = groups.length > 0 && {
          why: `; sai do điểm nhóm ở ${sayCells(groups)}`,
          how: `Sửa điểm nhóm ở ${sayCells(groups)} thì tổng điểm tự đúng.`,
        };
        yield {
          cell,
          what: `${name} ghi ${sayDecimal(stated)}, các tiêu chí cộng lại là ${sayDecimal(expected)}${byGroups ? byGroups.why : ''}.${byGroups ? '' : sayFaults(formula, cell)}`,
          how: byGroups
            ? byGroups.how
            : `Nếu điểm các tiêu chí đã đúng, bấm Sửa để đặt lại công thức cộng ở ${sayCell(cell)}.`,
          context: rowContext(sum.row),
          expected: sayDecimal(expected),
          received: sayDecimal(stated),
          causes,
          saysFolded: `${name} (${sayCell(cell)}) đang ghi ${sayDecimal(stated)}.`,
          // What takes points off is no plain sum.
          ...(byGroups || way.some(({ outside }) => outside === 'deduction') ? {} : { fix }),
        };
      }
    }
  },
};

/** Group sums whose errors add up to the error of the total: mending them mends it. */
function groupsAtFault(mismatches: readonly SumMismatch[], total: SumMismatch): readonly CellRef[] {
  const groups = mismatches.filter(({ sum, causes }) => sum.kind !== 'total' && causes.length === 0);
  const errors = sum(groups.map(({ stated, expected }) => subtract(stated, expected)));
  return compare(errors, subtract(total.stated, total.expected)) === 0 ? groups.map(({ cell }) => cell) : [];
}

export default rule;
