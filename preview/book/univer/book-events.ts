// What Univer does, told as the port tells it: edits, inserted rows, sheets, selections.
import { ICommandService, type ICellData, type IExecutionOptions, type IRange, type Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from '@univerjs/sheets';
import { areaBetween, bounding, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../area';
import type { BookEvent, ChangeKind } from '../book';
import type { Shift } from '../map/shift';
import { areaOf } from './areas';
import type { Engine } from './engine';
import type { Matrix } from './sheet-looks';
import { isStyleOnly } from './style-only';

export interface EventSources {
  readonly engine: Engine;
  readonly unitId: string;
  readonly cellAt: (sheetId: string, row: number, column: number) => Nullable<ICellData>;
  readonly tell: (event: BookEvent) => void;
  /** Rows or columns came or went: what is kept beside Univer has to follow. */
  readonly shifted: (sheetId: string, shift: Shift) => void;
  readonly selected: () => void;
}

interface CellsCommand {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
  readonly range?: IRange;
  readonly type?: SelectionMoveType;
}

const LINES: Readonly<Record<string, readonly [ChangeKind, Shift['direction']]>> = {
  [InsertRowMutation.id]: ['RowInserted', 'down'],
  [RemoveRowMutation.id]: ['RowDeleted', 'up'],
  [InsertColMutation.id]: ['ColumnInserted', 'right'],
  [RemoveColMutation.id]: ['ColumnDeleted', 'left'],
};
const MOVES: ReadonlySet<string> = new Set([
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/** Listens until the returned function is called. */
export function tellEvents(sources: EventSources): () => void {
  const commands = sources.engine.injector.get(ICommandService);
  const before = new Map<object, string[]>();
  const ofUs = (params: object | undefined): params is CellsCommand =>
    (params as CellsCommand | undefined)?.unitId === sources.unitId;
  const isEdit = (id: string, params: CellsCommand, options: IExecutionOptions | undefined): boolean =>
    id === SetRangeValuesMutation.id &&
    options?.onlyLocal !== true &&
    options?.fromFormula !== true &&
    !isStyleOnly(id, params);
  const contents = ({ subUnitId, cellValue = {} }: CellsCommand): string[] =>
    places(cellValue).map(([row, column]) => contentOf(sources.cellAt(subUnitId, row, column)));

  const listening = [
    commands.beforeCommandExecuted(({ id, params }, options) => {
      if (ofUs(params) && isEdit(id, params, options)) before.set(params, contents(params));
    }),
    commands.onCommandExecuted(({ id, params }, options) => {
      if (!ofUs(params)) return;
      const { subUnitId: sheetId } = params;
      if (isEdit(id, params, options)) {
        const old = before.get(params) ?? [];
        before.delete(params);
        const area = changedArea(params.cellValue ?? {}, old, contents(params));
        if (area) sources.tell({ kind: 'changed', change: { sheetId, area, kind: 'RangeEdited' } });
      } else if (LINES[id] && params.range) {
        const [kind, direction] = LINES[id];
        const area = wholeLines(areaOf(params.range), direction);
        sources.shifted(sheetId, { area, direction });
        sources.tell({ kind: 'changed', change: { sheetId, area, kind } });
      } else if (MOVES.has(id)) tellMoved(params, sources);
      else if (id === InsertSheetMutation.id) {
        const added = (params as unknown as { sheet: { id: string } }).sheet.id;
        sources.tell({ kind: 'sheetAdded', sheetId: added });
      } else if (id === RemoveSheetMutation.id) sources.tell({ kind: 'sheetDeleted', sheetId });
      else if (
        id === SetSelectionsOperation.id &&
        params.type !== SelectionMoveType.MOVING &&
        params.type !== SelectionMoveType.MOVE_START
      )
        sources.selected();
    }),
  ];
  return () => {
    for (const each of listening) each.dispose();
  };
}

/** What a cell holds, to see whether it changed. */
function contentOf(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  if (cell.f || cell.si) return `=${cell.f ?? ''} ${cell.si ?? ''}`;
  return JSON.stringify([cell.v ?? null, cell.p?.body?.dataStream ?? null]);
}

function places(cellValue: Matrix): [number, number][] {
  return Object.entries(cellValue).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
  );
}

function changedArea(cellValue: Matrix, old: readonly string[], now: readonly string[]): Area | null {
  let area: Area | null = null;
  places(cellValue).forEach(([row, column], index) => {
    if (old[index] === now[index]) return;
    const cell = areaBetween(row, column, row, column);
    area = area ? bounding(area, cell) : cell;
  });
  return area;
}

function wholeLines(area: Area, direction: Shift['direction']): Area {
  return direction === 'down' || direction === 'up'
    ? { ...area, column: 0, columns: SHEET_COLUMNS }
    : { ...area, row: 0, rows: SHEET_ROWS };
}

/** Cells that were moved about: both where they came from and where they are have changed. */
function tellMoved(params: object, sources: EventSources): void {
  const { from, to, fromRange, sourceRange, targetRange, range, subUnitId } = params as {
    from?: { subUnitId: string; value: Matrix };
    to?: { subUnitId: string; value: Matrix };
    fromRange?: IRange;
    sourceRange?: IRange;
    targetRange?: IRange;
    range?: IRange;
    subUnitId?: string;
  };
  const tell = (sheetId: string, area: Area): void =>
    sources.tell({ kind: 'changed', change: { sheetId, area, kind: 'RangeEdited' } });
  for (const side of [from, to]) {
    const area =
      side &&
      changedArea(
        side.value,
        [],
        places(side.value).map(() => ''),
      );
    if (side && area) tell(side.subUnitId, area);
  }
  for (const each of [fromRange, sourceRange, targetRange, range]) if (each && subUnitId) tell(subUnitId, areaOf(each));
}
