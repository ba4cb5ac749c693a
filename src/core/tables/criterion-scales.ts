// By which scoring rule each criterion is scored: words in its own row, else those of the same criterion in the criteria set.
import type { Decimal } from '../score/decimal';
import { isPossible, lintScale, readScale } from '../score/scale';
import type { Scale, ScaleFinding, ScaleReading } from '../score/scale';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import { sameCriterion } from './same-criterion';
import { scoreSheet } from './score-sheet';
import type { Table, TableRow } from './table';

export interface CriterionScale {
  /** Where its words stand. */
  readonly cell: CellRef;
  readonly words: string;
  readonly reading: ScaleReading;
}

// Many criteria are scored by the same words.
const readings = new WeakMap<Table, Map<string, ScaleReading>>();

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
  return at(scaled, table, () => readScales(table, criteria)).all;
}

/** Those whose words stand in the table itself. */
export function ownScalesOf(table: Table, criteria: Table | undefined): readonly ScaledCriterion[] {
  return at(scaled, table, () => readScales(table, criteria)).own;
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
  const known = at(at(answers, scale, newMap<Decimal, Map<Decimal, boolean>>), maximum, newMap<Decimal, boolean>);
  return at(known, score, () => isPossible(scale, score, maximum));
}

const faults = new WeakMap<Scale, Map<Decimal | undefined, readonly ScaleFinding[]>>();

/** What is wrong with a rule itself; many criteria have the same one. */
export function faultsOf(scale: Scale, maximum?: Decimal): readonly ScaleFinding[] {
  const known = at(faults, scale, newMap<Decimal | undefined, readonly ScaleFinding[]>);
  return at(known, maximum, () => lintScale(scale, maximum));
}

function scaleIn(table: Table, row: TableRow): CriterionScale | undefined {
  const column = table.columns.scale?.[0];
  const cell = column === undefined ? undefined : table.grid.seenAt(row.row, column);
  if (column === undefined || isBlankCell(cell)) return undefined;
  const words = shownText(cell);
  return { cell: { sheet: table.sheet, row: row.row, column }, words, reading: readingOf(table, words) };
}

function readingOf(table: Table, words: string): ScaleReading {
  return at(at(readings, table, newMap<string, ScaleReading>), words, () => readScale(words));
}

interface Memory<Key, Answer> {
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

/** What is remembered of a key, or else made and remembered. */
function at<Key, Answer>(memory: Memory<Key, Answer>, key: Key, make: () => Answer): Answer {
  let answer = memory.get(key);
  if (answer === undefined) memory.set(key, (answer = make()));
  return answer;
}

function newMap<Key, Answer>(): Map<Key, Answer> {
  return new Map();
}
