// Tables of what CQTT tells of phrases and rules, a line each, for officers to read through: tabs between the columns.
// CQTT_TELL=1 npx jest told writes the lines anew; what has changed in them is then read before it is committed.
import { readFileSync, writeFileSync } from 'node:fs';

/** A line: what was typed, and all that is told of it. */
export interface Told {
  readonly typed: readonly string[];
  readonly told: readonly string[];
}

/** The lines of a table whose first columns are what was typed; `tell` gives the others. */
export function toldTable(path: string, typedColumns: number, tell: (...typed: string[]) => readonly string[]): Told[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  if (process.env['CQTT_TELL'] !== undefined) {
    const anew = rows.map((cells) => cells.slice(0, typedColumns)).map((typed) => [...typed, ...tell(...typed)]);
    writeFileSync(path, `${[head, ...anew.map((cells) => cells.join('\t'))].join('\n')}\n`);
  }
  return rows.map((cells) => ({ typed: cells.slice(0, typedColumns), told: cells.slice(typedColumns) }));
}
