// Which facts can't be, whatever the rule: negative numbers, a whole of 0, more done than there is.
import { decimalOf, sayDecimal, type Decimal } from '../decimal';
import type { ScaleFacts } from './facts';
import type { Share } from './points';

/** Why facts can't be true; undefined when they can. */
export function unsoundness({ rate, count, done, total, counts }: ScaleFacts): string | undefined {
  const numbers = [rate, count, done, total, ...(counts ?? [])].filter((number) => number !== undefined);
  if (!numbers.every((number) => Number.isFinite(number))) return 'Số liệu phải là số.';
  const negative = numbers.find((number) => number < 0);
  if (negative !== undefined) return `Số liệu không được âm: ${sayDecimal(decimalOf(negative))}.`;
  if ((done === undefined) !== (total === undefined)) return 'Cần cả số đã làm và tổng số.';
  const broken = [count, ...(counts ?? [])].find((number) => number !== undefined && !isWhole(number));
  return broken === undefined ? undefined : `Số lần phải là số nguyên: ${sayDecimal(decimalOf(broken))}.`;
}

/** The share that facts name: a rate, or done of total; a reason where there is no such share; undefined where they name none. */
export function shareIn({ rate, done, total }: ScaleFacts): Share | string | undefined {
  if (done !== undefined && total !== undefined) {
    if (total === 0) return 'Tổng số là 0 nên không tính được tỷ lệ.';
    return { part: decimalOf(done), whole: decimalOf(total) };
  }
  return rate === undefined ? undefined : { part: decimalOf(rate), whole: decimalOf(1) };
}

/** Whether a number is whole, noise of calculation aside. */
export function isWhole(number: Decimal | number): boolean {
  return Number.isInteger(decimalOf(number));
}
