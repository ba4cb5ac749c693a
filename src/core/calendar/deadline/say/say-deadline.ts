// Says a deadline back as one phrase in plain words, which reads as the same deadline.
import type { ClockTime, Counted, Deadline, DueTime, Point } from '../deadline';
import { sayPoint, twoDigits } from './say-point';

const UNITS: Readonly<Record<Counted['unit'], string>> = {
  day: 'ngày',
  'working day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
};
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'chủ nhật'];
const RHYTHMS = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': 'định kỳ 06 tháng',
  year: 'hằng năm',
} as const;

function hourSaid({ hour, minute }: ClockTime): string {
  return `${twoDigits(hour)} giờ ${twoDigits(minute)}`;
}

function clockSaid(clock: ClockTime): string {
  return `${clock.bound === 'before' ? 'trước' : 'đến'} ${hourSaid(clock)}`;
}

/** Two-way wordings are kept, so that the doubt is. */
function boundSaid({ bound, clock, end }: DueTime, latestBefore: boolean): string {
  if (clock !== undefined) return bound === 'before' ? `${clockSaid(clock)} trước ` : `${clockSaid(clock)} `;
  if (bound === 'before') return latestBefore ? 'chậm nhất trước ' : 'trước ';
  return end.day !== undefined ? 'chậm nhất ' : 'đến hết ';
}

function rangeSaid(start: Point, { end, bound, clock, every }: DueTime): string {
  const until = clock !== undefined ? `đến ${hourSaid(clock)}` : bound === 'before' ? 'đến trước' : 'đến hết';
  return `từ ${sayPoint(start, every, false)} ${until} ${sayPoint(end, every, true)}`;
}

function timeSaid(time: DueTime, { implied, doubts }: Deadline): string {
  const { start, end, every } = time;
  if (start !== undefined) return rangeSaid(start, time);
  return boundSaid(time, doubts.includes('latest before')) + sayPoint(end, every, !implied.includes('rhythm'));
}

function timesSaid(deadline: Deadline): string {
  const { times, starts, goesOn, implied } = deadline;
  const from = starts === undefined ? '' : `, từ ${sayPoint(starts)}`;
  for (const { every, end } of times) {
    if (every !== undefined && implied.includes('end of period'))
      return `${RHYTHMS[every]}${yearSaid(end)}${goingOn(goesOn)}`;
  }
  const yearly = times.some((time) => time.every === 'year') ? ' hằng năm' : '';
  return times.map((time) => timeSaid(time, deadline)).join('; ') + yearly + goingOn(goesOn) + from;
}

function yearSaid({ year }: Point): string {
  return year === undefined ? '' : ` năm ${year}`;
}

function goingOn(goesOn: boolean): string {
  return goesOn ? ' và các năm tiếp theo' : '';
}

function countSaid({ amount, unit, direction, from }: Counted, waitsFor: string | undefined): string {
  const origin = from === undefined ? undefined : sayPoint(from);
  const bound = direction === 'before' ? 'trước' : 'kể từ';
  const event = waitsFor ?? (origin === undefined ? '' : `${bound} ${origin}`);
  const count = `${twoDigits(amount)} ${UNITS[unit]}`;
  if (event !== '') return `${count} ${lowered(event)}`;
  return direction === 'before' ? `trước ${count}` : count;
}

function weeklySaid({ weekday, clock }: Deadline): string {
  const day = weekday === undefined ? '' : `${WEEKDAYS[weekday - 1]} `;
  return `${clock === undefined ? '' : `${clockSaid(clock)} `}${day}hằng tuần`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function said(deadline: Deadline): string {
  const { kind, times, counted, rhythms, clock, waitsFor, textRead } = deadline;
  if (counted !== undefined) return countSaid(counted, waitsFor);
  if (rhythms !== undefined) return rhythms.map((rhythm) => RHYTHMS[rhythm]).join(', ');
  switch (kind) {
    case 'open start':
      return times.map(({ end, bound }) => `${bound === 'before' ? 'sau' : 'từ'} ${sayPoint(end)}`).join('; ');
    case 'reporting window':
      return `số liệu ${timesSaid(deadline)}`;
    case 'daily':
      return `${clock === undefined ? '' : `${clockSaid(clock)} `}hằng ngày`;
    case 'weekly':
      return weeklySaid(deadline);
    default:
      return times.length > 0 ? timesSaid(deadline) : (waitsFor ?? textRead);
  }
}

/**
 * The deadline in plain words; reading them again gives the same deadline.
 *
 * @param deadline a deadline as `readDeadline` gives it
 * @example sayDeadline({ kind: 'continuous', times: [], textRead: 'thường xuyên' }) // → "Thường xuyên"
 */
export function sayDeadline(deadline: Deadline): string {
  const { waitsFor, times, rhythms } = deadline;
  const beside = waitsFor !== undefined && (times.length > 0 || rhythms !== undefined);
  const words = beside ? `${said(deadline)} (${waitsFor})` : said(deadline);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
