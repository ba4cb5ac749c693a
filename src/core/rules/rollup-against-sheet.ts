// Decides that a roll-up must say of a unit what the unit's own table in the same workbook says.
import { compare, sayDecimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { foldedForComparison } from '../text';
import { statedTotal, totalOf } from '../tables/decision';
import type { Recognised } from '../tables/recognised';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import { unitResults } from '../tables/unit-results';
import type { UnitCell } from '../tables/unit-results';
import { tableOfUnit } from '../tables/unit-sheets';
import { unitColumns } from '../tables/unit-sums';
import type { CellRef } from '../workbook/address';
import type { Found, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'rollup-against-sheet',
    alias: 'tong-hop-khac-trang',
    severity: 'warning',
    title: 'Khác với bảng chấm của đơn vị',
    why: 'Một đơn vị có hai số điểm khác nhau trong cùng một tệp thì không biết số nào đúng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Điểm của một đơn vị ở bảng tổng hợp khác điểm ở bảng chấm riêng của đơn vị đó trong cùng tệp.',
      leaves: 'Đơn vị không có bảng chấm riêng, hoặc có nhiều bảng; bảng của năm khác; bảng riêng chưa chấm.',
      wrong: 'Bảng tổng hợp ghi xã An Hưng 96 điểm, trang “Xã An Hưng” cộng được 95.',
      right: 'Cả hai nơi đều là 95.',
    },
  },
  kinds: ['rollup', 'ranking'],
  *check(table, { recognised }) {
    for (const { row, self, appraised, total } of unitResults(table)) {
      const own = tableOfUnit(row.label, table, recognised);
      if (own === undefined) continue;
      const sheet = scoreSheet(own);
      const totals = (columns: readonly (ScoreColumn | undefined)[]) =>
        columns.flatMap((column) =>
          column ? [totalOf(own, column), statedTotal(own, column) ?? totalOf(own, column)] : [],
        );
      yield* compared(row.label, own, self, totals([sheet.self]));
      yield* compared(row.label, own, appraised, totals([sheet.appraised]));
      yield* compared(row.label, own, total, totals([sheet.self, sheet.appraised]));
    }
    for (const found of inColumns(table, recognised)) yield found;
  },
};

function* compared(unit: string, own: Table, cell: UnitCell | undefined, points: readonly Decimal[]): Iterable<Found> {
  if (cell?.points !== undefined) yield* differing(unit, own, cell.ref, cell.points, points);
}

function* differing(
  unit: string,
  own: Table,
  cell: CellRef,
  stated: Decimal,
  points: readonly Decimal[],
): Iterable<Found> {
  const [first] = points.filter((one) => one !== 0);
  if (first === undefined || points.some((one) => compare(one, stated) === 0)) return;
  yield {
    cell,
    what: `Bảng tổng hợp ghi ${unit} ${sayDecimal(stated)} điểm, trang “${own.sheet}” là ${sayDecimal(first)}.`,
    how: 'Rà lại hai nơi, sửa nơi ghi sai.',
    context: unit,
    expected: sayDecimal(first),
    received: sayDecimal(stated),
  };
}

/** Criterion by criterion, where each unit has a column. */
function* inColumns(table: Table, recognised: Recognised): Iterable<Found> {
  for (const { name, column, table: across } of unitColumns(table)) {
    const own = tableOfUnit(name, table, recognised);
    if (own === undefined) continue;
    const { self, appraised } = scoreSheet(own);
    const rows = new Map(own.rows.map((row) => [keyOf(row), row]));
    for (const row of scoreSheet(across).leaves) {
      const same = rows.get(keyOf(row));
      const { reading, points, ref } = column.at(row);
      if (same === undefined || reading.kind !== 'score') continue;
      const given = [self, appraised].flatMap((one) => {
        const held = one?.at(same);
        return held?.reading.kind === 'score' ? [held.points] : [];
      });
      yield* differing(name, own, ref, points, given);
    }
  }
}

function keyOf({ number, label }: { readonly number: string; readonly label: string }): string {
  return `${number}|${foldedForComparison(label)}`;
}

export default rule;
