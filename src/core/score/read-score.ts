// What score a cell holds, whatever its type: a number, a text, or a date that Excel made of a score.
import type { CellValue } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import { decimalOf, sayDecimal } from './decimal';
import type { Decimal } from './decimal';
import { isDateFormat, isPercentFormat } from './number-format';
import { scoreBehindDate } from './score-behind-date';
import { readScoreText } from './score-text';

/** A score; nothing; several possible scores to ask about; or no score, and where one is surely meant, which. */
export type ScoreReading =
  | { readonly kind: 'score'; readonly score: Decimal; readonly whole?: Decimal }
  | { readonly kind: 'blank' }
  | { readonly kind: 'review'; readonly reason: string; readonly candidates: readonly Decimal[] }
  | { readonly kind: 'invalid'; readonly reason: string; readonly meant?: Decimal };

export interface ScoreContext {
  /** The most that can be given; the whole of a fraction must equal it. */
  readonly maximum?: Decimal;
  /** The cell's number format: by it a date is known from a number. */
  readonly numberFormat?: string;
}

/**
 * The score that a cell holds, in points. Its limits (0, the maximum) are for whoever asks; only its form is judged here.
 * @example readScore('95,5/100', { maximum: 100 }) // → {"kind":"score","score":95.5,"whole":100}
 */
export function readScore(value: CellValue, context: ScoreContext = {}): ScoreReading {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'string') return readScoreText(value, context.maximum);
  if (typeof value === 'boolean') {
    return { kind: 'invalid', reason: `Ô đang ghi ${value ? 'TRUE' : 'FALSE'}, không phải điểm. Nhập điểm bằng số.` };
  }
  if (isCellError(value)) {
    return { kind: 'invalid', reason: `Ô đang báo lỗi ${value.error}. Sửa công thức hoặc nhập điểm bằng số.` };
  }
  return readNumber(value, context);
}

function readNumber(value: number, { maximum, numberFormat = 'General' }: ScoreContext): ScoreReading {
  if (!Number.isFinite(value)) return { kind: 'invalid', reason: 'Ô không ghi một số. Nhập lại điểm.' };
  if (isDateFormat(numberFormat)) return scoreBehindDate(value, numberFormat, maximum);
  if (isPercentFormat(numberFormat)) return readPercent(value, maximum);
  return { kind: 'score', score: decimalOf(value) };
}

// 0.955 shown as 95,5%: the points of that share, or a number that was given the wrong format.
function readPercent(value: number, maximum: Decimal | undefined): ScoreReading {
  const shown = `${sayDecimal(decimalOf(value * 100))}%`;
  const candidates = maximum === undefined ? [decimalOf(value)] : [decimalOf(value * maximum), decimalOf(value)];
  return {
    kind: 'review',
    reason: `Ô đang hiện ${shown}, là tỷ lệ chứ không phải điểm. Nhập lại số điểm.`,
    candidates,
  };
}
