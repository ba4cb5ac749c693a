// Where a criterion does not apply: "Không áp dụng", "Không áp dụng đối với xã không có biển".
import type { Clause } from './clause';
import { cut, type Words } from './text';

const EXEMPTIONS = [
  /^không áp dụng(?: (?:đối với|với|cho|nếu|khi|tại) ([\s\S]*)|$)/,
  // No points for what did not arise: whether 0 or outside the sum, the words don't say.
  /^((?:[^:]{1,40} )?không (?:áp dụng|phát sinh)[^:]*):\s?không (?:(?:tính|chấm) )+điểm$/,
  /^(?:nếu|trường hợp) ([^:]*) thì không (?:áp dụng|tính|xét|chấm)(?: tiêu chí này)?$/,
];

/** The case to which the criterion does not apply. */
export function readExemption(words: Words): Clause | undefined {
  for (const exemption of EXEMPTIONS) {
    const exempt = exemption.exec(words.plain);
    if (exempt === null) continue;
    const named = exempt[1] ?? words.plain;
    const from = words.plain.indexOf(named);
    return { kind: 'award', label: cut(words, from, from + named.length), award: { kind: 'notApplicable' } };
  }
  return undefined;
}
