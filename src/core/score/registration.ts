// What a commune registered, read from the cell in which it says so: a level, no registration, or nothing said.
import { normalForm } from '../text';
import type { CellValue } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import { NOT_REACHED, PLAN_BANDS } from './band';
import type { Band } from './band';

export type Registration =
  /** Registered; the level is absent where the cell says no more than that. */
  | { readonly kind: 'registered'; readonly level?: string }
  | { readonly kind: 'not-registered' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'invalid'; readonly reason: string };

// Officers write "Đăng ký Mức 4 năm 2026", "Mức độ IV", "M4"; spellings without accents and "kí" occur.
const REGISTER = '(?:đăng|dang) ?(?:ký|kí|ky|ki)';
const NOT_REGISTERED = new RegExp(
  `^(?:(?:không|khong|ko|k|chưa|chua)(?: ${REGISTER}(?: .{1,40})?)?|kđk|false|no)\\.?$`,
);
const REGISTERED = new RegExp(`^(?:(?:có|co|đã|da)(?: ${REGISTER})?|${REGISTER}|true|yes)\\.?$`);
const NUMERAL = '(\\d+(?:[.,]0+)?|[ivx]+|một|hai|ba|bốn|tư)';
const LEVEL = new RegExp(
  `^(?:(?:có|đã) )?(?:${REGISTER} )?(?:đạt )?(?:(?:(?:mức|muc)(?: ?(?:độ|do))?|mđ|m)[ .:-]{0,3})?(?:số )?${NUMERAL}(?: ?\\(.{1,60}\\)| năm \\d{4})?\\.?$`,
);
const FROM_ONE = [
  ['i', 'một'],
  ['ii', 'hai'],
  ['iii', 'ba'],
  ['iv', 'bốn', 'tư'],
  ['v'],
  ['vi'],
  ['vii'],
  ['viii'],
  ['ix'],
  ['x'],
];

/**
 * What a cell says of registration: "Mức 4", "M4", "4", "Mức độ 4", "Mức IV", "Không đăng ký", FALSE; blank asks nothing.
 * A level that the bands don't have, as Mức 0 or Mức 5, is invalid.
 * @example readRegistration('Mức độ IV') // → {"kind":"registered","level":"Mức 4"}
 */
export function readRegistration(value: CellValue, bands: readonly Band[] = PLAN_BANDS): Registration {
  if (value === null) return { kind: 'not-asked' };
  if (isCellError(value)) return invalid(value.error);
  return readWords(String(value), bands);
}

function readWords(text: string, bands: readonly Band[]): Registration {
  const said = plain(text);
  const levels = bands.filter(({ name }) => name !== NOT_REACHED);
  const named = levels.find(({ name }) => plain(name) === said) ?? numberedLevel(said, levels);
  if (said === '') return { kind: 'not-asked' };
  if (named !== undefined) return { kind: 'registered', level: named.name };
  if (NOT_REGISTERED.test(said)) return { kind: 'not-registered' };
  if (REGISTERED.test(said)) return { kind: 'registered' };
  return invalid(text.trim(), levels);
}

function numberedLevel(said: string, levels: readonly Band[]): Band | undefined {
  const number = numberSaid(said);
  return levels.find(({ name }) => numberSaid(plain(name)) === number);
}

/** Not a number, and so equal to none, where none is said. */
function numberSaid(words: string): number {
  const numeral = String(LEVEL.exec(words)?.[1]);
  if (/\d/.test(numeral)) return Number(numeral.replace(',', '.'));
  const place = FROM_ONE.findIndex((forms) => forms.includes(numeral));
  return place < 0 ? NaN : place + 1;
}

function invalid(written: string, levels: readonly Band[] = []): Registration {
  const names = levels.map(({ name }) => name).join('; ');
  const known = names === '' ? '' : ` Chỉ có ${names}, hoặc “Không đăng ký”.`;
  return { kind: 'invalid', reason: `“${written}” không phải là mức đăng ký.${known}` };
}

function plain(text: string): string {
  return normalForm(text).toLowerCase();
}
