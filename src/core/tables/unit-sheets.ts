// Which scoring table of a workbook is a unit's own, by the name of its sheet or its title.
import { foldedForComparison } from '../text';
import type { Recognised } from './recognised';
import type { Table } from './table';
import { unitNameKey } from './unit-results';

const KINDS_OF_UNIT = /^(?:xã|phường|đặc khu|thị trấn|thôn|tổ dân phố) /u;

/** The only scoring table that names the unit; undefined where none does, or several do. */
export function tableOfUnit(name: string, rollup: Table, { tables }: Recognised): Table | undefined {
  const key = unitNameKey(name);
  const own = tables.filter(
    (table) =>
      table.kind === 'scoring' &&
      (table.year === undefined || rollup.year === undefined || table.year === rollup.year) &&
      names(table, key),
  );
  return own.length === 1 ? own[0] : undefined;
}

function names(table: Table, key: string): boolean {
  if (key === '') return false;
  const sheet = foldedForComparison(table.sheet);
  if (holds(sheet, key) || sheet === key.replace(KINDS_OF_UNIT, '')) return true;
  return table.heading.some((line) => holds(foldedForComparison(line), key));
}

// What can follow a name without being a part of it.
const NAME_ENDS = /^(?:$|\s*[^\p{L}\s]|\s+(?:năm|quý|tháng|tự|thành phố|tp|tỉnh|huyện|quận|thị|giai đoạn|theo|về) )/u;

/** Whether words hold others as words of their own: “xã an hưng” is not in “xã an hưng đông”. */
function holds(words: string, key: string): boolean {
  const at = words.indexOf(key);
  if (at < 0) return false;
  const after = words.slice(at + key.length);
  return NAME_ENDS.test(after) && !/\p{L}$/u.test(words.slice(0, at));
}
