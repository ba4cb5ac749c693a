// Which score a text says: "95,5đ", "95,5/100 điểm"; what it leaves open is asked in doubtful-score.ts.
import { normalForm } from '../text';
import { compare, sayDecimal } from './decimal';
import type { Decimal } from './decimal';
import { askAboutScore, askWhich } from './doubtful-score';
import { readNumeral } from './numeral';
import type { ScoreReading } from './read-score';

// "Tổng điểm tự chấm: 95,5": what may stand before a score holds no digit.
const LEAD = /^(?:(?:tổng|cộng|điểm|số|tự|chấm|thẩm|định|đạt|được) ?)*[:=]? ?/;
const NUMERAL = '([+-]?[\\d.,]+)';
const UNIT = '(?: ?(?:điểm|diem|đ|d))?';
const SCORE = new RegExp(`^${NUMERAL}${UNIT}(?: ?(?:/|trên) ?${NUMERAL}${UNIT})?[.;]?$`);
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const LONGEST_SCORE = 100;
const TIMES_THE_MAXIMUM = 10;

/**
 * The score that a text says, in points; the whole of a fraction must equal the maximum where that is known.
 * @example readScoreText('95,5 điểm') // → {"kind":"score","score":95.5}
 */
export function readScoreText(text: string, maximum?: Decimal): ScoreReading {
  const written = text.trim();
  if (written.length > LONGEST_SCORE) return notScore(`${written.slice(0, LONGEST_SCORE)}…`);
  const plain = normalForm(written).toLowerCase().replace(/^'/, '');
  if (plain === '') return { kind: 'blank' };
  if (DATE.test(plain))
    return { kind: 'invalid', reason: `“${written}” là ngày, không phải điểm. Nhập lại điểm bằng số.` };
  const bare = plain.replace(LEAD, '');
  return readBare(bare, written, maximum) ?? askAboutScore(bare, written, maximum) ?? notScore(written);
}

function readBare(bare: string, written: string, maximum: Decimal | undefined): ScoreReading | undefined {
  const match = SCORE.exec(bare);
  if (match === null) return undefined;
  const [score, another] = withinReach(String(match[1]), maximum);
  if (score === undefined) return undefined;
  if (another !== undefined) return askWhich(written, [score, another]);
  return match[2] === undefined ? { kind: 'score', score } : readFraction(written, score, match[2], maximum);
}

/** "1,375" of 2,75 points is no thousand: what is many times the maximum was not meant. A point leaves it open. */
function withinReach(numeral: string, maximum: Decimal | undefined): readonly Decimal[] {
  const readings = readNumeral(numeral);
  if (maximum === undefined || numeral.includes('.')) return readings;
  const near = readings.filter((reading) => reading <= maximum * TIMES_THE_MAXIMUM);
  return near.length > 0 ? near : readings;
}

function readFraction(written: string, score: Decimal, numeral: string, maximum: Decimal | undefined): ScoreReading {
  const wholes = readNumeral(numeral).filter((whole) => whole > 0);
  const whole = wholes.find((candidate) => maximum === undefined || compare(candidate, maximum) === 0);
  if (whole !== undefined) return { kind: 'score', score, whole };
  const expected = maximum === undefined ? '' : `, điểm tối đa là ${sayDecimal(maximum)}`;
  return { kind: 'invalid', reason: `“${written}”: số sau dấu gạch là ${numeral}${expected}. Nhập lại điểm.` };
}

function notScore(written: string): ScoreReading {
  return { kind: 'invalid', reason: `“${written}” không phải điểm. Nhập điểm bằng số, kể cả 0.` };
}
