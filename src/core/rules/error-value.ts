// Decides that no cell of a table may show an error; those that only pass one on are told under its source.
import { sayCell } from '../tables/row-names';
import type { Recognised } from '../tables/recognised';
import type { Table } from '../tables/table';
import type { Area, CellRef } from '../workbook/address';
import { gridOf } from '../workbook/grid';
import type { Grid } from '../workbook/grid';
import { referencesOf } from '../workbook/references';
import { isCellError } from '../workbook/snapshot';
import type { CellError } from '../workbook/snapshot';
import type { Rule } from './rule';

interface ErrorCell {
  readonly ref: CellRef;
  readonly formula: string | undefined;
  readonly value: CellError;
}

// As far as formulas on errors are followed: a hostile sheet has thousands, each over whole columns.
const MOST_ROWS = 200_000;

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
      finds:
        'Ô trong bảng hiện #REF!, #DIV/0!, #NAME?, #VALUE!, #N/A hoặc lỗi khác của Excel; ô ở trang khác hoặc ngoài bảng làm bảng báo lỗi.',
      leaves:
        'Ô báo lỗi chỉ vì lấy số từ một ô lỗi khác (ghi ở ô gốc); ô lỗi ngoài các bảng mà bảng không lấy số từ đó.',
      wrong: '=SUM(D10:D15)+#REF!',
      right: '=SUM(D10:D15)',
    },
  },
  kinds: ['scoring', 'appendix', 'criteria'],
  *check(table, { recognised }) {
    const errors = [...errorCells(table)];
    const known = new Set(errors.map(({ ref }) => keyOf(ref)));
    const references = errorFinder(recognised);
    // Grows while it is walked through: an error may come from a sheet that has no table, and from there from another.
    for (const { ref, formula, value } of errors) {
      const causes = formula === undefined ? [] : references(formula, ref);
      for (const cause of causes) {
        if (!known.has(keyOf(cause.ref))) errors.push(cause);
        known.add(keyOf(cause.ref));
      }
      const place = ref.sheet === table.sheet ? '' : `, trang “${ref.sheet}”,`;
      const cell = `${sayCell(ref).replace('ô', 'Ô')}${place}`;
      yield {
        cell: ref,
        what: `${cell} đang báo lỗi ${value.error}.`,
        how: WAYS[value.error] ?? 'Sửa công thức, hoặc nhập giá trị.',
        received: value.error,
        causes: causes.map((cause) => cause.ref),
        saysFolded: `${cell} báo lỗi ${value.error} theo.`,
      };
    }
  },
};

function errorCells(table: Table): readonly ErrorCell[] {
  const { left, right } = table.headerArea;
  return table.rows.flatMap(({ row, hasError }) =>
    hasError ? errorsIn(table.grid, { top: row, bottom: row, left, right }) : [],
  );
}

function errorsIn(grid: Grid, { top, bottom, left, right }: Area): readonly ErrorCell[] {
  const errors: ErrorCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const { column, value, formula } of grid.cellsOf(row)) {
      if (!isCellError(value) || column < left || column > right) continue;
      errors.push({ ref: { sheet: grid.sheet.name, row, column }, formula, value });
    }
  }
  return errors;
}

/** Finds the cells with errors that a formula refers to, on whatever sheet, but not its own cell. */
function errorFinder({ workbook, tables }: Recognised) {
  const grids = new Map(tables.map(({ sheet, grid }) => [sheet, grid]));
  let rows = MOST_ROWS;
  const gridAt = (name: string): Grid | undefined => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    const grid = grids.get(name) ?? (sheet && gridOf(sheet));
    if (grid) grids.set(name, grid);
    return grid;
  };
  return (formula: string, own: CellRef): readonly ErrorCell[] =>
    referencesOf(formula, own.sheet).flatMap(({ sheet, area }) => {
      const grid = gridAt(sheet);
      const bottom = Math.min(area.bottom, area.top + rows);
      rows -= bottom - area.top;
      const errors = grid ? errorsIn(grid, { ...area, bottom }) : [];
      return errors.filter(({ ref }) => keyOf(ref) !== keyOf(own));
    });
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}

export default rule;
