// Reads hours and days of the week: "17 giờ 00", "16h00’", "4 giờ chiều", "thứ Sáu".
import type { Line } from '../words/lexemes';
import { digitsAt, isGlued, signAt, termAt, valueAt } from '../words/line';
import { wholeNumberAt } from '../words/numerals';
import type { Match } from './piece';
import { impossible } from './point-piece';

const NOON = 12;
const MIDNIGHT = 24;
const MINUTES_OF_HOUR = 60;

/** After an hour these make it an amount of time: "04 giờ làm việc", "02 giờ kể từ khi". */
const MAKES_AMOUNT = new Set(['working', 'from', 'once', 'after', 'end']);

/** The "15" of "16 giờ 15/3", "16 giờ 15-3-2026", "16 giờ 15 tháng 3". */
function startsDay(line: Line, at: number): boolean {
  const isOfMonth = termAt(line, at + 1) === 'month' || termAt(line, at + 1) === 'month name';
  return ['/', '-', '.'].includes(signAt(line, at + 1)) || (isOfMonth && !isGlued(line, at));
}

/** The "30" of "16h30-15/3", "8h30-11h30"; but not the "15" of "16h15-3-2026". */
function isBeforeDash(line: Line, at: number): boolean {
  return isGlued(line, at) && signAt(line, at + 1) === '-' && signAt(line, at + 3) !== '-';
}

function minutesAt(line: Line, at: number): { readonly value: number; readonly next: number } {
  const isMarked = signAt(line, at + 1) === "'" || termAt(line, at + 1) === 'minute';
  const isShort = digitsAt(line, at) === 1 && isMarked;
  const isFull = digitsAt(line, at) === 2 && (isBeforeDash(line, at) || !startsDay(line, at));
  if (!isShort && !isFull) return { value: 0, next: at };
  const mark = isMarked ? at + 2 : at + 1;
  const seconds = signAt(line, mark) === ':' && digitsAt(line, mark + 1) === 2;
  return { value: valueAt(line, at), next: seconds ? mark + 2 : mark };
}

/** Why there is no such time of the day, or nothing when there is. */
function whyNoTime(hour: number, minute: number): string | undefined {
  if (minute >= MINUTES_OF_HOUR) return 'một giờ chỉ có 60 phút';
  return hour + minute / MINUTES_OF_HOUR > MIDNIGHT ? 'một ngày chỉ có 24 giờ' : undefined;
}

/** An hour of the day. */
export function clockAt(line: Line, at: number): Match | undefined {
  const hour = wholeNumberAt(line, at);
  if (hour === undefined) return undefined;
  const colon = signAt(line, hour.next) === ':' && isGlued(line, hour.next + 1) && digitsAt(line, hour.next + 1) === 2;
  if (!colon && termAt(line, hour.next) !== 'hour') return undefined;
  const minutes = minutesAt(line, hour.next + 1);
  const why = whyNoTime(hour.value, minutes.value);
  // "17h75", "17 giờ 75 ngày 15/3" are meant as a time; "30:15" and "36 giờ 15 phút" are a share and an amount.
  const isMeant = isGlued(line, hour.next + 1) || termAt(line, minutes.next) === 'day';
  if (why !== undefined && !colon && isMeant && minutes.next > hour.next + 1) return impossible(why, minutes.next);
  if (why !== undefined) return undefined;
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
