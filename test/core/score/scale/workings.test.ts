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

test.each([
  ['Có vi phạm trừ 1 điểm, không xét Mức 4', { yes: true }, [{ kind: 'excludes', level: 4 }]],
  ['Có vi phạm trừ 1 điểm, không xét Mức 4', { yes: false }, []],
  ['Từ 80% trở lên: 3 điểm; dưới 80%: 0 điểm và tối đa Mức 2', { rate: 0.5 }, [{ kind: 'caps', level: 2 }]],
  ['Có: 3 điểm; không có: 0 điểm và xếp loại không đạt chuẩn', { yes: false }, [{ kind: 'fails' }]],
  ['Có: 3 điểm; không có: 0 điểm; không có minh chứng: 0 điểm', { evidence: false }, []],
  ['Điểm = tỷ lệ x 3', { rate: 0.5 }, []],
  ['Mỗi mô hình: 1 điểm', { count: 1 }, []],
])('%s | %j does to the level: %j', (rule, facts, effects) => {
  const reading = readScale(rule);
  if (reading.kind !== 'read') throw new Error(reading.reason);
  expect(scoreFor(reading.scale, facts, decimalOf(3))).toMatchObject({ kind: 'score', effects });
});

test('what is no number is refused', () => {
  const reading = readScale('Điểm = tỷ lệ x 4');
  if (reading.kind !== 'read') throw new Error(reading.reason);
  expect(scoreFor(reading.scale, { rate: Number.NaN }, decimalOf(4))).toEqual({
    kind: 'invalid',
    reason: 'Số liệu phải là số.',
  });
});
