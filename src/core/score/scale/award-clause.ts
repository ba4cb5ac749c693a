// A case and what it gives: "Từ 80% trở lên: 3 điểm", "Có được 2 điểm", "2 điểm nếu ban hành đúng hạn".
import { awardOf } from './amount';
import type { Clause } from './clause';
import type { Award } from './scale';
import { cut, NUMBER, type Words } from './text';

const CONNECTORS = /:|(?<![<>])=>?|→|->/g;
const TRAILING = new RegExp(
  '(?:^|\\s)(?:(?:thì|được|đạt|chấm|tính|cho|là|hưởng|ghi|cộng) )*' +
    `(${NUMBER}\\s?(?:điểm|đ)|${NUMBER}\\s?% (?:số )?điểm(?: tối đa| chuẩn)?|(?:số )?điểm tối đa|không (?:(?:được|tính|cho|chấm|có) )*điểm)$`,
  'u',
);
const LEADING = new RegExp(
  `^(${NUMBER}\\s?(?:điểm|đ))\\s?(?:[:-]|nếu|khi|đối với|cho|với|trường hợp)\\s(?!mỗi|từng)`,
  'u',
);
const OPENING = /^(?:(?:nếu|trường hợp|khi|đối với) )+/;
const CLOSING = /(?:^|[\s:])(?:thì|(?:số )?điểm(?: đánh giá| đạt được)?)$/;
const NO_CASE = /^(?:(?:cách|thang|mức|số|tính|chấm|cho|điểm|chuẩn|tối đa)(?:\s|$))*$/;
const EACH = /^(?:(?:cứ|có|thêm) )*(?:cứ|mỗi|từng) (?:có )?(?:0?1 )?/;
/** No points for what did not arise: whether 0 or outside the sum, the words don't say. */
const NOT_COUNTED = /^(?:trường hợp )?không (?:áp dụng|phát sinh)[^:]*:\s?không (?:(?:tính|chấm) )+điểm$/;
const NOT_APPLICABLE = /^không áp dụng$/;

/** The case that a clause names and its award; points without a case are the most that there is. */
export function readAward(words: Words): Clause | undefined {
  if (NOT_APPLICABLE.test(words.plain)) return { kind: 'award', label: words, award: { kind: 'notApplicable' } };
  const connector = [...words.plain.matchAll(CONNECTORS)].at(-1);
  const after = connector && awardOf(cut(words, connector.index + connector[0].length));
  if (after !== undefined) {
    const label = cut(words, 0, connector?.index);
    return clauseOf(label, NOT_COUNTED.test(words.plain) ? { kind: 'notApplicable' } : after);
  }
  const trailing = TRAILING.exec(words.plain);
  if (trailing !== null) {
    const award = awardOf(cut(words, words.plain.length - (trailing[1] ?? '').length));
    return award && clauseOf(cut(words, 0, trailing.index), award);
  }
  const leading = LEADING.exec(words.plain);
  const award = leading && awardOf(cut(words, 0, leading[1]?.length));
  return leading && award ? clauseOf(cut(words, leading[0].length), award) : undefined;
}

function clauseOf(words: Words, award: Award): Clause {
  const label = caseOf(words);
  const each = EACH.exec(label.plain);
  if (each !== null && award.kind === 'points') {
    return { kind: 'each', noun: cut(label, each[0].length).raw, points: award.points };
  }
  if (!NO_CASE.test(label.plain)) return { kind: 'award', label, award };
  switch (award.kind) {
    case 'between':
      return { kind: 'free', from: award.from, to: { kind: 'points', points: award.to } };
    case 'rate':
      return { kind: 'formula', formula: award };
    case 'notApplicable':
      return { kind: 'award', label: words, award };
    default:
      return { kind: 'limit', on: 'score', amount: award };
  }
}

/** The words of the case alone: after the last heading, without "nếu" before and "thì được" behind. */
function caseOf(words: Words): Words {
  const ended = cut(words, 0, CLOSING.exec(words.plain)?.index);
  const heading = ended.plain.lastIndexOf(':') + 1;
  const headless = cut(ended, heading);
  return cut(headless, OPENING.exec(headless.plain)?.[0].length ?? 0);
}
