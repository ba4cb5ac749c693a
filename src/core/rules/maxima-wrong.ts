// Decides that the maxima add up: of a group to the group's, of all to the total stated, of a set with levels to 100.
import { compare, decimalOf, sayDecimal } from '../score/decimal';
import { rowContext, rowName, rowNameInside, sayCell } from '../tables/row-names';
import { readRowNumber } from '../tables/numbering';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import { totalOf } from '../tables/decision';
import { plainLabel } from '../tables/row-words';
import type { Table } from '../tables/table';
import type { CheckContext, Rule } from './rule';
import { sumMismatches, sumsAreMeant } from './sum-mismatch';

const HUNDRED = decimalOf(100);

const rule: Rule = {
  meta: {
    id: 'maxima-wrong',
    alias: 'diem-toi-da-khong-du-100',
    severity: 'error',
    title: 'Điểm tối đa cộng lại không đúng',
    why: 'Các mức tính trên 100 điểm; điểm tối đa sai thì tổng điểm và mức đạt đều lệch.',
    source: 'Bộ tiêu chí, cột Điểm tối đa',
    page: {
      finds:
        'Điểm tối đa của nhóm khác số cộng các tiêu chí trong nhóm; tổng điểm tối đa khác số cộng các tiêu chí; bộ tiêu chí Chính quyền thân thiện có dòng tổng không đủ 100 (cảnh báo).',
      leaves:
        'Bảng không có dòng tổng; bộ tiêu chí khác ghi tổng khác 100; phần điểm thưởng, điểm trừ; nhóm ghi điểm trong tên.',
      wrong: 'Nhóm III ghi điểm tối đa 15, các tiêu chí cộng lại là 13.',
      right: 'Nhóm III ghi điểm tối đa 13, cả bộ cộng lại là 100.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table, context) {
    const { max } = scoreSheet(table);
    if (max === undefined || !sumsAreMeant(table, max)) return;
    const mismatches = sumMismatches(table, max);
    for (const { sum, expected, stated, causes } of mismatches) {
      const row = table.rows[sum.index];
      if (row === undefined) continue;
      const cell = scoreCellRef(table, max.column, row);
      const name = sum.kind === 'parent' ? rowName(row) : row.label;
      yield {
        cell,
        what: `${name} ghi điểm tối đa ${sayDecimal(stated)}, các tiêu chí cộng lại là ${sayDecimal(expected)}.`,
        how: `Rà lại điểm tối đa của từng tiêu chí, rồi sửa ${sayCell(cell)} hoặc tiêu chí ghi sai.`,
        context: rowContext(row),
        expected: sayDecimal(expected),
        received: sayDecimal(stated),
        causes: sum.kind === 'total' ? groupCells(table, mismatches) : causes,
        saysFolded: `Điểm tối đa ở ${sayCell(cell)} đang ghi ${sayDecimal(stated)}.`,
      };
    }
    const total = table.rows[table.rows.length - 1] && table.rows.find(({ kind }) => kind === 'total');
    const added = totalOf(table, max);
    if (
      mismatches.length > 0 ||
      total === undefined ||
      compare(added, HUNDRED) === 0 ||
      !isAboutHundred(table, context)
    )
      return;
    const cell = scoreCellRef(table, max.column, total);
    if (max.cells.get(table.rows.indexOf(total))?.reading.kind !== 'score') return;
    yield {
      cell,
      severity: 'warning',
      what: `Điểm tối đa của các tiêu chí cộng lại là ${sayDecimal(added)}, không phải 100.${suspects(table)}`,
      how: 'Rà lại điểm tối đa của từng tiêu chí theo bộ tiêu chí được ban hành.',
      context: rowContext(total),
      expected: '100',
      received: sayDecimal(added),
    };
  },
};

function groupCells(table: Table, mismatches: ReturnType<typeof sumMismatches>) {
  return mismatches.flatMap(({ sum, column }) => {
    const row = table.rows[sum.index];
    return row && sum.kind === 'parent' ? [scoreCellRef(table, column.column, row)] : [];
  });
}

/** The set of the model has 100 points; so has any table that states a level by the bands. */
function isAboutHundred(table: Table, { recognised }: CheckContext): boolean {
  const named = [...table.heading, recognised.criteria?.heading.join(' ') ?? ''].some((line) =>
    plainLabel(line).includes('chinh quyen than thien'),
  );
  return named || table.levelCells.length > 0;
}

/** Groups whose title states another maximum than their criteria add up to: "(15 điểm)". */
function suspects(table: Table): string {
  const { max, leaves } = scoreSheet(table);
  for (const [index, row] of table.rows.entries()) {
    const titled = /\((?:tối đa\s+)?(\d{1,3}(?:[.,]\d+)?)\s*điểm\)/iu.exec(row.label.normalize('NFC'))?.[1];
    if (titled === undefined || !row.hasChildren || max === undefined || readRowNumber(row.number) === undefined)
      continue;
    const parts = leaves.filter((leaf) => table.rows[leaf]?.parent === index);
    const added = decimalOf(parts.reduce((sum, leaf) => sum + (max.cells.get(leaf)?.points ?? 0), 0));
    const stated = decimalOf(Number(titled.replace(',', '.')));
    if (compare(added, stated) !== 0)
      return ` Rà lại ${rowNameInside(row)}: ghi ${sayDecimal(stated)}, cộng lại ${sayDecimal(added)}.`;
  }
  return '';
}

export default rule;
