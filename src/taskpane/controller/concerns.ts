// Whether a change in the workbook makes the last list old: only cells of what was checked do.
import type { Area } from '../../core/workbook/address';
import type { Table } from '../../core/tables/table';
import type { Change } from '../port';

/** Total, level and signature stand a few rows below the last criterion. */
const ROWS_BELOW = 6;

/** Whether the change touches one of the tables; unknown places count as touching. */
export function concerns({ sheet, area }: Change, tables: readonly Table[]): boolean {
  return tables.some((table) => (sheet ?? table.sheet) === table.sheet && (!area || overlaps(area, extentOf(table))));
}

function extentOf({ headerArea, dataArea, totalRow = 0 }: Table): Area {
  return {
    // What stands above the header (title, plan number) belongs to the table.
    top: 0,
    left: Math.min(headerArea.left, dataArea.left),
    bottom: Math.max(dataArea.bottom, totalRow) + ROWS_BELOW,
    right: Math.max(headerArea.right, dataArea.right),
  };
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}
