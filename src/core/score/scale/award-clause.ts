// A case and what it gives: "Từ 80% trở lên: 3 điểm", "Có được 2 điểm", "2 điểm nếu ban hành đúng hạn".
import { awardOf, isAmount } from './amount';
import type { Clause } from './clause';
import { formulaOf, type Formula } from './formula';
import { rangeOf } from './range';
import type { Award } from './scale';
import { cut, NUMBER, type Words } from './text';

const CONNECTORS = /:|(?<![<>])=>?|→|->|(?<=\s)(?=(?:được )?(?:tính|chấm) (?:điểm )?theo )/g;
const TRAILING = new RegExp(
  '(?:^|\\s)(?:(?:thì|được|đạt|chấm|tính|cho|là|hưởng|ghi|cộng) )*' +
    `((?:tối đa )?${NUMBER}\\s?(?:điểm|đ)|(?<=điểm (?:số |đánh giá |đạt được )?(?:là|bằng) )${NUMBER}|${NUMBER}\\s?% (?:số )?điểm(?: tối đa| chuẩn)?|(?:số )?điểm tối đa|không (?:(?:được|tính|cho|chấm|có) )*điểm)$`,
);
const LEADING = new RegExp(
  `^(?:(?:cộng|thưởng|được|chấm|tính|cho) )*(${NUMBER}\\s?(?:điểm|đ)|điểm tối đa)\\s?(?:[:-]|nếu|khi|đối với|cho|với|trường hợp)\\s(?!mỗi|từng)`,
);
const OPENING = /^(?:(?:nếu|trường hợp|khi|đối với) )+/;
const CLOSING = /(?<!\d|địa|thời|trọng|ưu|nhược|khuyết)[\s:](?:thì|(?:số )?điểm(?: đánh giá| đạt được)?)$/;
const NO_CASE = /^(?:(?:cách|thang|mức|số|tính|chấm|cho|điểm|chuẩn|tối đa)(?:\s|$))*$/;
/** Points for every so many, or for every part of a share, are not read: what is left over may count or not. */
const NAME = /^\p{L}\D*$/u;
/** The left part of a formula that was not understood is no case. */
const POINTS_INSIDE = /\d\s?(?:điểm|đ)(?!\p{L})/u;
const MULTIPLIED = /[×*]|\sx(?:\s|$)/;
const NOUN_END = /(?: (?:được|cộng|thêm|tính|chấm|đạt|(?<!giải )thưởng)){1,4}$/;
/** "Không âm quá 3 điểm": a bound on the score, no case. */
const BOUND = /(?:quá|vượt|dưới|tối thiểu)$/;
/** Points taken off are no award. */
const TAKEN = /(?<!\p{L})trừ(?: đi)? \d/u;
const EACH = /^(?:\D{0,60} )?(?:cứ|mỗi|từng) (?:0?1 )?/;

/** The case that a clause names and its award; points without a case are the most that there is. */
export function readAward(words: Words): Clause | undefined {
  if (TAKEN.test(words.plain)) return undefined;
  const connector = [...words.plain.matchAll(CONNECTORS)].at(-1);
  const right = cut(words, connector === undefined ? words.plain.length : connector.index + connector[0].length);
  const after = awardOf(right);
  if (after !== undefined) return clauseOf(cut(words, 0, connector?.index), after, formulaOf(right));
  const trailing = TRAILING.exec(words.plain);
  if (trailing !== null) {
    const award = awardOf(cut(words, words.plain.length - String(trailing[1]).length));
    const before = cut(words, 0, trailing.index);
    return award && !BOUND.test(before.plain) ? clauseOf(before, award, undefined) : undefined;
  }
  const leading = LEADING.exec(words.plain);
  const award = leading && awardOf({ raw: String(leading[1]), plain: String(leading[1]) });
  return leading && award ? clauseOf(cut(words, leading[0].length), award, undefined) : undefined;
}

function clauseOf(before: Words, award: Award, formula: Formula | undefined): Clause | undefined {
  const { label, heading } = caseOf(before);
  const each = EACH.exec(label.plain);
  if (each !== null && award.kind === 'points') {
    const noun = cut(label, each[0].length, NOUN_END.exec(label.plain)?.index);
    return NAME.test(noun.plain) ? { kind: 'each', noun: noun.raw, points: award.points } : undefined;
  }
  // A share is earned by all cases, whatever name the formula has, unless they are told by a range.
  if (formula !== undefined && rangeOf(label) === undefined) return { kind: 'formula', formula };
  if (!NO_CASE.test(label.plain)) {
    if (POINTS_INSIDE.test(label.plain) && rangeOf(label) === undefined) return undefined;
    const isFormula = MULTIPLIED.test(label.plain) || (label.plain.includes('=') && rangeOf(label) === undefined);
    return isFormula ? undefined : { kind: 'award', label, heading, award };
  }
  if (award.kind === 'between') return { kind: 'free', from: award.from, to: { kind: 'points', points: award.to } };
  return isAmount(award) ? { kind: 'limit', isTaken: false, amount: award } : undefined;
}

/** The words of the case alone: after the last heading, without "nếu" before and "thì được" behind. */
function caseOf(words: Words): { label: Words; heading: string } {
  const ended = cut(words, 0, CLOSING.exec(words.plain)?.index);
  const heading = ended.plain.lastIndexOf(':') + 1;
  const headless = cut(ended, heading);
  const label = cut(headless, OPENING.exec(headless.plain)?.[0].length ?? 0);
  return { label, heading: cut(ended, 0, heading).plain };
}
