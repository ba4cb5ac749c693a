// What getCellProperties, getRowProperties and getColumnProperties answer: plain objects, in the shape in which they were asked for.
import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/sheet';
import type { CellStyle } from '../../book/style';
import { ApiError, invalidArgument } from '../rich/api-error';
import { HostObject, membersOf } from '../rich/host-object';

type Wanted = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, unknown>>;

/** A range, as far as it is read cell by cell. */
export interface Readable extends HostObject {
  readonly area: Area;
  sheet(): BookSheet;
  other(area: Area, known?: CellStyle): Readable;
}

export function readCellProperties(range: Readable, wanted: Wanted): Properties[][] {
  const { area } = range;
  const styles = range.sheet().styles(area);
  return styles.map((row, i) =>
    row.map((style, j) => {
      const cell = range.other({ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }, style);
      return propertiesOf(cell, wanted);
    }),
  );
}

export function readRowProperties(range: Readable, wanted: Wanted): Properties[] {
  const { area } = range;
  return Array.from({ length: area.rows }, (_, i) =>
    propertiesOf(range.other({ ...area, row: area.row + i, rows: 1 }), wanted),
  );
}

export function readColumnProperties(range: Readable, wanted: Wanted): Properties[] {
  const { area } = range;
  return Array.from({ length: area.columns }, (_, j) =>
    propertiesOf(range.other({ ...area, column: area.column + j, columns: 1 }), wanted),
  );
}

function propertiesOf(object: HostObject, wanted: Wanted): Properties {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === undefined) continue;
    const member = membersOf(object).get(name.toLowerCase());
    if (!member?.get) throw new ApiError('ApiNotFound', `The emulated Excel has no ${object.$type}.${name}.`);
    const value: unknown = member.get.call(object);
    answer[name] = value instanceof HostObject ? propertiesOf(value, partOf(want)) : value;
  }
  return answer;
}

function partOf(want: unknown): Wanted {
  if (typeof want !== 'object' || want === null) throw invalidArgument();
  return want as Wanted;
}
