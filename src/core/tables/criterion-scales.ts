// By which scoring rule each criterion is scored: words in its own row, else those of the same criterion in the criteria set.
import type { Decimal } from '../score/decimal';
import { isPossible, lintScale, readScale } from '../score/scale';
import type { Scale, ScaleFinding, ScaleReading } from '../score/scale';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import { newMap, remembered } from './remembered';
import { sameCriterion } from './same-criterion';
import { scoreSheet } from './score-sheet';
import type { Table, TableRow } from './table';

export interface CriterionScale {
  /** Where its words stand. */
  readonly cell: CellRef;
  readonly words: string;
  readonly reading: ScaleReading;
}

// Many criteria are scored by the same words, and many workbooks by the same set.
const MOST_READINGS = 2000;
const readings = new Map<string, ScaleReading>();

export interface ScaledCriterion {
  readonly row: TableRow;
  readonly scale: CriterionScale;
}

interface Scaled {
  readonly all: readonly ScaledCriterion[];
  readonly own: readonly ScaledCriterion[];
}

const scaled = new WeakMap<Table, Scaled>();

/** The criteria of a scoring table whose scoring rule is stated; a workbook has one set for all its tables. */
export function scalesOf(table: Table, criteria: Table | undefined): readonly ScaledCriterion[] {
  return remembered(scaled, table, () => readScales(table, criteria)).all;
}

/** Those whose words stand in the table itself. */
export function ownScalesOf(table: Table, criteria: Table | undefined): readonly ScaledCriterion[] {
  return remembered(scaled, table, () => readScales(table, criteria)).own;
}

function readScales(table: Table, criteria: Table | undefined): Scaled {
  const all: ScaledCriterion[] = [];
  for (const row of scoreSheet(table).leaves) {
    const scale = scaleOfCriterion(table, row, criteria);
    if (scale) all.push({ row, scale });
  }
  return { all, own: all.filter(({ row, scale: { cell } }) => cell.sheet === table.sheet && cell.row === row.row) };
}

/** The scoring rule of a criterion; undefined where none is stated, or where number and text point to different criteria. */
function scaleOfCriterion(table: Table, row: TableRow, criteria: Table | undefined): CriterionScale | undefined {
  const own = scaleIn(table, row);
  if (own !== undefined || criteria === undefined || criteria === table) return own;
  const same = sameCriterion(criteria, row, table);
  return same && scaleIn(criteria, same);
}

/** The scale of a rule that was read. */
export function readScaleOf({ reading }: CriterionScale): Scale | undefined {
  return reading.kind === 'read' ? reading.scale : undefined;
}

const answers = new WeakMap<Scale, Map<Decimal, Map<Decimal, boolean>>>();

/** Whether a rule can give a score under a maximum; asked again and again for the same few scores. */
export function canGive(scale: Scale, score: Decimal, maximum: Decimal): boolean {
  const known = remembered(
    remembered(answers, scale, newMap<Decimal, Map<Decimal, boolean>>),
    maximum,
    newMap<Decimal, boolean>,
  );
  // Asked of every score: no function is made for it.
  let answer = known.get(score);
  if (answer === undefined) known.set(score, (answer = isPossible(scale, score, maximum)));
  return answer;
}

const faults = new WeakMap<Scale, Map<Decimal | undefined, readonly ScaleFinding[]>>();

/** What is wrong with a rule itself; many criteria have the same one. */
export function faultsOf(scale: Scale, maximum?: Decimal): readonly ScaleFinding[] {
  const known = remembered(faults, scale, newMap<Decimal | undefined, readonly ScaleFinding[]>);
  let found = known.get(maximum);
  if (found === undefined) known.set(maximum, (found = lintScale(scale, maximum)));
  return found;
}

function scaleIn(table: Table, row: TableRow): CriterionScale | undefined {
  const column = table.columns.scale?.[0];
  const cell = column === undefined ? undefined : table.grid.seenAt(row.row, column);
  if (column === undefined || isBlankCell(cell)) return undefined;
  const words = shownText(cell);
  return { cell: { sheet: table.sheet, row: row.row, column }, words, reading: readingOf(words) };
}

function readingOf(words: string): ScaleReading {
  if (readings.size >= MOST_READINGS) readings.clear();
  let reading = readings.get(words);
  if (reading === undefined) readings.set(words, (reading = readScale(words)));
  return reading;
}
