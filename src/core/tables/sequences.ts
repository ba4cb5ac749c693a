// Which numbers of a table follow each other: by parent and style, or through all groups where they do not begin again.
import { readRowNumber } from './numbering';
import type { RowNumber } from './numbering';
import type { Table } from './table';

export interface NumberedRow {
  readonly index: number;
  readonly number: RowNumber;
}

/** The numbers of a table as sequences, each from top to bottom; letters and dashes are not counted. */
export function numberSequences(table: Table): readonly (readonly NumberedRow[])[] {
  const column = table.columns.stt?.[0];
  if (column === undefined) return [];
  const byParent = new Map<string, NumberedRow[]>();
  table.rows.forEach((row, index) => {
    if (row.partOf !== undefined || (row.kind !== 'task' && row.kind !== 'criterion' && row.kind !== 'group')) return;
    const number = table.grid.at(row.row, column) && readRowNumber(row.number);
    if (!number || number.style === 'letter' || number.style === 'dash') return;
    const key =
      number.style === 'number' || number.prefix === ''
        ? `${number.style}|${row.parent ?? ''}`
        : `${number.style}|${number.prefix}`;
    const sequence = byParent.get(key);
    if (sequence) sequence.push({ index, number });
    else byParent.set(key, [{ index, number }]);
  });
  return joined([...byParent.values()]);
}

/** Plain numbers that go on from one group to the next make one sequence. */
function joined(sequences: readonly (readonly NumberedRow[])[]): readonly (readonly NumberedRow[])[] {
  const plain = sequences.filter(([first]) => first?.number.style === 'number');
  const goOn = plain.length > 1 && plain.slice(1).every(([first]) => first !== undefined && first.number.ordinal > 1);
  if (!goOn) return sequences;
  const others = sequences.filter((sequence) => !plain.includes(sequence));
  return [...others, plain.flat().sort((one, other) => one.index - other.index)];
}
