// How many points words give: "2 điểm", "50% số điểm", "điểm tối đa", "tối đa 3 điểm", "không tính điểm".
import { decimalOf } from '../decimal';
import { formulaOf } from './formula';
import type { Amount, Award } from './scale';
import { NUMBER, numberOf, type Words } from './text';

const VERBS = '(?:(?:được|đạt|chấm|tính|cho|cộng|ghi|hưởng|là|thì|bằng|giảm|số|đủ|trọn|toàn bộ|tổng|mức) )*';
const OF_THE_MAXIMUM = '(?:(?:của |số |tổng )*(?:điểm|thang điểm)(?: (?:tối đa|chuẩn|quy định|tiêu chí|của .{0,40}))?)';
const POINTS = new RegExp(`^${VERBS}(${NUMBER})\\s*(?:điểm|đ)?$`);
const PERCENT = new RegExp(`^${VERBS}(${NUMBER})\\s?(?:%|phần trăm)(?:\\s?${OF_THE_MAXIMUM})?$`);
const MAXIMUM = new RegExp(
  `^${VERBS}(?:điểm )?(?:tối đa|điểm chuẩn|chuẩn)(?: của .{0,40})?$|^${VERBS}(?:hết )?(?:số )?điểm của .{0,40}$`,
);
const HALF = new RegExp(`^${VERBS}(?:một nửa|nửa|1/2) (?:của )?(?:tổng )?số điểm(?: tối đa| chuẩn)?$`);
const NOTHING = /^(?:(?:được|đều|hoàn toàn) )*không (?:(?:được|tính|có|cho|chấm|đạt) )*điểm$/;
const UP_TO = new RegExp(`^${VERBS}(?:tối đa|không quá|nhiều nhất|cao nhất) (${NUMBER})\\s*(?:điểm|đ)$`);
const BETWEEN = new RegExp(`^${VERBS}(?:từ )?(${NUMBER})(?:\\s*điểm)?\\s?(?:đến|-)\\s?(${NUMBER})\\s*(?:điểm|đ)$`);
const NOT_APPLICABLE =
  /^(?:không (?:áp dụng|đánh giá|tính|xét|chấm)(?: tiêu chí này)?$|không (?:tính|đưa) vào tổng|loại (?:khỏi|ra khỏi)|giảm trừ điểm tối đa|quy đổi|trừ điểm tối đa khỏi)/;

/** The whole maximum. */
export const FULL: Amount = { kind: 'percent', percent: decimalOf(100) };

/** No points. */
export const NONE: Amount = { kind: 'points', points: decimalOf(0) };

/** The amount that plain words name; undefined when they name none. */
export function amountOf(plain: string): Amount | undefined {
  const points = POINTS.exec(plain);
  if (points !== null) return { kind: 'points', points: numberOf(String(points[1])) };
  const percent = PERCENT.exec(plain);
  if (percent !== null) return { kind: 'percent', percent: numberOf(String(percent[1])) };
  if (HALF.test(plain)) return { kind: 'percent', percent: decimalOf(50) };
  if (NOTHING.test(plain)) return NONE;
  return MAXIMUM.test(plain) ? FULL : undefined;
}

/** Whether an award is so many points, whatever the facts. */
export function isAmount(award: Award): award is Amount {
  return award.kind === 'points' || award.kind === 'percent';
}

/** What words give to a case: an amount, a share of one, or points left to the scorer; undefined when they say nothing of the kind. */
export function awardOf(words: Words): Award | undefined {
  const amount = amountOf(words.plain);
  if (amount !== undefined) return amount;
  if (NOT_APPLICABLE.test(words.plain)) return { kind: 'notApplicable' };
  const most = UP_TO.exec(words.plain);
  if (most !== null) return { kind: 'between', from: decimalOf(0), to: numberOf(String(most[1])) };
  const range = BETWEEN.exec(words.plain);
  if (range !== null) return { kind: 'between', from: numberOf(String(range[1])), to: numberOf(String(range[2])) };
  const formula = formulaOf(words);
  if (formula === undefined || formula.kind === 'each') return undefined;
  return { kind: 'rate', times: formula.times, per: formula.per };
}
