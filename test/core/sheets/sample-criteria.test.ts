import { decimalOf, sum } from '../../../src/core/score/decimal';
import { readScale } from '../../../src/core/score/scale';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';

const CRITERIA = SAMPLE_CRITERIA.groups.flatMap((group) => group.criteria);

test('the set says that it is a sample', () => {
  expect(SAMPLE_CRITERIA.isSample).toBe(true);
  expect(SAMPLE_CRITERIA.name).toBe('Bộ tiêu chí mẫu');
});

test('five groups whose maxima make exactly 100', () => {
  expect(SAMPLE_CRITERIA.groups.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V']);
  expect(sum(CRITERIA.map(({ maximum }) => decimalOf(maximum ?? 0)))).toBe(100);
});

test('criteria are numbered in their group without a gap', () => {
  SAMPLE_CRITERIA.groups.forEach(({ criteria }, group) => {
    expect(criteria.map(({ number }) => number)).toEqual(criteria.map((_, place) => `${group + 1}.${place + 1}`));
  });
});

test.each(CRITERIA)('$number $title: complete, and its scoring rule can be read', (criterion) => {
  expect(criterion.maximum).toBeGreaterThan(0);
  expect(criterion.evidence).not.toBe('');
  expect(criterion.unit).not.toBe('');
  expect(readScale(criterion.scale, decimalOf(criterion.maximum ?? 0))).toMatchObject({ kind: 'read' });
});
