// Whether the row below a header numbers its columns.
import type { Area } from '../workbook/address';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';

const COLUMN_NUMBER = /^(?:\( ?(?:\d{1,2}|[A-Za-z]) ?\)|\d{1,2}|[A-Z])(?: ?=.*)?$/;
const NUMBER_OF_COLUMN = /^\(? ?\d/;

/** "(1) (2) … (5)=(3)+(4)": every cell names its column, and the label's cell, where it is known, does too. */
export function isNumberingRow(
  grid: Grid,
  row: number,
  { left, right }: Pick<Area, 'left' | 'right'>,
  labelColumn?: number,
): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell = grid.at(row, column);
    if (!isBlankCell(cell)) texts.push(shownText(cell).trim());
  }
  const label = labelColumn === undefined ? undefined : grid.at(row, labelColumn);
  const named = isBlankCell(label) ? texts.length >= 3 : COLUMN_NUMBER.test(shownText(label).trim());
  return (
    named &&
    texts.length >= 2 &&
    texts.every((text) => COLUMN_NUMBER.test(text)) &&
    texts.some((text) => NUMBER_OF_COLUMN.test(text))
  );
}
