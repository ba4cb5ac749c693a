// Where a criterion does not apply: "Không áp dụng", "Không áp dụng đối với xã không có biển".
import type { Clause } from './clause';
import { cut, type Words } from './text';

const NOT_APPLICABLE = /^không áp dụng(?: (?:đối với|với|cho|nếu|khi|tại) |$)/;
/** No points for what did not arise: whether 0 or outside the sum, the words don't say. */
const NOT_COUNTED = /^((?:[^:]{1,40} )?không (?:áp dụng|phát sinh)[^:]*):\s?không (?:(?:tính|chấm) )+điểm$/;

/** The case to which the criterion does not apply. */
export function readExemption(words: Words): Clause | undefined {
  const exempt = NOT_APPLICABLE.exec(words.plain);
  const counted = NOT_COUNTED.exec(words.plain);
  if (exempt === null && counted === null) return undefined;
  const named = exempt === null ? cut(words, 0, counted?.[1]?.length) : cut(words, exempt[0].length);
  return { kind: 'award', label: named.plain === '' ? words : named, award: { kind: 'notApplicable' } };
}
