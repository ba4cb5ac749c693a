// Built sheets as a host would read them back: for tests that need a workbook and no host.
import type { SheetContent } from '../../../src/core/sheets/sheet-content';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../../src/core/workbook/snapshot';

/** Values typed over what was built: "D13" style names are not read here, rows and columns count from 0. */
export type Typed = readonly {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}[];

export function snapshotOf(contents: readonly SheetContent[], typed: Typed = []): Workbook {
  return {
    sheets: contents.map((content) =>
      sheetOf(
        content,
        typed.filter(({ sheet }) => sheet === content.name),
      ),
    ),
  };
}

function sheetOf({ name, cells, merges }: SheetContent, typed: Typed): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  const put = (row: number, cell: Cell) => {
    const line = rows.get(row) ?? new Map<number, Cell>();
    line.set(cell.column, cell);
    rows.set(row, line);
  };
  for (const { row, column, value = null, formula } of cells) {
    put(row, { column, value, ...(formula === undefined ? {} : { formula }) });
  }
  for (const { row, column, value } of typed) put(row, { column, value });
  const sorted: Row[] = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([index, line]) => ({ index, cells: [...line.values()].sort((one, other) => one.column - other.column) }));
  return { name, visibility: 'visible', rows: sorted, merges };
}
