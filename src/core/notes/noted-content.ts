// How a note keeps what stood in a cell, so that a change of it is seen in every host: as text, long ones by their beginning and a check sum.
import { civilDayOf, sayDay } from '../calendar/civil-day';
import { normalForm } from '../text';
import type { Cell } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import { isBlankCell } from '../workbook/cell-text';

const BLANK = '(ô trống)';
const LONGEST = 160;
/** Digits that every host gives alike. */
const DIGITS = 12;

/**
 * What a cell holds, as a note says it. A formula counts by what it gives.
 * @example notedContent({ column: 0, value: 4.5 }) // → "4,5"
 * @example notedContent(undefined) // → "(ô trống)"
 */
export function notedContent(cell: Cell | undefined): string {
  if (cell === undefined || isBlankCell(cell)) return BLANK;
  const { value, numberFormat = '' } = cell;
  if (typeof value !== 'number') return notedText(isCellError(value) ? value.error : String(value));
  const day = /[dy]/i.test(numberFormat) ? civilDayOf(value) : undefined;
  return day ? sayDay(day) : notedNumber(value);
}

/** Whether a cell still holds what a note says; a day is one also for a host that does not know its format. */
export function holdsStill(cell: Cell | undefined, content: string): boolean {
  const noted = normalForm(content);
  if (noted === notedContent(cell)) return true;
  if (typeof cell?.value !== 'number') return false;
  const day = civilDayOf(cell.value);
  return noted === notedNumber(cell.value) || (day !== undefined && noted === sayDay(day));
}

function notedNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', ',');
}

function notedText(text: string): string {
  const plain = normalForm(text);
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST).trim()}… (${plain.length} chữ, mã ${checkSum(plain)})`;
}

/** FNV-1a over 32 bits: tells two texts of one beginning apart. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
