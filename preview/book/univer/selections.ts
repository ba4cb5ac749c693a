// What is selected in Univer's workbook, as the port says it, and how it is set.
import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { areaBetween, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../area';
import type { BookSelection } from '../book';
import { areaOf, rangeOf } from './areas';
import { run, type Engine } from './engine';
import type { UniverSheet } from './univer-sheet';

export function selectionIn(engine: Engine, unitId: string, sheetId: string): BookSelection {
  const selections = engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(unitId)
    .getSelectionsOfWorksheet(sheetId);
  const last = selections.at(-1);
  if (!last) return { sheetId, areas: [areaBetween(0, 0, 0, 0)], row: 0, column: 0 };
  const areas = selections.map(({ range }) => selectedArea(range));
  const row = last.primary?.actualRow ?? areas.at(-1)?.row ?? 0;
  const column = last.primary?.actualColumn ?? areas.at(-1)?.column ?? 0;
  return { sheetId, areas, row, column };
}

/** Whole rows and columns end in Univer where the grid ends, or nowhere. */
function selectedArea(range: IRange): Area {
  const { rangeType } = range;
  const area = areaOf(range);
  const allRows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL || !Number.isFinite(area.rows);
  const allColumns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL || !Number.isFinite(area.columns);
  return {
    ...area,
    ...(allRows && { row: 0, rows: SHEET_ROWS }),
    ...(allColumns && { column: 0, columns: SHEET_COLUMNS }),
  };
}

/** On the active sheet; brings the last area into view. */
export function selectAreas(engine: Engine, unitId: string, sheet: UniverSheet, areas: readonly Area[]): void {
  const selections = areas.map((area) => {
    const merged = sheet.merges().find(({ row, column }) => row === area.row && column === area.column);
    const isMerged = merged !== undefined;
    const cell = rangeOf(merged ?? { ...area, rows: 1, columns: 1 });
    const primary = { ...cell, actualRow: area.row, actualColumn: area.column, isMerged, isMergedMainCell: isMerged };
    return { range: rangeIn(area, sheet), primary, style: null };
  });
  const params = { unitId, subUnitId: sheet.id, selections, type: SelectionMoveType.MOVE_END, reveal: true };
  run(engine, SetSelectionsOperation.id, params);
}

function rangeIn(area: Area, sheet: UniverSheet): IRange {
  const { rows, columns } = sheet.gridSize();
  const range = rangeOf({ ...area, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, columns) });
  const allRows = area.rows === SHEET_ROWS;
  const allColumns = area.columns === SHEET_COLUMNS;
  if (!allRows && !allColumns) return range;
  return { ...range, rangeType: allRows ? (allColumns ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN) : RANGE_TYPE.ROW };
}
