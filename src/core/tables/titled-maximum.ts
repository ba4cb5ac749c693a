// The maximum that a group states in its own words: "1. Tổ chức bộ máy (10 điểm)", "ĐIỂM THƯỞNG (tối đa 5 điểm)".
import { decimalOf } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import type { CellRef } from '../workbook/address';
import type { Table, TableRow } from './table';

const TITLED =
  /\((?:(?:cộng|trừ|thưởng)[ :]*)?(?:(?:điểm )?(?:tối đa|không quá|cao nhất|tổng)[ :]*)?(\d{1,3}(?:[.,]\d{1,3})?) ?(?:điểm|đ)\)/iu;

export interface TitledMaximum {
  readonly points: Decimal;
  readonly cell: CellRef;
}

/** Undefined where the words of a row state none. */
export function titledMaximum(
  { grid, sheet, headerArea: { left, right } }: Table,
  { row }: TableRow,
): TitledMaximum | undefined {
  for (const { column, value } of grid.cellsOf(row)) {
    if (typeof value !== 'string' || column < left || column > right) continue;
    const points = TITLED.exec(value.normalize('NFC'))?.[1];
    if (points !== undefined)
      return { points: decimalOf(Number(points.replace(',', '.'))), cell: { sheet, row, column } };
  }
  return undefined;
}
