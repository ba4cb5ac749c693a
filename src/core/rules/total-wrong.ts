// Decides that the stated total must be the sum of all criteria.
import { compare, sayDecimal, subtract } from '../score/decimal';
import { ROLE_NAMES, rowContext, sayCell, sayCells } from '../tables/row-names';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { sumFormula } from '../tables/sums';
import type { Table } from '../tables/table';
import { setFormula } from '../workbook/set-cell';
import type { Rule } from './rule';
import { sumMismatches, sumsAreMeant } from './sum-mismatch';
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
    for (const column of scoreSheet(table).columns) {
      if (column.role === 'max' || !sumsAreMeant(table, column)) continue;
      const mismatches = sumMismatches(table, column);
      for (const { sum, expected, stated, causes } of mismatches) {
        const row = table.rows[sum.index];
        if (row === undefined || sum.kind !== 'total') continue;
        const cell = scoreCellRef(table, column.column, row);
        const groups = groupsAtFault(table, column, mismatches, { expected, stated });
        const rows = (sum.ways[0] ?? []).flatMap((index) => table.rows[index]?.row ?? []);
        const name = `Tổng ${ROLE_NAMES[column.role]}`;
        yield {
          cell,
          what: `${name} ghi ${sayDecimal(stated)}, các tiêu chí cộng lại là ${sayDecimal(expected)}${groups.length > 0 ? `; sai do điểm nhóm ở ${sayCells(groups)}` : ''}.`,
          how:
            groups.length > 0
              ? `Sửa điểm nhóm ở ${sayCells(groups)} thì tổng điểm tự đúng.`
              : `Nếu điểm các tiêu chí đã đúng, bấm Sửa để đặt lại công thức cộng ở ${sayCell(cell)}.`,
          context: rowContext(row),
          expected: sayDecimal(expected),
          received: sayDecimal(stated),
          causes,
          saysFolded: `${name} (${sayCell(cell)}) đang ghi ${sayDecimal(stated)}.`,
          ...(groups.length > 0
            ? {}
            : {
                fix: {
                  safety: 'unsafe' as const,
                  says: `Đặt công thức cộng ${rows.length} tiêu chí, ra ${sayDecimal(expected)}.`,
                  question: 'Điểm các tiêu chí đã đúng?',
                  edits: [
                    setFormula(cell, table.grid.at(cell.row, cell.column), sumFormula(column.column, rows), expected),
                  ],
                },
              }),
        };
      }
    }
  },
};

/** Group sums whose errors add up to the error of the total: mending them mends it. */
function groupsAtFault(
  table: Table,
  column: ScoreColumn,
  mismatches: readonly SumMismatch[],
  total: Pick<SumMismatch, 'expected' | 'stated'>,
) {
  const groups = mismatches.filter(({ sum, causes }) => sum.kind !== 'total' && causes.length === 0);
  const error = groups.reduce((sum, { stated, expected }) => sum + stated - expected, 0);
  const own = subtract(total.stated, total.expected);
  if (groups.length === 0 || compare(error as typeof own, own) !== 0) return [];
  return groups.flatMap(({ sum }) => {
    const row = table.rows[sum.index];
    return row ? [scoreCellRef(table, column.column, row)] : [];
  });
}

export default rule;
