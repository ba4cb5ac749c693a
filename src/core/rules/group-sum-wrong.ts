// Decides that the score of a group, a parent or a subtotal must be what its criteria add up to.
import { sayDecimal, subtract } from '../score/decimal';
import { ROLE_NAMES, rowContext, rowName, sayCell } from '../tables/row-names';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import { sumFormula } from '../tables/sums';
import type { Table, TableRow } from '../tables/table';
import { setFormula } from '../workbook/set-cell';
import type { Rule } from './rule';
import { sumMismatches, sumsAreMeant } from './sum-mismatch';

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
    for (const column of scoreSheet(table).columns) {
      if (column.role === 'max' || !sumsAreMeant(table, column)) continue;
      for (const { sum, expected, stated, causes } of sumMismatches(table, column)) {
        const row = table.rows[sum.index];
        if (row === undefined || sum.kind === 'total') continue;
        const cell = scoreCellRef(table, column.column, row);
        const name = nameOf(table, row, sum.ways[0]?.[0]);
        const difference = sayDecimal(Math.abs(subtract(stated, expected)) as typeof stated);
        const rows = (sum.ways[0] ?? []).flatMap((index) => table.rows[index]?.row ?? []);
        yield {
          cell,
          what: `${ROLE_NAMES[column.role].replace('điểm', 'Điểm')} của ${name} ghi ${sayDecimal(stated)}, các tiêu chí cộng lại là ${sayDecimal(expected)}, chênh ${difference} điểm.`,
          how: `Nếu điểm các tiêu chí đã đúng, bấm Sửa để đặt lại công thức cộng ở ${sayCell(cell)}.`,
          context: rowContext(row),
          expected: sayDecimal(expected),
          received: sayDecimal(stated),
          causes,
          saysFolded: `${ROLE_NAMES[column.role].replace('điểm', 'Điểm')} của ${name} (${sayCell(cell)}) đang ghi ${sayDecimal(stated)}.`,
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

// A subtotal row is named by its own words ("Cộng nhóm III"), a parent by its number.
function nameOf(table: Table, row: TableRow, firstLeaf: number | undefined): string {
  if (row.kind !== 'subtotal') return rowName(row).replace(/^./u, (letter) => letter.toLowerCase());
  const parent = firstLeaf === undefined ? undefined : table.rows[firstLeaf]?.parent;
  const group = parent === undefined ? undefined : table.rows[parent];
  return group ? rowName(group).replace(/^./u, (letter) => letter.toLowerCase()) : `dòng “${row.label}”`;
}

export default rule;
