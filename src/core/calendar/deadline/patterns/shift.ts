// Reads which period is meant beside the one reported on: "sau", "tiếp theo", "liền trước".
import type { Line } from '../words/lexemes';
import { after, saysNext, saysPrevious, termAt } from '../words/line';

export interface Shift {
  /** 1 for the next one, -1 for the one before. */
  readonly periods: number;
  readonly next: number;
  /** "tháng sau" says of no month which one it follows; "tháng sau liền kề", "tháng tiếp theo" speak of the month reported on. */
  readonly unclear: boolean;
}

/** "sau", "tiếp theo", "liền trước" after the word for a period, and after "báo cáo" behind it. */
export function shiftAt(line: Line, at: number): Shift {
  const word = after(line, at, 'report');
  if (saysNext(line, word)) {
    const next = after(line, word, 'next', 'after');
    return { periods: 1, next, unclear: next === word + 1 && termAt(line, word) === 'after' };
  }
  if (!saysPrevious(line, word)) return { periods: 0, next: word, unclear: false };
  return { periods: -1, next: word + 1, unclear: termAt(line, word) === 'before' };
}
