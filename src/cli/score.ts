// cqtt score: the score that a scoring rule gives for facts; without facts, how the rule was read.
import { decimal, sayDecimal, toNumber, type Decimal } from '../core/score/decimal';
import {
  entryLimits,
  lintScale,
  possibleScores,
  readScale,
  sayScale,
  scoreFor,
  type EntryLimits,
  type ScaleFacts,
  type ScaleReading,
} from '../core/score/scale';
import { EXIT, type Answer, type Question } from './command';

export const score: Question = {
  name: 'score',
  summary: { vi: 'Điểm theo cách chấm và số liệu', en: 'The score that a scoring rule gives' },
  help: {
    vi: `Cách gõ: cqtt score "Có: 2 điểm; không có: 0 điểm" --max 2 --facts '{"yes": true}'
  --max     điểm tối đa của tiêu chí
  --facts   số liệu dưới dạng JSON: yes (true, false), rate (0 đến 1), count, done và total,
            counts (số lần của từng lý do trừ điểm, theo thứ tự đã ghi), choice (tên trường hợp);
            không có --facts thì in cách đọc, các điểm có thể có và chỗ cần xem của cách chấm
Từng dòng: cqtt score --tsv < dòng    mã⇥cách chấm⇥điểm tối đa⇥số liệu JSON
  in: mã⇥điểm | INVALID: lý do | REVIEW: lý do`,
    en: `Usage: cqtt score "Có: 2 điểm; không có: 0 điểm" --max 2 --facts '{"yes": true}'
  --max     the criterion's maximum
  --facts   facts as JSON: yes (true, false), rate (0 to 1), count, done and total,
            counts (one for each deduction, in the order written), choice (the name of a case);
            without --facts: how the rule was read, the possible scores, and findings about the rule
Lines: cqtt score --tsv < lines    id⇥rule⇥maximum⇥facts as JSON
  prints: id⇥score | INVALID: why | REVIEW: why`,
  },
  options: { max: { type: 'string' }, facts: { type: 'string' } },
  answer: ({ values: { max, facts }, words: [rule, ...more] }) => {
    if (rule === undefined || more.length > 0) return { misuse: more.length > 0 ? more.join(' ') : 'CÁCH CHẤM' };
    if (max === undefined) return { misuse: '--max' };
    return answered(rule, String(max), facts === undefined ? undefined : String(facts));
  },
  answerLine: ([rule = '', maximum = '', facts = '']) => answered(rule, maximum, facts),
};

function answered(rule: string, max: string, written: string | undefined): Answer {
  const maximum = decimal(max.trim());
  if (maximum === undefined || maximum <= 0) return invalid(`Điểm tối đa “${max}” phải là số lớn hơn 0.`, { rule });
  const reading = readScale(rule, maximum);
  const known = { rule, maximum, ...knownOf(reading, maximum) };
  if (written === undefined) return explained(reading, maximum, known);
  const facts = factsIn(written);
  if (typeof facts === 'string') return invalid(facts, known);
  if (reading.kind !== 'read') return review(reading.reason, known);
  const answer = scoreFor(reading.scale, facts, maximum);
  switch (answer.kind) {
    case 'score': {
      const number = String(toNumber(answer.score));
      const text = `${sayDecimal(answer.score)} điểm\n${answer.working}`;
      return { exit: EXIT.answered, line: number, text, json: { ...known, facts, answer } };
    }
    case 'invalid':
      return invalid(answer.reason, { ...known, facts, answer });
    case 'review':
      return review(answer.reason, { ...known, facts, answer });
  }
}

function invalid(reason: string, json: Answer['json']): Answer {
  return { exit: EXIT.invalid, line: `INVALID: ${reason}`, text: reason, json: { ...json, reason } };
}

function review(reason: string, json: Answer['json']): Answer {
  return { exit: EXIT.review, line: `REVIEW: ${reason}`, text: reason, json: { ...json, reason } };
}

/** All that follows from a rule and its maximum alone. */
function knownOf(reading: ScaleReading, maximum: Decimal): Answer['json'] {
  if (reading.kind !== 'read') return { reading };
  const { scale } = reading;
  return {
    reading,
    said: sayScale(scale),
    possible: possibleScores(scale, maximum),
    limits: entryLimits(scale, maximum),
    findings: lintScale(scale, maximum),
  };
}

function explained(reading: ScaleReading, maximum: Decimal, json: Answer['json']): Answer {
  if (reading.kind !== 'read') return review(reading.reason, json);
  const findings = lintScale(reading.scale, maximum).map(({ what }) => `Cần xem: ${what}`);
  const lines = [
    `Đọc là: ${sayScale(reading.scale)}`,
    `Điểm có thể có: ${sayLimits(entryLimits(reading.scale, maximum))}`,
  ];
  const text = [...lines, ...findings].join('\n');
  return { exit: EXIT.answered, line: text, text, json };
}

function sayLimits(limits: EntryLimits): string {
  return limits.kind === 'list'
    ? limits.scores.map(sayDecimal).join('; ')
    : `từ ${sayDecimal(limits.from)} đến ${sayDecimal(limits.to)}`;
}

const KINDS: Readonly<Record<keyof ScaleFacts, (value: unknown) => boolean>> = {
  yes: isBoolean,
  evidence: isBoolean,
  applicable: isBoolean,
  rate: isNumber,
  count: isNumber,
  done: isNumber,
  total: isNumber,
  counts: (value) => Array.isArray(value) && value.every(isNumber),
  choice: (value) => typeof value === 'string',
};

/** The facts of a JSON text; the reason where it holds none. */
function factsIn(written: string): ScaleFacts | string {
  const facts = parsed(written);
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return 'Số liệu phải là một đối tượng JSON.';
  const wrong = Object.entries(facts).find(([name, value]) => !(isKnown(name) && KINDS[name](value)));
  return wrong === undefined ? facts : `Số liệu “${wrong[0]}” không dùng được: ${JSON.stringify(wrong[1])}.`;
}

function isKnown(name: string): name is keyof ScaleFacts {
  return Object.hasOwn(KINDS, name);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}
