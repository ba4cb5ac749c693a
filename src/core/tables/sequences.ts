// Which numbers of a table follow each other: by parent and style, or through all groups where they do not begin again.
import type { RowNumber } from './numbering';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

export interface NumberedRow {
  readonly row: TableRow;
  readonly number: RowNumber;
}

/** Numbers that should follow each other, and the column in which they stand. */
export interface NumberSequence {
  readonly column: number;
  /** Never empty. */
  readonly rows: readonly NumberedRow[];
}

const COUNTED: ReadonlySet<TableRow['kind']> = new Set(['task', 'criterion', 'group', 'document']);

const known = new WeakMap<Table, readonly NumberSequence[]>();

/** The numbers of a table as sequences, each from top to bottom; letters and dashes are not counted. */
export function numberSequences(table: Table): readonly NumberSequence[] {
  return remembered(known, table, () => readSequences(table));
}

function readSequences(table: Table): readonly NumberSequence[] {
  const { stt: [column] = [] } = table.columns;
  if (column === undefined) return [];
  const byParent = new Map<string, NumberedRow[]>();
  // Most rows go on where the one before them stands.
  let last:
    | {
        readonly style: RowNumber['style'];
        readonly parent: number | string | undefined;
        readonly sequence: NumberedRow[];
      }
    | undefined;
  for (const row of table.rows) {
    const number = countedNumber(row);
    const cell = number && table.grid.at(row.row, column);
    if (number === undefined || cell === undefined) continue;
    const parent = number.prefix === '' ? row.parent : number.prefix;
    if (last?.parent !== parent || last?.style !== number.style)
      last = { style: number.style, parent, sequence: sequenceAt(byParent, `${number.style}|${parent ?? ''}`) };
    const { sequence } = last;
    const before = sequence[sequence.length - 1];
    sequence.push({ row, number: typeof cell.value === 'number' ? withLostZero(number, before?.number) : number });
  }
  return joined([...byParent.values()]).map((rows) => ({ column, rows }));
}

function sequenceAt(byParent: Map<string, NumberedRow[]>, key: string): NumberedRow[] {
  return remembered(byParent, key, () => []);
}

function countedNumber({ kind, partOf, numbering }: TableRow): RowNumber | undefined {
  if (partOf !== undefined || !COUNTED.has(kind)) return undefined;
  return numbering?.style === 'letter' || numbering?.style === 'dash' ? undefined : numbering;
}

/** 1.10 typed as a number is 1.1 to Excel: after 1.9 it is the tenth. */
function withLostZero(number: RowNumber, before: RowNumber | undefined): RowNumber {
  const tenfold = number.ordinal * 10;
  return number.prefix !== '' && before?.ordinal === tenfold - 1 ? { ...number, ordinal: tenfold } : number;
}

/** Plain numbers that go on from one group to the next make one sequence. */
function joined(sequences: readonly (readonly NumberedRow[])[]): readonly (readonly NumberedRow[])[] {
  const isPlain = ([first]: readonly NumberedRow[]) => first?.number.style === 'number';
  const plain = sequences.filter(isPlain);
  const goOn = plain.length > 1 && plain.slice(1).every(([first]) => first?.number.ordinal !== 1);
  if (!goOn) return sequences;
  const others = sequences.filter((sequence) => !isPlain(sequence));
  return [...others, plain.flat().sort((one, other) => one.row.row - other.row.row)];
}
