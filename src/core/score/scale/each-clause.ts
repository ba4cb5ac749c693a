// Points for each of what is counted: "0,5 điểm/mô hình", "cộng 1 điểm cho mỗi sáng kiến"; the other order is an award.
import type { Clause } from './clause';
import { cut, NUMBER, numberOf, type Words } from './text';

const POINTS_FOR_EACH = new RegExp(
  `^(?:(?:được|tính|chấm|cộng|thưởng|cho|thêm|điểm) )*(${NUMBER})\\s?(?:điểm|đ)\\s?(?:\\/|(?:cho |với |đối với |trên )?(?:mỗi|từng) )\\s?(?:(?:0?1|một|mỗi) )?`,
);
const NAME = /^\p{L}[^\d:;=]*$/u;

/** The points for each thing that a clause names. */
export function readEach(words: Words): Clause | undefined {
  const start = cut(words, words.plain.lastIndexOf(':') + 1);
  const points = POINTS_FOR_EACH.exec(start.plain);
  const noun = cut(start, points?.[0].length ?? 0);
  if (points === null || !NAME.test(noun.plain)) return undefined;
  return { kind: 'each', noun: noun.raw, points: numberOf(String(points[1])) };
}
