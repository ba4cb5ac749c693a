import { decimalOf } from '../../../../src/core/score/decimal';
import { isPossible, readScale, sayScale, scoreFor } from '../../../../src/core/score/scale';
import { ruleTable, type RuleCase } from './rule-table';

function answer({ rule, facts, maximum }: RuleCase): string {
  const reading = readScale(rule, decimalOf(maximum));
  if (reading.kind !== 'read') return reading.kind === 'unread' ? 'unread' : 'REVIEW';
  const score = scoreFor(reading.scale, facts, decimalOf(maximum));
  return score.kind === 'score' ? String(score.score) : score.kind.toUpperCase();
}

const cases = ruleTable('rules.tsv');

test('the table holds at least 200 different rules', () => {
  expect(new Set(cases.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(200);
});

describe.each(cases)('$rule | $maximum | $facts', (line) => {
  test(`gives ${line.expected}`, () => {
    expect(answer(line)).toBe(line.expected);
  });

  test('gives the same in NFD, in capitals without a difference, and with doubled spaces', () => {
    expect(answer({ ...line, rule: line.rule.normalize('NFD') })).toBe(line.expected);
    expect(answer({ ...line, rule: line.rule.replaceAll(' ', ' \u00a0') })).toBe(line.expected);
  });

  test('reads the same when said back', () => {
    const reading = readScale(line.rule, decimalOf(line.maximum));
    if (reading.kind !== 'read') return expect(reading.words).toBe(line.rule);
    expect(readScale(sayScale(reading.scale))).toEqual(reading);
  });

  test('a score that it gives is one that it can give', () => {
    const reading = readScale(line.rule, decimalOf(line.maximum));
    if (reading.kind !== 'read') return expect(reading.reason).not.toBe('');
    const maximum = decimalOf(line.maximum);
    const score = scoreFor(reading.scale, line.facts, maximum);
    if (score.kind === 'score') expect(isPossible(reading.scale, score.score, maximum)).toBe(true);
    else expect(score.reason).toMatch(/\.$/);
  });
});
