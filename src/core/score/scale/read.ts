// How a scoring rule is read: its words into clauses, each clause into what it says, all of them into one rule; or not at all.
import { compare, decimalOf, type Decimal } from '../decimal';
import { FULL, NONE } from './amount';
import { scaleOf } from './assemble';
import { clausesOf } from './clauses';
import { gather } from './gathered';
import { underMaximum } from './parts';
import { outsideOf } from './provision-clause';
import type { Choice, Scale, ScaleReading } from './scale';
import { doubtfulNumber, NUMBER, numberOf, wordsOf, type Words } from './text';

/** A rule longer than this is not read: the longest real ones have a tenth of it. */
const LONGEST = 2000;
/** A letter with its marks apart (NFD) is up to three characters. */
const LONGEST_TYPED = LONGEST * 3;
const LONGEST_QUOTE = 100;
const BETWEEN_ANSWERS = /\s?[/,;|\n]\s?| hoặc | hay | - /;
const ANSWERS: ReadonlyMap<string, 'yes' | 'no' | 'none'> = new Map([
  ['có', 'yes'],
  ['đạt', 'yes'],
  ['hoàn thành', 'yes'],
  ['không', 'no'],
  ['không có', 'no'],
  ['không đạt', 'no'],
  ['chưa đạt', 'no'],
  ['không hoàn thành', 'no'],
  ['không áp dụng', 'none'],
] as const);
const NUMBERS = new RegExp(NUMBER, 'g');
const FEW_SCORES = new RegExp(
  `^(?:(?:chấm|cho|tính|theo|thang|mức|một trong|các|điểm|là)[ :]+)+${NUMBER}(?: ?điểm)?(?:(?: ?[;,/] ?| hoặc | và )${NUMBER}(?: ?điểm)?)+$`,
);
/** Points that hang on what other communes have. */
const OTHER_UNITS =
  /(?:đơn vị|xã|phường|địa phương) (?:dẫn đầu|đứng đầu|đạt cao nhất|cao nhất|thấp nhất)|so với (?:các )?(?:đơn vị|xã|phường|địa phương)(?= )|bình quân (?:chung|của thành phố)/;
const INTO_THE_TOTAL =
  /^điểm (?:thưởng|cộng|trừ) ?:|(?:vào|ra khỏi|của) tổng (?:số )?điểm(?: chung| của xã)?|(?:(?:tính|nằm) )?ngoài (?:(?:tổng|thang) )?(?:số )?(?:điểm )?(?:100(?: điểm)?|tổng điểm)/g;

/**
 * Reads a scoring rule in the words of its criteria set; nothing is guessed.
 * @param words the rule as written in the cell
 * @param maximum the criterion's maximum where it is known: cases that add up to it are parts of one score
 * @returns the rule as data; `review` when its words allow two readings; `unread` when they allow none. Both quote the part at fault.
 * @example readScale('Theo thực tế').kind // → "unread"
 */
export function readScale(words: string, maximum?: Decimal): ScaleReading {
  const text = words.length > LONGEST_TYPED ? undefined : wordsOf(words);
  if (text === undefined || text.raw.length > LONGEST)
    return { kind: 'unread', words, part: '', reason: 'Cách chấm quá dài nên không đọc.' };
  const doubtful = doubtfulNumber(text);
  if (doubtful !== undefined) {
    const reason = `“${doubtful}” có thể là số thập phân hoặc số hàng nghìn. Ghi lại số cho rõ.`;
    return { kind: 'review', words, part: doubtful, reason };
  }
  const answers = answersOf(text);
  if (answers !== undefined) return { kind: 'read', scale: answers };
  const few = fewScoresOf(text);
  if (few !== undefined) return { kind: 'read', scale: few };
  return readClauses(words, text, maximum);
}

function readClauses(words: string, text: Words, maximum: Decimal | undefined): ScaleReading {
  const relative = OTHER_UNITS.exec(text.plain);
  if (relative !== null) return unread(words, text.raw.slice(relative.index, relative.index + relative[0].length));
  const clauses = clausesOf(withoutTotal(text));
  const gathered = gather(clauses);
  if ('raw' in gathered) return unread(words, gathered.raw);
  const scale = scaleOf(gathered, outsideOf(text));
  if (scale === undefined) return unread(words, text.raw);
  if (!('doubtful' in scale)) {
    return { kind: 'read', scale: maximum === undefined ? scale : underMaximum(scale, maximum) };
  }
  const reason = `“${scale.doubtful}” có thể hiểu hai cách. Ghi lại mốc cho rõ.`;
  return { kind: 'review', words, part: scale.doubtful, reason };
}

function unread(words: string, part: string): ScaleReading {
  const quoted = part.length > LONGEST_QUOTE ? `${part.slice(0, LONGEST_QUOTE)}…` : part;
  const reason =
    part === ''
      ? 'Chưa ghi cách chấm, nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.'
      : `Chưa đọc được “${quoted}”, nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.`;
  return { kind: 'unread', words, part, reason };
}

/** "Có/Không", "Đạt/Không đạt/Không áp dụng": the maximum or nothing. */
function answersOf({ raw }: Words): Scale | undefined {
  const answered = raw.split(BETWEEN_ANSWERS).map((label) => ({ label, answer: ANSWERS.get(label.toLowerCase()) }));
  const answers = answered.map(({ answer }) => answer);
  if (!answers.includes('yes') || !answers.includes('no') || answers.includes(undefined)) return undefined;
  const choices = answered.map(({ label, answer }): Choice => {
    if (answer === 'yes') return { label, answer, award: FULL, effects: [] };
    if (answer === 'no') return { label, answer, award: NONE, effects: [] };
    return { label, award: { kind: 'notApplicable' }, effects: [] };
  });
  return { kind: 'choices', choices, evidence: false };
}

/** "Chấm 0; 0,5 hoặc 1 điểm": one of the scores named. */
function fewScoresOf({ plain }: Words): Scale | undefined {
  if (!FEW_SCORES.test(plain)) return undefined;
  const only = [...plain.matchAll(NUMBERS)].map(([digits]) => numberOf(digits)).sort(compare);
  const [from, to] = [decimalOf(Math.min(...only)), decimalOf(Math.max(...only))];
  return { kind: 'free', from, to: { kind: 'points', points: to }, only, choices: [], evidence: false };
}

function withoutTotal({ raw, plain }: Words): Words {
  const letters = raw.split('');
  const rest = plain.replace(INTO_THE_TOTAL, (phrase, at: number) => {
    letters.fill(' ', at, at + phrase.length);
    return ' '.repeat(phrase.length);
  });
  return { raw: letters.join(''), plain: rest };
}
