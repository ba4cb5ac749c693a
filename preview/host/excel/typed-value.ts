// What Excel makes of a value that an add-in writes into a cell, as if it had been typed under American settings.
import { parseValue } from 'numfmt';
import { invalidArgument } from '../rich/api-error';
import type { CellInput } from '../../book/sheet';
import { checkFormula } from './formula-syntax';

export interface TypedValue {
  readonly input: CellInput;
  /** The number format that the cell takes on if it had none ("12%" → "0%"). */
  readonly format: string | null;
}

/** Excel takes no longer text into a cell, and no longer formula. */
const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/** `format` is the number format of the cell: in a cell formatted as text, everything but a formula stays text. */
export function typedValue(value: unknown, format: string): TypedValue {
  if (typeof value === 'number' && Number.isFinite(value)) return { input: value, format: null };
  if (typeof value === 'boolean') return { input: value, format: null };
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > (value.startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT)) throw invalidArgument();
  if (format === '@') return { input: value, format: null };
  if (value.startsWith("'")) return { input: value.slice(1), format: null };
  if (value.startsWith('=') && value.length > 1) return formulaValue(value);
  const parsed = parsedText(value);
  if (parsed) return parsed;
  // A lone sign is text; a sign before anything else begins a formula.
  if (/^[+-]./.test(value)) return formulaValue(`=${value}`);
  return { input: value, format: null };
}

/** A day that is none in America ("15/02/2026") is tried day first, as Excel does. */
function parsedText(text: string): TypedValue | null {
  const parsed = parseValue(text, { locale: 'en' }) ?? parseValue(text, { locale: 'vi' });
  const value: unknown = parsed?.v;
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return { input: value, format: parsed?.z ?? null };
}

function formulaValue(formula: string): TypedValue {
  checkFormula(formula);
  return { input: { formula }, format: null };
}
