// How numbers and contents of cells are written for the officer: decimal comma, point between thousands, quoted texts.
import { civilDayOf, sayDay } from '../core/calendar/civil-day';
import { cellName, type CellRef } from '../core/workbook/address';
import type { CellContent } from '../core/workbook/edits';

const LONGEST_QUOTE = 120;

/**
 * A count with a point between thousands.
 * @example sayCount(9812) // → "9.812"
 */
export function sayCount(count: number): string {
  const digits = String(count);
  return digits.length > 3 ? `${sayCount(Math.floor(count / 1000))}.${digits.slice(-3)}` : digits;
}

/**
 * What a cell holds: a text in quotes, a number bare, a day as dd/mm/yyyy, a formula as Excel keeps it.
 * @example sayContent({ value: '5,5đ' }) // → "“5,5đ”"
 */
export function sayContent({ value, formula, numberFormat, shown }: CellContent): string {
  if (formula !== undefined) return formula;
  if (value === null || value === '') return 'ô trống';
  if (typeof value === 'number') return sayNumber(value, numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? `“${shown ?? value}”` : value.error;
}

function sayNumber(value: number, numberFormat = ''): string {
  const day = /[dy]/i.test(numberFormat) ? civilDayOf(value) : undefined;
  return day ? sayDay(day) : String(value).replace('.', ',');
}

/**
 * A quoted text of a list, cut where it is long.
 * @example cut('a'.repeat(130)).length // → 121
 */
export function cut(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}

/**
 * Characters that the eye can't see, made visible: a space at an end, a line break.
 * @example visible('9 ') // → "9␣"
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u2028]/g, '↵')
    .replace(/[\p{Cc}\p{Cf}]/gu, '␣')
    .replace(/(^|“)\s/g, '$1␣')
    .replace(/\s($|”)/g, '␣$1');
}

/** A cell without its sheet: "D19". */
export function nameOf({ row, column }: CellRef): string {
  return cellName(row, column);
}
