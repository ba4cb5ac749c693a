// Which facts cells hold for a scoring rule: an answer, a share, done and total, or counts, as the rule asks for them.
import { foldedForComparison, normalForm } from '../text';
import type { CellValue } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import { toNumber } from './decimal';
import type { Decimal } from './decimal';
import { readNumeral } from './numeral';
import type { Scale, ScaleFacts } from './scale';

/** Facts; nothing given; or a cell that holds none, and why. */
export type FactsReading =
  | { readonly kind: 'facts'; readonly facts: ScaleFacts }
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid'; readonly reason: string };

const YES = ['có', 'đạt', 'rồi', 'true'];
const NO = ['không', 'không có', 'không đạt', 'chưa', 'false'];
const NOT_APPLICABLE = 'không áp dụng';
const PERCENT = /^([\d.,]+) ?%$/;
const OF_WHOLE = /^([\d.,]+) ?(?:\/|trên) ?([\d.,]+)$/;

/**
 * The facts of cells under a rule: "Có" or TRUE, a case in the rule's words, 85% or 17/20, counts in the order of the rule.
 * Blank cells are passed over.
 * @example factsOfCells({ kind: 'ratio', choices: [] }, [17, 20]).facts // → {"done":17,"total":20}
 */
export function factsOfCells(scale: Scale, cells: readonly CellValue[]): FactsReading {
  const given = cells.filter((cell) => cell !== null && cell !== '');
  const error = given.find(isCellError);
  if (error !== undefined) return { kind: 'invalid', reason: `Ô số liệu đang báo lỗi ${error.error}. Sửa công thức.` };
  const [first] = given;
  if (first === undefined) return { kind: 'none' };
  if (given.length === 1) {
    const words = factsInWords(scale, first);
    if (words !== undefined) return { kind: 'facts', facts: words };
  }
  const numbers = given.flatMap(numbersIn);
  const unread = given.find((cell) => numbersIn(cell).length === 0);
  if (unread !== undefined)
    return { kind: 'invalid', reason: `“${String(unread)}” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.` };
  return { kind: 'facts', facts: factsInNumbers(scale, numbers) };
}

function factsInWords(scale: Scale, cell: CellValue): ScaleFacts | undefined {
  if (typeof cell === 'boolean') return { yes: cell };
  if (typeof cell !== 'string') return undefined;
  const said = foldedForComparison(cell);
  if (said === NOT_APPLICABLE) return { applicable: false };
  if (scale.choices.some(({ label }) => foldedForComparison(label) === said)) return { choice: cell };
  if (YES.includes(said) || NO.includes(said)) return { yes: YES.includes(said) };
  return numbersIn(cell).length === 0 && scale.kind === 'choices' ? { choice: cell } : undefined;
}

function factsInNumbers(scale: Scale, numbers: readonly number[]): ScaleFacts {
  const one = Number(numbers[0]);
  const other = numbers[1];
  const counted =
    scale.kind === 'each' ? scale.items.length : scale.kind === 'deductions' ? scale.deductions.length : 0;
  if (counted > 1) return { counts: numbers };
  if (other !== undefined) return numbers.length === 2 ? { done: one, total: other } : { counts: numbers };
  const isShare = scale.kind === 'ratio' || (scale.kind === 'steps' && scale.measure === 'share');
  return isShare ? { rate: one } : { count: one };
}

// 85% is 0.85; "17/20" is 17 of 20.
function numbersIn(cell: CellValue): readonly number[] {
  if (typeof cell === 'number') return [cell];
  if (typeof cell !== 'string') return [];
  const plain = normalForm(cell).toLowerCase();
  const percent = PERCENT.exec(plain);
  if (percent !== null) return only(readNumeral(String(percent[1]))).map((share) => share / 100);
  const ofWhole = OF_WHOLE.exec(plain);
  if (ofWhole !== null) {
    const parts = [ofWhole[1], ofWhole[2]].map((numeral) => only(readNumeral(String(numeral))));
    return parts.some((part) => part.length === 0) ? [] : parts.flat();
  }
  return only(readNumeral(plain));
}

function only(numbers: readonly Decimal[]): readonly number[] {
  return numbers.length === 1 ? numbers.map(toNumber) : [];
}
