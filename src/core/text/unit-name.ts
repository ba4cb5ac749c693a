// When two names of agencies mean the same one, and which names stand in a list of them.
import { foldedForComparison } from './comparison';

const PLACE = / (?:cấp xã|của xã|xã|phường|đặc khu|của phường)$/u;
const ARTICLES = /^(?:và|cùng|với) /u;
const COLLECTIVE = /^(?:các|những|toàn thể|một số) |liên quan|(?:^| )khác$/u;

/**
 * The name of an agency as it is compared: its place at the end and small words before it do not count.
 * @example unitKey('Văn phòng HĐND – UBND xã') // → "văn phòng hđnd - ubnd"
 */
export function unitKey(name: string): string {
  const key = foldedForComparison(name)
    .replace(/[.;,]$/, '')
    .replace(ARTICLES, '');
  return key.replace(PLACE, '').trim();
}

/** Whether a name means many at once ("các phòng, ban, đơn vị có liên quan"): nobody in particular. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(foldedForComparison(name));
}

/**
 * The names in a list of agencies, by its semicolons and lines.
 * @example unitNames('Phòng Kinh tế; Công an xã') // → ["Phòng Kinh tế","Công an xã"]
 */
export function unitNames(list: string): readonly string[] {
  return list
    .split(/[;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether a list names an agency: between semicolons, lines, commas or “và”. */
export function namesUnit(list: string, unit: string): boolean {
  const key = unitKey(unit);
  if (key === '') return false;
  return unitNames(list).some((name) => {
    if (unitKey(name) === key) return true;
    return [/, /u, /, | và /u].some((mark) => name.split(mark).some((part) => unitKey(part) === key));
  });
}
