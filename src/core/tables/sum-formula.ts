// What a formula of sums adds: which rows of its own column, taken off or added, and what it rounds at.
import { readArea } from '../workbook/address';
import type { CellRef } from '../workbook/address';

export interface AddedRows {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  /** Added by SUM, which passes texts over; by a plus sign they are an error, or a number in some settings. */
  readonly passesTexts: boolean;
}

export interface SumFormula {
  readonly added: readonly AddedRows[];
  /** SUBTOTAL leaves out filtered rows, and other subtotals. */
  readonly subtotals: boolean;
  /** The function around the sum, and the unit that it rounds to. */
  readonly rounding?: { readonly name: string; readonly unit: number };
}

const ROUNDED = /^(ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT|CEILING|FLOOR|MROUND)\((.+?)(?:,(-?[\d.]+))?\)$/;
const TO_MULTIPLE: ReadonlySet<string> = new Set(['CEILING', 'FLOOR', 'MROUND']);
const PART = /SUM\(|SUBTOTAL\((?:10)?9,|[(),+-]|[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?(?![\w(!])/y;
const LONGEST = 2000;
const MOST_ROWS = 2000;

/**
 * Reads a formula that only adds cells of its own column; undefined for any other.
 * @example readSumFormula('=SUM(D5:D9)', { sheet: 'A', row: 9, column: 3 }).added[0].from // → 4
 */
export function readSumFormula(formula: string, ref: CellRef): SumFormula | undefined {
  if (formula.length > LONGEST) return undefined;
  const plain = formula.replaceAll(`'${ref.sheet}'!`, '').replace(/[$\s]/g, '').slice(1);
  const [, name, inner = plain, digits = '0'] = ROUNDED.exec(plain) ?? [];
  const added = readAdded(inner, ref.column);
  if (added === undefined || added.length === 0) return undefined;
  const unit = TO_MULTIPLE.has(String(name)) ? Number(digits) : 10 ** -Number(digits);
  return { added, subtotals: inner.includes('SUBTOTAL('), ...(name === undefined ? {} : { rounding: { name, unit } }) };
}

function readAdded(text: string, column: number): readonly AddedRows[] | undefined {
  const added: AddedRows[] = [];
  const around: { readonly sign: 1 | -1; readonly passesTexts: boolean }[] = [];
  let within: { readonly sign: 1 | -1; readonly passesTexts: boolean } = { sign: 1, passesTexts: false };
  let sign: 1 | -1 = 1;
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text)?.[0];
    if (part === undefined) return undefined;
    if (part.endsWith('(') || part.endsWith('9,')) {
      around.push(within);
      within = { sign, passesTexts: within.passesTexts || part !== '(' };
    } else if (part === ')') within = around.pop() ?? within;
    else if (part === '-') sign = within.sign === 1 ? -1 : 1;
    else if (part === '+' || part === ',') sign = within.sign;
    else {
      const rows = rowsOf(part, column);
      if (rows === undefined) return undefined;
      added.push({ ...rows, sign, passesTexts: within.passesTexts });
    }
  }
  return added;
}

function rowsOf(reference: string, column: number): { readonly from: number; readonly to: number } | undefined {
  const area = readArea(reference);
  const isOwn = area?.left === column && area.right === column && area.bottom - area.top < MOST_ROWS;
  return isOwn ? { from: area.top, to: area.bottom } : undefined;
}
