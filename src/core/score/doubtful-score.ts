// Texts that may well mean a score but don't say which beyond doubt: a share, about so much, two scores, letters for digits.
import { compare, decimalOf, multiply, sayDecimal } from './decimal';
import type { Decimal } from './decimal';
import { readNumeral } from './numeral';
import type { ScoreReading } from './read-score';

const UNIT = '(?: ?(?:điểm|diem|đ|d))?';
const PERCENT = /^([\d.,]+) ?%$/;
const ABOUT = new RegExp(`^(?:[~≈≥≤]|[<>]=?|khoảng|gần|hơn|trên|dưới) ?([\\d.,]+)${UNIT}$`);
const NOTED = new RegExp(`^\\(?([\\d.,]+)${UNIT}\\)? ?(?:[?+*]|\\([^)]*\\)|\\[[^\\]]*\\])?$`);
const SEVERAL = new RegExp(`^(?:từ )?([\\d.,]+)${UNIT} ?(?:-|đến|hoặc|hay|;|và) ?([\\d.,]+)${UNIT}$`);
const SPACED = new RegExp(`^(\\d[\\d., ]*\\d)${UNIT}$`);
// What scanning and hasty typing put for 0 and 1.
const LOOKALIKE = new RegExp(`^(?=\\D*\\d)([\\dol|.,]+)${UNIT}$`);

/** A text that could be either of two numbers, as a question. */
export function askWhich(written: string, candidates: readonly Decimal[]): ScoreReading {
  const [one, ...others] = candidates.map(sayDecimal);
  const means = [one, ...others].join(' hoặc ');
  return { kind: 'review', reason: `“${written}” có thể là ${means}. Nhập lại điểm bằng số.`, candidates };
}

/** The question that a doubtful text raises; undefined when no score stands in it. */
export function askAboutScore(bare: string, written: string, maximum: Decimal | undefined): ScoreReading | undefined {
  const candidates = candidatesIn(bare, maximum);
  return candidates.length === 0 ? undefined : askWhich(written, candidates);
}

function candidatesIn(bare: string, maximum: Decimal | undefined): readonly Decimal[] {
  const percent = PERCENT.exec(bare);
  if (percent !== null) return readNumeral(String(percent[1])).map((share) => pointsOf(share, maximum));
  const one = ABOUT.exec(bare) ?? NOTED.exec(bare);
  if (one !== null) return readNumeral(String(one[1]));
  const several = SEVERAL.exec(bare);
  if (several !== null) return [several[1], several[2]].flatMap((numeral) => readNumeral(String(numeral)));
  const spaced = SPACED.exec(bare);
  if (spaced !== null) return joinedOrApart(String(spaced[1]), maximum);
  const lookalike = LOOKALIKE.exec(bare);
  return lookalike === null ? [] : readNumeral(String(lookalike[1]).replace(/o/g, '0').replace(/[l|]/g, '1'));
}

function pointsOf(percent: Decimal, maximum: Decimal = decimalOf(100)): Decimal {
  return multiply(multiply(maximum, percent), decimalOf(0.01));
}

function joinedOrApart(spaced: string, maximum: Decimal | undefined): readonly Decimal[] {
  const joined = readNumeral(spaced.replace(/ /g, ''));
  const within = joined.filter((score) => maximum === undefined || compare(score, maximum) <= 0);
  return within.length > 0 ? within : spaced.split(' ').flatMap(readNumeral);
}
