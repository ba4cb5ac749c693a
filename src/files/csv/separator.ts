// Which letter separates the values of a text: what its first line says, else the one that makes the most even columns.
import { recordsOf, type Separator } from './records';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
const RECORDS_LOOKED_AT = 60;
const DECLARED = /^sep=([,;\t|])\r?\n/i;

export interface Separated {
  readonly separator: Separator;
  /** Without the line that only names the separator. */
  readonly text: string;
}

/**
 * The separator, and the text that it separates.
 * @example separated('sep=;\na;b').separator // → ";"
 */
export function separated(text: string): Separated {
  const declared = DECLARED.exec(text);
  const named = SEPARATORS.find((one) => one === declared?.[1]);
  if (declared && named) return { separator: named, text: text.slice(declared[0].length) };
  const ranked = SEPARATORS.map((separator) => ({ separator, columns: evenColumns(text, separator) }));
  ranked.sort((one, other) => other.columns - one.columns);
  return { separator: ranked[0]?.separator ?? ',', text };
}

/** Columns beyond the first, counted over the records that have as many as most records. */
function evenColumns(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let seen = 0;
  for (const { length } of recordsOf(text, separator)) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
    seen += 1;
    if (seen === RECORDS_LOOKED_AT) break;
  }
  return Math.max(0, ...[...counts].map(([length, count]) => (length - 1) * count * count));
}
