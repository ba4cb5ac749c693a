// Decides that a unit stands once in a roll-up or a ranking.
import { unitNameKey, unitResults } from '../tables/unit-results';
import { unitColumns } from '../tables/unit-sums';
import type { Table } from '../tables/table';
import { cellName } from '../workbook/address';
import type { CellRef } from '../workbook/address';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'unit-repeated',
    alias: 'don-vi-lap',
    severity: 'warning',
    title: 'Đơn vị ghi hai lần',
    why: 'Một đơn vị có hai kết quả thì tổng hợp, xếp hạng và số đơn vị đều sai.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Một tên đơn vị đứng ở hai dòng của bảng tổng hợp, bảng xếp hạng, hoặc hai cột tổng hợp.',
      leaves: 'Cùng tên nhưng thuộc hai nhóm khác nhau của bảng; một đơn vị có nhiều cột điểm cạnh nhau.',
      wrong: 'Dòng 3 và dòng 9 đều là “Xã An Hưng”.',
      right: 'Mỗi xã một dòng.',
    },
  },
  kinds: ['rollup', 'ranking'],
  *check(table) {
    const seen = new Map<string, CellRef>();
    for (const { row, name } of unitResults(table)) {
      const key = `${row.parent ?? ''}|${unitNameKey(row.label)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, name.ref);
      else yield found(row.label, name.ref, first);
    }
    const heads = unitColumns(table).map(({ name, column: { column } }) => ({ key: unitNameKey(name), name, column }));
    const firsts = new Map<string, { readonly place: number; readonly column: number }>();
    for (const [place, { key, name, column }] of heads.entries()) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { place, column });
      // The columns of one unit stand beside each other, under one name.
      else if (heads.slice(first.place, place).some((other) => other.key !== key)) {
        yield found(name, headCell(table, column), headCell(table, first.column));
      }
    }
  },
};

function headCell({ sheet, headerArea }: Table, column: number): CellRef {
  return { sheet, row: headerArea.top, column };
}

function found(name: string, cell: CellRef, first: CellRef) {
  return {
    cell,
    what: `“${name}” đã có ở ô ${cellName(first.row, first.column)}.`,
    how: 'Bỏ một trong hai chỗ, hoặc sửa lại tên đơn vị.',
    context: name,
    received: `“${name}”`,
  };
}

export default rule;
