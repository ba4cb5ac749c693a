// What a check was asked for: files, day, form, and where the answer goes.
import { civilDay, dayOfIso, type CivilDay } from '../../core/calendar/civil-day';
import type { Misuse, Typed } from '../command';

export const FORMATS = ['text', 'json', 'ndjson', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly today: CivilDay;
  readonly format: Format;
  /** The file to write; standard output where there is none. */
  readonly out?: string;
}

/** `deviceDay` counts as today where no other day was typed. */
export function checkRequest({ values, words }: Typed, deviceDay: () => CivilDay): CheckRequest | Misuse {
  const { today: typedDay, format = 'text', out } = values;
  const today = typeof typedDay === 'string' ? dayTyped(typedDay) : deviceDay();
  const known = FORMATS.find((one) => one === format);
  if (words.length === 0) return { misuse: 'TỆP|THƯ MỤC' };
  if (today === undefined) return { misuse: `--today ${String(typedDay)}` };
  if (known === undefined) return { misuse: `--format ${String(format)}` };
  if (out === '' || (known === 'xlsx' && out === undefined)) return { misuse: '--out' };
  return { paths: words, today, format: known, ...(typeof out === 'string' ? { out } : {}) };
}

/** "2026-11-20", or "20/11/2026" as officers write it. */
function dayTyped(typed: string): CivilDay | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? [];
  return year === undefined ? dayOfIso(typed.trim()) : civilDay(Number(year), Number(month), Number(day));
}
