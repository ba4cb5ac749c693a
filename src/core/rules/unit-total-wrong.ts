// Decides that the total of a unit in a roll-up must be the sum of its parts.
import { compare, sayDecimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { unitColumns, unitSums } from '../tables/unit-sums';
import type { CellRef } from '../workbook/address';
import type { Found, Rule } from './rule';
import { sumMismatches } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'unit-total-wrong',
    alias: 'tong-don-vi-sai',
    severity: 'error',
    title: 'Tổng điểm của đơn vị sai',
    why: 'Tổng điểm quyết định mức đạt và thứ hạng của đơn vị.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trong bảng tổng hợp nhiều đơn vị: tổng điểm, điểm nhóm của một đơn vị khác số cộng các phần của đơn vị đó.',
      leaves: 'Bảng mà phần lớn tổng không phải số cộng của các cột bên cạnh.',
      wrong: 'Ba nhóm 30, 40, 25; tổng ghi 96.',
      right: 'Ba nhóm 30, 40, 25; tổng ghi 95.',
    },
  },
  kinds: ['rollup', 'ranking'],
  *check(table) {
    for (const { unit, total, stated, added } of unitSums(table)) {
      if (compare(stated, added) !== 0) yield found(unit, 'Tổng điểm', total, stated, added, []);
    }
    for (const { name, column, table: own } of unitColumns(table)) {
      for (const { sum, cell, stated, expected, causes } of sumMismatches(own, column)) {
        const which = sum.kind === 'total' ? 'Tổng điểm' : 'Điểm nhóm';
        yield found(name, which, cell, stated, expected, causes);
      }
    }
  },
};

function found(
  unit: string,
  which: string,
  cell: CellRef,
  stated: Decimal,
  added: Decimal,
  causes: readonly CellRef[],
): Found {
  return {
    cell,
    what: `${which} của ${unit} ghi ${sayDecimal(stated)}, các phần cộng lại là ${sayDecimal(added)}.`,
    how: 'Đặt lại công thức cộng, hoặc rà lại điểm các phần.',
    context: unit,
    expected: sayDecimal(added),
    received: sayDecimal(stated),
    causes,
    saysFolded: `${which} của ${unit} đang ghi ${sayDecimal(stated)}.`,
  };
}

export default rule;
