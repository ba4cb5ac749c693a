// Decides that no cell of a table may show an error; those that only pass one on are told under its source.
import { sayCell } from '../tables/row-names';
import type { Table } from '../tables/table';
import type { CellRef } from '../workbook/address';
import { referencesOf } from '../workbook/references';
import { isCellError } from '../workbook/snapshot';
import type { Cell, CellError } from '../workbook/snapshot';
import type { Rule } from './rule';

interface ErrorCell {
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly value: CellError;
}

const WAYS: Readonly<Record<string, string>> = {
  '#REF!': 'Công thức trỏ tới ô đã bị xóa. Viết lại công thức.',
  '#DIV/0!': 'Công thức chia cho ô trống hoặc bằng 0. Điền số chia, hoặc viết lại công thức.',
  '#NAME?': 'Excel không biết tên hàm hoặc tên vùng trong công thức. Sửa tên, hoặc nhập giá trị.',
  '#VALUE!': 'Công thức tính trên chữ. Sửa ô nguồn thành số.',
  '#N/A': 'Công thức không tìm thấy giá trị cần tra. Sửa ô nguồn, hoặc nhập giá trị.',
};

const rule: Rule = {
  meta: {
    id: 'error-value',
    alias: 'o-bao-loi',
    severity: 'error',
    title: 'Ô báo lỗi',
    why: 'Ô báo lỗi làm mọi ô cộng từ nó báo lỗi theo; bản in hiện mã lỗi thay cho số.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Ô trong bảng hiện #REF!, #DIV/0!, #NAME?, #VALUE!, #N/A hoặc lỗi khác của Excel.',
      leaves: 'Ô báo lỗi chỉ vì lấy số từ một ô lỗi khác (ghi ở ô gốc); ô ngoài các bảng.',
      wrong: '=SUM(D10:D15)+#REF!',
      right: '=SUM(D10:D15)',
    },
  },
  kinds: ['scoring', 'appendix', 'criteria'],
  *check(table) {
    const errors = errorCells(table);
    for (const { ref, cell, value } of errors) {
      const causes = causesOf(errors, ref, cell.formula);
      yield {
        cell: ref,
        what: `${sayCell(ref).replace('ô', 'Ô')} đang báo lỗi ${value.error}.`,
        how: WAYS[value.error] ?? 'Sửa công thức, hoặc nhập giá trị.',
        received: value.error,
        causes,
        saysFolded: `${sayCell(ref).replace('ô', 'Ô')} báo lỗi ${value.error} theo.`,
      };
    }
  },
};

function errorCells(table: Table): readonly ErrorCell[] {
  const { left, right } = table.headerArea;
  return table.rows.flatMap(({ row, hasError }) =>
    (hasError ? table.grid.cellsOf(row) : []).flatMap((cell) => {
      if (!isCellError(cell.value) || cell.column < left || cell.column > right) return [];
      return [{ ref: { sheet: table.sheet, row, column: cell.column }, cell, value: cell.value }];
    }),
  );
}

function causesOf(
  errors: readonly ErrorCell[],
  { sheet, row, column }: CellRef,
  formula: string | undefined,
): readonly CellRef[] {
  if (formula === undefined) return [];
  const references = referencesOf(formula, sheet).filter((reference) => reference.sheet === sheet);
  return errors.flatMap(({ ref }) => {
    if (ref.row === row && ref.column === column) return [];
    const within = references.some(
      ({ area }) =>
        ref.row >= area.top && ref.row <= area.bottom && ref.column >= area.left && ref.column <= area.right,
    );
    return within ? [ref] : [];
  });
}

export default rule;
