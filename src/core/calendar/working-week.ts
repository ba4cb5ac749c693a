// Which days of the week are worked, as numbers and in officers' words.
import { normalForm } from '../text';

/** Monday to Friday, as numbers of `weekday`. */
export const STANDARD_WEEK: readonly number[] = [1, 2, 3, 4, 5];

const NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const SUNDAY = 7;
const DAY = /(?:thứ|t) ?(hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ nhật|cn(?!\p{L})/gu;

/**
 * The working week that words say, first day to last; a half day counts as worked; undefined when they say none.
 * @example readWorkingWeek('Thứ Hai đến sáng thứ Bảy') // → [1,2,3,4,5,6]
 */
export function readWorkingWeek(words: string): readonly number[] | undefined {
  const said = [...normalForm(words).toLowerCase().matchAll(DAY)].map(([, name]) => numberOf(name));
  const [first = 0, last = 0] = said;
  if (said.length !== 2 || first > last) return undefined;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function numberOf(name: string | undefined): number {
  if (name === undefined) return SUNDAY;
  return /\d/.test(name) ? Number(name) - 1 : NAMES.indexOf(name) + 1;
}
