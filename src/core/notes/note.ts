// What one line of Ghi chú kiểm tra says: a finding set aside, a rule switched off, or an answer; by whom and when.
import type { CivilDay } from '../calendar/civil-day';
import type { CellRef } from '../workbook/address';

export type NoteKind = 'set-aside' | 'switched-off' | 'answer';

export interface CheckNote {
  readonly kind: NoteKind;
  /** Where the line begins in the sheet of notes. */
  readonly at: CellRef;
  /** The rule by its alias, as the line names it. */
  readonly rule: string;
  /** The cell that it is about; none for a rule switched off. */
  readonly cell?: CellRef;
  /** What stood in that cell when the note was written. */
  readonly content: string;
  /** What the finding expected then, or the question that was answered; "" where nothing is written. */
  readonly expected: string;
  /** The reason, or the answer. */
  readonly says: string;
  /** "" where an answer bears no name. */
  readonly by: string;
  readonly day?: CivilDay;
}

/** A line that can't be used, and why. */
export interface NoteFault {
  readonly at: CellRef;
  readonly says: string;
}

export interface CheckNotes {
  readonly notes: readonly CheckNote[];
  readonly faults: readonly NoteFault[];
}

export const NO_NOTES: CheckNotes = { notes: [], faults: [] };

/** Letters that a reason has at least: less tells nobody anything. */
const FEWEST_LETTERS = 10;

/**
 * Whether a reason says enough to be one.
 * @example isReason('đã hỏi') // → false
 * @example isReason('Biên bản lưu bản giấy') // → true
 */
export function isReason(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST_LETTERS;
}
