// Which letter separates the values of a text: what its first line says, else the one that makes the most even columns.
import { recordsOf, type Separator } from './records';

/** Of two that are equally likely the one that texts and numbers hold less often. */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];
const RECORDS_LOOKED_AT = 60;
const LETTERS_LOOKED_AT = 200_000;
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
  const start = text.slice(0, LETTERS_LOOKED_AT);
  const ranked = SEPARATORS.map((separator) => ({ separator, columns: evenColumns(start, separator) }));
  const most = Math.max(...ranked.map(({ columns }) => columns));
  return { separator: (most > 0 && ranked.find(({ columns }) => columns === most)?.separator) || ',', text };
}

/** Excel gives all records the same columns: where that is so, nothing else counts; else many columns in many records. */
function evenColumns(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let seen = 0;
  for (const { length } of recordsOf(text, separator)) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
    seen += 1;
    if (seen === RECORDS_LOOKED_AT) break;
  }
  const [[length, count] = [1, 0]] = [...counts].sort(([, one], [, other]) => other - one);
  if (length > 1 && count === seen) return Infinity;
  return (length - 1) * count * count;
}
