// What a number format of Excel shows a number as: a date or time, a percentage, or a plain number.

// Literals in quotes, escaped signs, and [Red], [$-42A]; but [h] and [mm] count hours and minutes.
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^[\]]*\]/gi;

// A workbook has few formats and many cells.
const MOST_REMEMBERED = 1000;
const codes = new Map<string, string>();

/**
 * Whether a number format shows a date or a time.
 * @example isDateFormat('dd/mm/yyyy') // → true
 */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && /[dmyhs]/i.test(codesOf(format));
}

/**
 * Whether a number format shows a percentage.
 * @example isPercentFormat('0,0" %"') // → false
 */
export function isPercentFormat(format = 'General'): boolean {
  return format !== 'General' && codesOf(format).includes('%');
}

/** Whether a date format shows the day of the month; "mmm-yy" does not. */
export function showsDayOfMonth(format: string): boolean {
  return /d/i.test(codesOf(format));
}

function codesOf(format: string): string {
  const known = codes.get(format);
  if (known !== undefined) return known;
  const read = format.replace(LITERAL, '');
  if (codes.size < MOST_REMEMBERED) codes.set(format, read);
  return read;
}
