// Changes the looks of many cells at once. Univer's own way compares and copies every cell for itself, and takes ten times as long.
import {
  CommandType,
  ICommandService,
  type ICellData,
  type IDisposable,
  type IMutation,
  type IStyleData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import type { Changes } from './changes';
import type { Engine } from './engine';
import type { ExtraStyle } from './styles';

/** A cell and the look that it is to have: the id of a style, and what Univer has no place for. */
type PlacedLook = readonly [row: number, column: number, style: ICellData['s'], extra: ExtraStyle | null];

export interface LookChange {
  readonly row: number;
  readonly column: number;
  /** Null takes all of the look away; a null within takes that part away. */
  readonly style: IStyleData | null;
  readonly extra: ExtraStyle | null;
}

interface SetLooks {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly looks: readonly PlacedLook[];
}

export class CellLooks {
  private readonly registration: IDisposable;
  private readonly mutationId: string;
  private redrawing = false;

  constructor(
    private readonly engine: Engine,
    private readonly workbook: Workbook,
    private readonly unitId: string,
  ) {
    this.mutationId = `cqtt.mutation.set-cell-looks.${unitId}`;
    const mutation: IMutation<SetLooks> = {
      id: this.mutationId,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => this.put(params),
    };
    this.registration = engine.injector.get(ICommandService).registerCommand(mutation);
  }

  /** Undoable. */
  change(changes: Changes, sheetId: string, wanted: readonly LookChange[]): void {
    const matrix = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
    if (!matrix || wanted.length === 0) return;
    const styles = this.workbook.getStyles();
    // Most cells of an area look alike: each look is worked out once.
    const known = new Map<unknown, Map<IStyleData | null, ICellData['s']>>();
    const before: PlacedLook[] = [];
    const after: PlacedLook[] = [];
    for (const { row, column, style, extra } of wanted) {
      const cell = matrix[row]?.[column];
      const ofCell = known.get(cell?.s ?? null) ?? new Map<IStyleData | null, ICellData['s']>();
      known.set(cell?.s ?? null, ofCell);
      if (!ofCell.has(style)) ofCell.set(style, styles.setValue(merged(styles.getStyleByCell(cell), style)) ?? null);
      const extras = (cell?.custom ?? null) as ExtraStyle | null;
      before.push([row, column, cell?.s ?? null, extras]);
      after.push([row, column, ofCell.get(style), style === null ? null : extra ? { ...extras, ...extra } : extras]);
    }
    const set = (looks: readonly PlacedLook[]): { id: string; params: SetLooks } => ({
      id: this.mutationId,
      params: { unitId: this.unitId, subUnitId: sheetId, looks },
    });
    changes.mutate(set(after), set(before));
  }

  dispose(): void {
    this.registration.dispose();
  }

  private put({ subUnitId, looks }: SetLooks): boolean {
    const matrix = this.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!matrix) return false;
    for (const [row, column, style, extra] of looks) {
      const cell: ICellData = { ...matrix.getValue(row, column) };
      delete cell.s;
      delete cell.custom;
      Object.assign(cell, style && { s: style }, extra && { custom: extra });
      if (Object.keys(cell).length > 0) matrix.setValue(row, column, cell);
      else matrix.realDeleteValue(row, column);
    }
    this.redrawSoon();
    return true;
  }

  /** Univer draws anew after commands that it knows; this one it does not. */
  private redrawSoon(): void {
    if (this.redrawing) return;
    this.redrawing = true;
    setTimeout(() => {
      this.redrawing = false;
      this.engine.redraw(this.unitId);
    }, 0);
  }
}

/** Null for a cell that looks like any other. */
function merged(old: Nullable<IStyleData>, change: IStyleData | null): IStyleData | null {
  if (change === null) return null;
  const style: Record<string, unknown> = { ...old };
  for (const [part, value] of Object.entries(change))
    style[part] = part === 'bd' && value ? { ...old?.bd, ...value } : value;
  if (style['bd']) style['bd'] = withoutNulls(style['bd']);
  const left = withoutNulls(style);
  return Object.keys(left).length > 0 ? left : null;
}

const withoutNulls = (record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) =>
        value !== null && value !== undefined && !(key === 'bd' && Object.keys(value as object).length === 0),
    ),
  );
