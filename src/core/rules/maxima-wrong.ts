// Decides that the maxima add up: of a group to the group's, of all to the total stated, of a set with levels to 100.
import { compare, decimalOf, sayDecimal } from '../score/decimal';
import { statedTotal } from '../tables/decision';
import { rowContext, rowName, sayCell } from '../tables/row-names';
import { pointsOf, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { grandTotal, sumsOf } from '../tables/sums';
import { plainLabel } from '../tables/row-words';
import type { Table } from '../tables/table';
import { titledMaximum } from '../tables/titled-maximum';
import type { CellRef } from '../workbook/address';
import { sayFaults } from './formula-words';
import type { CheckContext, Found, Rule } from './rule';
import { explainingMaxima, reachedTotals } from './maxima-explained';
import { sumMismatches } from './sum-mismatch';
import type { SumMismatch } from './sum-mismatch';

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
  *check(table, { recognised }) {
    const { max } = scoreSheet(table);
    if (max === undefined) return;
    const mismatches = sumMismatches(table, max);
    const groups = mismatches.filter(({ sum }) => sum.kind === 'parent').map(({ cell }) => cell);
    const notHundred = setWithoutHundred(table, max, mismatches, recognised);
    for (const { sum, way, cell, expected, stated, causes, formula } of mismatches) {
      if (sum.kind === 'total' && notHundred) continue;
      // What may be deducted is written with or without its sign.
      if (stated === -expected && way.every(({ outside }) => outside === 'deduction')) continue;
      const name = sum.kind === 'parent' ? rowName(sum.row) : sum.row.label;
      yield {
        cell,
        what: `${name} ghi điểm tối đa ${sayDecimal(stated)}, các tiêu chí cộng lại là ${sayDecimal(expected)}.${sayFaults(formula, cell)}`,
        how: `Rà lại điểm tối đa của từng tiêu chí, rồi sửa ${sayCell(cell)} hoặc tiêu chí ghi sai.`,
        context: rowContext(sum.row),
        expected: sayDecimal(expected),
        received: sayDecimal(stated),
        causes: [
          ...(sum.kind === 'total' ? groups : causes),
          ...explainingMaxima(table, max, recognised.criteria, sum.ways[0], stated),
        ],
        saysFolded: `Điểm tối đa ở ${sayCell(cell)} đang ghi ${sayDecimal(stated)}.`,
      };
    }
    if (notHundred) yield notHundred;
  },
};

/** That the criteria add up to another maximum than 100, where the groups that are told already don't explain it. */
function setWithoutHundred(
  table: Table,
  max: ScoreColumn,
  mismatches: readonly SumMismatch[],
  recognised: CheckContext['recognised'],
): Found | undefined {
  const total = grandTotal(table);
  const stated = statedTotal(table, max);
  if (total === undefined || stated === undefined || !isAboutHundred(table, recognised)) return undefined;
  // A total that counts what may be gained beyond the 100 too.
  if (pointsOf(max, total.ways[0]) === HUNDRED) return undefined;
  const added = mismatches.find(({ sum }) => sum.kind === 'total')?.expected ?? stated;
  const reached = reachedTotals(added, mismatches);
  if (!reached.has(stated) || reached.has(HUNDRED)) return undefined;
  const suspect = suspectOf(table, max);
  return {
    cell: max.at(total.row).ref,
    severity: 'warning',
    what: `Điểm tối đa của các tiêu chí cộng lại là ${sayDecimal(added)}, không phải 100.${suspect.says}`,
    how: 'Rà lại điểm tối đa của từng tiêu chí theo bộ tiêu chí được ban hành.',
    context: rowContext(total.row),
    expected: '100',
    received: sayDecimal(added),
    causes: [...suspect.causes, ...explainingMaxima(table, max, recognised.criteria, total.ways[0], HUNDRED)],
  };
}

/** The set of the model has 100 points; so has any table that states a level by the bands. */
function isAboutHundred(table: Table, { criteria }: CheckContext['recognised']): boolean {
  const heading = [...table.heading, ...(criteria?.heading ?? [])];
  return table.levelCells.length > 0 || heading.some((line) => plainLabel(line).includes('chinh quyen than thien'));
}

/** A group whose title states another maximum than its criteria add up to: "Nhóm III (15 điểm)". */
function suspectOf(table: Table, max: ScoreColumn): { readonly says: string; readonly causes: readonly CellRef[] } {
  for (const { row, ways } of sumsOf(table)) {
    const titled = titledMaximum(table, row);
    const added = pointsOf(max, ways[0]);
    if (titled === undefined || compare(added, titled.points) === 0) continue;
    const says = ` Rà lại “${row.label}”: các tiêu chí cộng lại ${sayDecimal(added)}.`;
    return { says, causes: [titled.cell] };
  }
  return { says: '', causes: [] };
}

export default rule;
