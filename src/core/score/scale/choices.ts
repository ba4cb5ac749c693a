// Which case told by words is the yes and which the no of a question: "Có" and "Không có", "Đúng hạn" and "Chậm".
import type { Case } from './gathered';
import type { Choice } from './scale';

const NOT_FIRST = /^(?:không|chưa)(?!\p{L})/u;
const NOT = /(?<!\p{L})(?:không|chưa)(?!\p{L})/u;
const BAD = /(?<!\p{L})(?:chậm|muộn|trễ|quá hạn|sai|thiếu|vi phạm|tồn đọng|còn lại)(?!\p{L})/u;
const NOT_APPLICABLE = /^không (?:áp dụng|phát sinh)/;

/** The cases as choices, each with the answer that it is, where that is certain. */
export function choicesOf(cases: readonly Case[]): Choice[] {
  const asked = cases.filter(({ label, award }) => award.kind !== 'notApplicable' && !NOT_APPLICABLE.test(label.plain));
  const answers = new Map(answered(asked));
  return cases.map((one) => {
    const answer = answers.get(one);
    return { label: one.label.raw, ...(answer && { answer }), award: one.award, effects: one.effects };
  });
}

function answered(cases: readonly Case[]): (readonly [Case, 'yes' | 'no'])[] {
  const [first, second, third] = cases;
  if (first === undefined) return [];
  if (second === undefined) return [[first, NOT_FIRST.test(first.label.plain) ? 'no' : 'yes']];
  if (third === undefined) {
    const order = negation(second) - negation(first);
    if (order === 0) return [];
    return order > 0
      ? [
          [first, 'yes'],
          [second, 'no'],
        ]
      : [
          [first, 'no'],
          [second, 'yes'],
        ];
  }
  const [denied, another] = cases.filter(({ label }) => NOT_FIRST.test(label.plain));
  return denied === undefined || another !== undefined ? [] : [[denied, 'no']];
}

/** Whether the words of a case say that something is not so, or not well. */
export function isDenied(plain: string): boolean {
  return NOT.test(plain) || BAD.test(plain);
}

/** How much the words of a case deny: "Không có vi phạm" more than "Có vi phạm", "Chậm" more than "Đúng hạn". */
function negation({ label }: Case): number {
  return [NOT_FIRST, NOT, BAD].filter((words) => words.test(label.plain)).length;
}
