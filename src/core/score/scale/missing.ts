// How many of a whole are missing: counted, left of what is done, or, where a bare number may be either, both.
import { compare, decimalOf, sayDecimal, subtract, type Decimal } from '../decimal';
import type { ScaleFacts, ScaleScore } from './facts';
import { invalid, review } from './points';
import { isWhole } from './sound-facts';

/** The score of what is missing; where facts may mean what is there as well, both scores must agree. */
export function scoreOfMissing(
  { done, total, count, counts = [] }: ScaleFacts,
  whole: Decimal | undefined,
  score: (missing: Decimal) => ScaleScore,
): ScaleScore | undefined {
  const [missing, second] = counts;
  const checked = (number: Decimal, most: Decimal | undefined): ScaleScore => {
    const reason = impossible(number, most);
    return reason === undefined ? score(number) : invalid(reason);
  };
  if (second !== undefined) return invalid('Cách chấm này chỉ cần một số còn thiếu.');
  if (missing !== undefined) return checked(decimalOf(missing), whole);
  if (done !== undefined && total !== undefined) {
    if (whole !== undefined && total !== whole) {
      return invalid(`Cách chấm ghi đủ ${sayDecimal(whole)}, không phải ${sayDecimal(decimalOf(total))}.`);
    }
    return checked(subtract(decimalOf(total), decimalOf(done)), decimalOf(total));
  }
  if (count === undefined) return undefined;
  const number = decimalOf(count);
  return whole === undefined
    ? score(number)
    : eitherOf(checked(number, whole), checked(subtract(whole, number), whole));
}

function impossible(number: Decimal, whole: Decimal | undefined): string | undefined {
  if (!isWhole(number)) return `Số còn thiếu phải là số nguyên: ${sayDecimal(number)}.`;
  if (number < 0) return 'Số đã có nhiều hơn tổng số.';
  return whole !== undefined && compare(number, whole) > 0
    ? `Thiếu ${sayDecimal(number)} trong ${sayDecimal(whole)} là không thể.`
    : undefined;
}

function eitherOf(one: ScaleScore, other: ScaleScore): ScaleScore {
  const candidates = [one, other].flatMap((answer) => (answer.kind === 'score' ? [answer.score] : [])).sort(compare);
  const [least, most] = candidates;
  if (least === most) return one;
  return review('Số đếm có thể là số đã có hoặc số còn thiếu. Ghi số đã có và tổng số.', candidates);
}
