// Which score was typed where Excel put a date: "2.5" becomes 2 May.
import { civilDayOf, sayDay } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { compare, decimalOf, sayDecimal } from './decimal';
import type { Decimal } from './decimal';
import { showsDayOfMonth } from './number-format';
import type { ScoreReading } from './read-score';

/**
 * A date is never a score; where day and month, or month and year, make one within the maximum, it is the one meant.
 * @example scoreBehindDate(46144, 'dd/mm/yyyy', 3).meant // → 2.5
 */
export function scoreBehindDate(serial: number, format: string, maximum: Decimal | undefined): ScoreReading {
  const day = civilDayOf(serial);
  if (day === undefined || !Number.isInteger(serial)) {
    return { kind: 'invalid', reason: 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.' };
  }
  const typed = showsDayOfMonth(format) ? `${day.day}.${day.month}` : `${day.month}.${String(day.year).slice(2)}`;
  const meant = decimalOf(Number(typed));
  if (maximum !== undefined && compare(meant, maximum) > 0) return plainDate(day);
  return {
    kind: 'invalid',
    reason: `Excel đã đổi ${typed} thành ngày ${sayDay(day)}. Nhập lại ${sayDecimal(meant)} (dấu phẩy).`,
    meant,
  };
}

function plainDate(day: CivilDay): ScoreReading {
  return { kind: 'invalid', reason: `Ô đang ghi ngày ${sayDay(day)}, không phải điểm. Nhập lại điểm bằng số.` };
}
