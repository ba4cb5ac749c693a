// Decides that a sum is not rounded by its formula: the level goes by the points as they are.
import { levelOf } from '../score/level';
import type { LevelAnswer } from '../score/level';
import { sayDecimal } from '../score/decimal';
import { bandsOf, isOutOfHundred } from '../tables/decision';
import { ROLE_NAMES, capitalised, rowContext, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import { sumFormula } from '../tables/sums';
import { setFormula } from '../workbook/set-cell';
import type { Rule } from './rule';
import { roundedSums } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'total-rounded',
    alias: 'lam-tron-truoc-khi-xep-muc',
    severity: 'warning',
    title: 'Tổng điểm bị làm tròn',
    why: 'Mức đạt xét theo điểm chưa làm tròn: 94,5 là Mức 3, làm tròn thành 95 là Mức 4.',
    source: 'Kế hoạch, mục II “Các mức đạt chuẩn”',
    page: {
      finds:
        'Công thức làm tròn (ROUND, INT, CEILING…) làm tổng điểm hoặc điểm nhóm khác số cộng đúng. Là lỗi khi tổng làm tròn lên một mức khác.',
      leaves: 'Làm tròn không đổi số, như ROUND đến 2 chữ số khi điểm lẻ đến 0,25; số làm tròn gõ tay (Tổng điểm sai).',
      wrong: '=ROUND(SUM(D4:D30),0) ra 95, các tiêu chí cộng lại là 94,5.',
      right: '=SUM(D4:D30) ra 94,5.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const bands = isOutOfHundred(table) ? bandsOf(recognised.levels) : [];
    for (const column of scoreSheet(table).scores) {
      for (const { sum, way, cell, expected, stated, roundedBy } of roundedSums(table, column)) {
        const lifted = sum.kind === 'total' ? sayLifted(levelOf(expected, bands), levelOf(stated, bands)) : '';
        const rows = way.map(({ row }) => row);
        const name = capitalised(ROLE_NAMES[column.role]);
        yield {
          cell,
          severity: lifted ? 'error' : 'warning',
          what: `${name} ở ${sayCell(cell)} được ${String(roundedBy)} làm tròn từ ${sayDecimal(expected)} thành ${sayDecimal(stated)}${lifted}.`,
          how: `Bỏ làm tròn trong công thức ở ${sayCell(cell)}, hoặc bấm Sửa.`,
          context: rowContext(sum.row),
          expected: sayDecimal(expected),
          received: sayDecimal(stated),
          saysFolded: `${name} (${sayCell(cell)}) đang ghi ${sayDecimal(stated)}.`,
          fix: {
            safety: 'unsafe',
            says: `Đặt công thức cộng ${rows.length} tiêu chí, ra ${sayDecimal(expected)}.`,
            question: 'Bộ tiêu chí không cho làm tròn tổng điểm?',
            edits: [setFormula(cell, table.grid.at(cell.row, cell.column), sumFormula(column.column, rows), expected)],
          },
        };
      }
    }
  },
};

/** ", từ Mức 3 thành Mức 4"; nothing where both make one level, or none. */
function sayLifted(before: LevelAnswer, after: LevelAnswer): string {
  if (before.kind !== 'level' || after.kind !== 'level' || before.level === after.level) return '';
  return `, từ ${before.level} thành ${after.level}`;
}

export default rule;
