// What a cell of a file holds, by the type that is written on it.
import { dayNumber, dayOfIso } from '../../core/calendar/civil-day';
import type { CellValue } from '../../core/workbook/snapshot';
import { unescaped } from './text-parts';

const ERROR = /^#(?:REF!|DIV\/0!|NAME\?|VALUE!|N\/A|NULL!|NUM!)$/;

/** The parts of one cell, as written. */
export interface WrittenCell {
  readonly type: string;
  /** The text of <v>; undefined where there is none. */
  readonly value: string | undefined;
  /** The text of <is>. */
  readonly inline: string | undefined;
}

export function valueOf({ type, value, inline }: WrittenCell, strings: readonly string[]): CellValue {
  if (type === 'inlineStr') return inline === undefined ? null : unescaped(inline);
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'str':
      // Some programs write the error of a formula as its text.
      return ERROR.test(value) ? { error: value } : unescaped(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value.trim() };
    case 'd':
      return serialOf(value.trim());
    default: {
      const number = Number(value);
      // NaN and infinity are no numbers of a sheet: they stay visible as what was written.
      return value.trim() === '' ? null : Number.isFinite(number) ? number : value;
    }
  }
}

/** A day in ISO form, with its time of day as a part of it. */
function serialOf(iso: string): CellValue {
  const day = dayOfIso(iso.slice(0, 10));
  const time = /^T(\d\d):(\d\d)(?::(\d\d))?/.exec(iso.slice(10));
  if (day === undefined) return iso;
  const [, hours = 0, minutes = 0, seconds = 0] = time?.map(Number) ?? [];
  return dayNumber(day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
