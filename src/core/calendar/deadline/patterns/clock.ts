// Reads hours and days of the week: "17 giờ 00", "16h00’", "4 giờ chiều", "thứ Sáu".
import type { Line } from '../words/lexemes';
import { digitsAt, isGlued, signAt, termAt, valueAt } from '../words/line';
import { wholeNumberAt } from '../words/numerals';
import type { Match } from './piece';

const NOON = 12;
const MIDNIGHT = 24;

/** After an hour these make it an amount of time: "04 giờ làm việc", "02 giờ kể từ khi". */
const MAKES_AMOUNT = new Set(['working', 'from', 'once', 'after', 'end']);

function minutesAt(line: Line, at: number): { readonly value: number; readonly next: number } {
  const follows =
    termAt(line, at) === 'number' && digitsAt(line, at) === 2 && !'/-.'.includes(signAt(line, at + 1) || ' ');
  if (!follows) return { value: 0, next: at };
  const mark = signAt(line, at + 1) === "'" || termAt(line, at + 1) === 'minute' ? at + 2 : at + 1;
  const seconds = signAt(line, mark) === ':' && digitsAt(line, mark + 1) === 2;
  return { value: valueAt(line, at), next: seconds ? mark + 2 : mark };
}

/** An hour of the day. */
export function clockAt(line: Line, at: number): Match | undefined {
  const hour = wholeNumberAt(line, at);
  if (hour === undefined || hour.value > MIDNIGHT) return undefined;
  const colon = signAt(line, hour.next) === ':' && isGlued(line, hour.next + 1) && digitsAt(line, hour.next + 1) === 2;
  if (!colon && termAt(line, hour.next) !== 'hour') return undefined;
  const minutes = minutesAt(line, hour.next + 1);
  if (minutes.value > 59) return undefined;
  const bare = !colon && minutes.next === hour.next + 1 && termAt(line, at - 1) !== 'before';
  if (bare && MAKES_AMOUNT.has(termAt(line, minutes.next))) return undefined;
  const afternoon = termAt(line, minutes.next) === 'afternoon';
  const value = afternoon && hour.value < NOON ? hour.value + NOON : hour.value;
  return {
    piece: { is: 'clock', hour: value, minute: minutes.value },
    next: afternoon ? minutes.next + 1 : minutes.next,
  };
}

/** A day of the week, "thứ hai" or "thứ 2". */
export function weekdayAt(line: Line, at: number): Match | undefined {
  if (termAt(line, at) === 'weekday') return { piece: { is: 'weekday', weekday: valueAt(line, at) }, next: at + 1 };
  const number = valueAt(line, at + 1);
  if (digitsAt(line, at + 1) !== 1 || number < 2 || number > 7) return undefined;
  return { piece: { is: 'weekday', weekday: number - 1 }, next: at + 2 };
}
