// Decides that a sum typed by hand beside sums that are formulas is better a formula too.
import { sayDecimal } from '../score/decimal';
import { ROLE_NAMES, capitalised, rowContext, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { sumFormula, sumsOf } from '../tables/sums';
import type { Table } from '../tables/table';
import { setFormula } from '../workbook/set-cell';
import type { Rule } from './rule';
import { roundedSums, sumMismatches } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'sum-typed',
    alias: 'tong-go-tay',
    severity: 'hint',
    title: 'Tổng gõ tay, các tổng khác có công thức',
    why: 'Số gõ tay không đổi theo khi điểm của một tiêu chí được sửa.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Điểm nhóm hoặc tổng điểm gõ tay, đang đúng, trong cột mà các số cộng khác phần lớn là công thức.',
      leaves: 'Cột mà mọi số cộng đều gõ tay; số gõ tay đang sai (ghi ở quy tắc Điểm nhóm, Tổng điểm).',
      wrong: 'Các nhóm có công thức cộng, tổng điểm gõ 96.',
      right: 'Tổng điểm có công thức cộng, ra 96.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    for (const column of scoreSheet(table).scores) {
      for (const { row, ways } of typedSums(table, column)) {
        const { ref: cell, cell: held, points } = column.at(row);
        const rows = ways[0].map((criterion) => criterion.row);
        const formula = sumFormula(column.column, rows);
        yield {
          cell,
          what: `${capitalised(ROLE_NAMES[column.role])} ở ${sayCell(cell)} (${row.label}) gõ tay ${sayDecimal(points)}, các số cộng khác của cột có công thức.`,
          how: 'Nên đặt công thức cộng; bấm Sửa để đặt.',
          context: rowContext(row),
          expected: formula,
          received: sayDecimal(points),
          fix: {
            safety: 'unsafe',
            says: `Đặt công thức cộng ${rows.length} tiêu chí, ra ${sayDecimal(points)}.`,
            question: 'Số này là số cộng của các tiêu chí?',
            edits: [setFormula(cell, held, formula, points)],
          },
        };
      }
    }
  },
};

function typedSums(table: Table, column: ScoreColumn) {
  const wrong = new Set([...sumMismatches(table, column), ...roundedSums(table, column)].map(({ sum }) => sum.row));
  const stated = sumsOf(table).filter(({ row }) => typeof column.at(row).cell?.value === 'number');
  const typed = stated.filter(({ row }) => column.at(row).cell?.formula === undefined);
  // What a section outside the 100 counts for is often typed: the most that it allows.
  const plain = typed.filter(({ row }) => row.outside === undefined && !wrong.has(row));
  return typed.length * 2 < stated.length ? plain : [];
}

export default rule;
