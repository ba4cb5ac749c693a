// What a roll-up or a ranking says of each of its units, where every unit has a row of its own.
import { compare } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { readScore } from '../score/read-score';
import { foldedForComparison } from '../text';
import type { CellRef } from '../workbook/address';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import type { Role, Table, TableRow } from './table';
import { remembered } from './remembered';

export interface UnitCell {
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
  /** Undefined where it holds no plain number. */
  readonly points: Decimal | undefined;
}

export interface UnitResult {
  readonly row: TableRow;
  readonly name: UnitCell;
  readonly self: UnitCell | undefined;
  readonly appraised: UnitCell | undefined;
  readonly total: UnitCell | undefined;
  /** By which units are ranked and levels reached: the total, else the appraised score where all have one, else the self score. */
  readonly deciding: UnitCell | undefined;
  readonly level: UnitCell | undefined;
  readonly rank: UnitCell | undefined;
  readonly parts: readonly UnitCell[];
}

const known = new WeakMap<Table, readonly UnitResult[]>();

/** The units of a table, from top to bottom; none for a table of another kind. */
export function unitResults(table: Table): readonly UnitResult[] {
  return remembered(known, table, () => (table.units === 'rows' ? readResults(table) : []));
}

/** The name of a unit in the form in which it is compared: "UBND xã An Hưng" is "xã an hưng". */
export function unitNameKey(name: string): string {
  return foldedForComparison(name)
    .replace(/^(?:điểm |đơn vị |tên xã )?(?:ủy ban nhân dân |ubnd )?/u, '')
    .replace(/[.;:,*…]$/u, '')
    .trim();
}

function readResults(table: Table): readonly UnitResult[] {
  const rows = table.rows.filter(({ kind, partOf, label }) => kind === 'unit' && partOf === undefined && label !== '');
  const cellsOf = (role: Role, row: TableRow) =>
    (table.columns[role] ?? []).map((column) => unitCell(table, row, column));
  const named = rows.flatMap((row) => cellsOf('unit', row).map((name) => ({ row, name })));
  const given = named.map(({ row, name }) => ({
    row,
    name,
    self: cellsOf('self', row).pop(),
    appraised: cellsOf('appraised', row).pop(),
    total: cellsOf('total', row)[0],
    level: cellsOf('level', row)[0],
    rank: cellsOf('rank', row)[0],
    parts: cellsOf('part', row),
  }));
  const isAppraised = given.every(
    ({ self, appraised }) => appraised?.points !== undefined || self?.points === undefined,
  );
  return given.map((unit) => ({
    ...unit,
    deciding: unit.total ?? (isAppraised ? unit.appraised : unit.self),
  }));
}

function unitCell(table: Table, { row }: TableRow, column: number): UnitCell {
  const cell = table.grid.at(row, column);
  const reading = cell === undefined || isBlankCell(cell) ? undefined : readScore(cell.value);
  const points = reading?.kind === 'score' ? reading.score : undefined;
  return { ref: { sheet: table.sheet, row, column }, cell, points };
}

/** The place that a cell states: 3 for "3", "Hạng 3", "Thứ 3"; undefined for anything else. */
export function statedRank(unit: UnitCell | undefined): number | undefined {
  const digits = /^\D*(\d{1,4})\D*$/.exec(shownText(unit?.cell))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export interface RankedUnit {
  readonly unit: UnitResult;
  readonly points: Decimal;
  readonly rank: number;
  /** Where points and rank stand. */
  readonly pointsCell: CellRef;
  readonly rankCell: CellRef;
  /** Its place if units of the same points share one and the next place is passed over (1, 2, 2, 4), and if not (1, 2, 2, 3). */
  readonly place: number;
  readonly densePlace: number;
  /** Units with the same points, itself included. */
  readonly tied: readonly UnitResult[];
}

/** The units that have both points and a rank, with the places that their points give them among the others. */
export function rankedUnits(units: readonly UnitResult[]): readonly RankedUnit[] {
  const byPoints = new Map<Decimal, { readonly unit: UnitResult; readonly pointsCell: CellRef }[]>();
  for (const unit of units) {
    const { deciding } = unit;
    if (deciding?.points === undefined) continue;
    const { points, ref: pointsCell } = deciding;
    const tied = byPoints.get(points);
    if (tied) tied.push({ unit, pointsCell });
    else byPoints.set(points, [{ unit, pointsCell }]);
  }
  const falling = [...byPoints].sort(([one], [other]) => compare(other, one));
  let above = 0;
  return falling.flatMap(([points, tied], index) => {
    const place = above + 1;
    above += tied.length;
    return tied.flatMap(({ unit, pointsCell }) => {
      const { rank: held } = unit;
      const rank = statedRank(held);
      if (held === undefined || rank === undefined) return [];
      const cells = { pointsCell, rankCell: held.ref };
      return [{ unit, points, rank, ...cells, place, densePlace: index + 1, tied: tied.map((one) => one.unit) }];
    });
  });
}
