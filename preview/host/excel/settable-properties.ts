// Takes what setCellProperties is given: for each cell of a range an object of looks; an empty one leaves the cell as it is.
import { invalidArgument } from '../rich/api-error';
import { HostObject, membersOf } from '../rich/host-object';
import { recordArgument } from './arguments';
import type { Readable } from './cell-properties';

export function writeCellProperties(range: Readable, given: unknown): void {
  const { area } = range;
  if (!Array.isArray(given) || given.length !== area.rows) throw invalidArgument();
  given.forEach((row: unknown, i) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw invalidArgument();
    row.forEach((properties: unknown, j) => {
      const cell = range.other({ row: area.row + i, column: area.column + j, rows: 1, columns: 1 });
      if (properties !== null) assign(cell, recordArgument(properties));
    });
  });
}

function assign(object: HostObject, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    const member = membersOf(object).get(name.toLowerCase());
    const part: unknown = member?.get?.call(object);
    if (part instanceof HostObject) assign(part, recordArgument(value));
    else if (member?.set) member.set.call(object, value);
    else throw invalidArgument(`${object.$type}.${name} cannot be set.`);
  }
}
