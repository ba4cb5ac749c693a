// Decides that the formula of a sum adds each of its criteria once, also while a row left out holds no points yet.
import { sayDecimal } from '../score/decimal';
import { formulaSums, isFaulty } from '../tables/formula-sums';
import type { FormulaSum } from '../tables/formula-sums';
import { ROLE_NAMES, rowContext, sayCell } from '../tables/row-names';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { sumFormula } from '../tables/sums';
import type { Table } from '../tables/table';
import { setFormula } from '../workbook/set-cell';
import { sayFormulaFaults } from './formula-words';
import type { Rule } from './rule';
import { sumMismatches } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'sum-rows-wrong',
    alias: 'cong-thuc-cong-sai-dong',
    severity: 'warning',
    title: 'Công thức cộng sót hoặc thừa dòng',
    why: 'Số cộng đang đúng vì dòng ấy chưa có điểm; nhập điểm là tổng sai mà không ai thấy.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Công thức cộng của nhóm hoặc của tổng điểm bỏ sót tiêu chí, cộng hai lần, hoặc cộng cả tiêu chí của nhóm khác, khi kết quả hiện vẫn đúng.',
      leaves:
        'Công thức cho kết quả sai (ghi ở quy tắc Điểm nhóm, Tổng điểm); công thức không chỉ cộng; phần điểm thưởng, điểm trừ để ngoài tổng.',
      wrong: 'Nhóm có 4 tiêu chí ở dòng 5 đến dòng 8, công thức =SUM(D5:D7), dòng 8 chưa chấm.',
      right: '=SUM(D5:D8)',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const column of pointColumns(scoreSheet(table))) {
      const told = new Set(sumMismatches(table, column).map(({ sum }) => sum.row));
      for (const faulty of faultySums(table, column)) {
        const { row, ways } = faulty.sum;
        const { ref: cell, cell: held, points } = column.at(row);
        if (told.has(row)) continue;
        const rows = ways[0].map((criterion) => criterion.row);
        const formula = sumFormula(column.column, rows);
        yield {
          cell,
          what: `${sayFormulaFaults(faulty, column.column)} ${ROLE_NAMES[column.role].replace('đ', 'Đ')} ở ${sayCell(cell)} hiện vẫn đúng.`,
          how: `Sửa công thức ở ${sayCell(cell)} để mỗi tiêu chí được cộng một lần, hoặc bấm Sửa.`,
          context: rowContext(row),
          expected: formula,
          received: String(held?.formula),
          fix: {
            safety: 'unsafe',
            says: `Đặt công thức cộng ${rows.length} tiêu chí, ra ${sayDecimal(points)}.`,
            question: `Tổng này gồm đủ ${rows.length} tiêu chí?`,
            edits: [setFormula(cell, held, formula, points)],
          },
        };
      }
    }
  },
};

/** Where most formulas add other rows than are read as theirs, the reading is wrong, not they. */
function faultySums(table: Table, column: ScoreColumn): readonly FormulaSum[] {
  const all = [...formulaSums(table, column).values()];
  const faulty = all.filter(isFaulty);
  return faulty.length < 3 || faulty.length * 2 <= all.length ? faulty : [];
}

export default rule;
