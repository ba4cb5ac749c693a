import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalOf } from '../../../../src/core/score/decimal';
import { readScale, scoreFor, type ScaleScore } from '../../../../src/core/score/scale';

const TABLE = readFileSync(join(__dirname, 'workings.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rule = '', maximum = '', facts = '', answer = '', said = ''] = line.split('\t');
    return { rule, maximum: decimalOf(Number(maximum)), facts, answer, said };
  });

function answered(score: ScaleScore): string {
  if (score.kind === 'score') return String(score.score);
  return score.kind === 'invalid' ? 'INVALID' : `REVIEW ${score.candidates.join('; ')}`.trim();
}

test.each(TABLE)('$rule | $maximum | $facts: $said', ({ rule, maximum, facts, answer, said }) => {
  const reading = readScale(rule);
  if (reading.kind !== 'read') throw new Error(reading.reason);
  const score = scoreFor(reading.scale, JSON.parse(facts), maximum);
  expect([answered(score), score.kind === 'score' ? score.working : score.reason]).toEqual([answer, said]);
});

test('what is no number is refused', () => {
  const reading = readScale('Điểm = tỷ lệ x 4');
  if (reading.kind !== 'read') throw new Error(reading.reason);
  expect(scoreFor(reading.scale, { rate: Number.NaN }, decimalOf(4))).toEqual({
    kind: 'invalid',
    reason: 'Số liệu phải là số.',
  });
});
