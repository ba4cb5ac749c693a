// Which year new sheets are for: this one; once the self-report of the year is due, the next may be meant.
import { civilDay, compareDays } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';

export interface ProposedYear {
  readonly year: number;
  /** The year to ask for, where the next may be meant. */
  readonly orNext?: number;
}

/**
 * The year proposed on a day. Source: the plan, appendix: self-report before 15/11.
 * @param today the day that counts as today
 */
export function proposedYear(today: CivilDay): ProposedYear {
  const { year } = today;
  const reported = civilDay(year, 11, 15);
  const isOver = reported !== undefined && compareDays(today, reported) > 0;
  return isOver ? { year, orNext: year + 1 } : { year };
}
