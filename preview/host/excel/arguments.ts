// Reads the arguments of members as Excel does: what is missing or of a wrong kind is InvalidArgument.
import { invalidArgument } from '../rich/api-error';

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function indexArgument(value: unknown): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** One of some words, whatever the case of its first letter. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** "#RRGGBB", "RRGGBB" or a common HTML name → "#RRGGBB". */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (named === undefined && hex === undefined) throw invalidArgument();
  return named ?? `#${hex?.toUpperCase()}`;
}
