import { NOT_REACHED, PLAN_BANDS } from '../../../src/core/score/band';
import { capOfEffect, capsOf } from '../../../src/core/score/cap';
import type { LevelCondition, LevelFacts } from '../../../src/core/score/cap';
import { decimalOf } from '../../../src/core/score/decimal';

const FACTS: LevelFacts = {
  disciplined: true,
  criteria: [
    { name: '1.1', score: decimalOf(0), maximum: decimalOf(2) },
    { name: '1.2', score: decimalOf(1.5), maximum: decimalOf(3) },
    { name: '1.3', score: decimalOf(0), maximum: decimalOf(0) },
  ],
  groups: [
    { name: 'I', score: decimalOf(1.5), maximum: decimalOf(5) },
    { name: 'II', score: decimalOf(10), maximum: decimalOf(20) },
  ],
};

test.each<[LevelCondition, string[]]>([
  [{ kind: 'no-discipline', highest: 'Mức 2' }, ['có trường hợp bị kỷ luật']],
  [{ kind: 'no-criterion-at-zero', highest: 'Mức 3' }, ['tiêu chí 1.1 được 0 điểm']],
  [
    { kind: 'group-minimum', share: decimalOf(0.5), highest: NOT_REACHED },
    ['nhóm I được 1,5 điểm, dưới mức tối thiểu 2,5 điểm'],
  ],
])('%j', (condition, reasons) =>
  expect(capsOf([condition], FACTS)).toEqual(reasons.map((reason) => ({ highest: condition.highest, reason }))),
);

test('conditions that are met put no cap', () => {
  const met = { disciplined: false, criteria: FACTS.criteria.slice(1), groups: FACTS.groups.slice(1) };
  const conditions: LevelCondition[] = [
    { kind: 'no-discipline', highest: 'Mức 2' },
    { kind: 'no-criterion-at-zero', highest: 'Mức 3' },
    { kind: 'group-minimum', share: decimalOf(0.5), highest: NOT_REACHED },
  ];
  expect(capsOf(conditions, met)).toEqual([]);
});

test.each([
  [{ kind: 'excludes', level: 4 }, 'Mức 3'],
  [{ kind: 'excludes', level: 1 }, NOT_REACHED],
  [{ kind: 'caps', level: 2 }, 'Mức 2'],
  [{ kind: 'fails' }, NOT_REACHED],
] as const)('%j leaves %s at most', (effect, highest) =>
  expect(capOfEffect(effect, PLAN_BANDS, 'tiêu chí 3.2')).toEqual({ highest, reason: 'tiêu chí 3.2' }),
);

test('a level that the bands do not have caps nothing', () =>
  expect(capOfEffect({ kind: 'caps', level: 9 }, PLAN_BANDS, '')).toBeUndefined());

test('under the lowest level is “Không đạt chuẩn”, also where no band says so', () =>
  expect(capOfEffect({ kind: 'excludes', level: 1 }, PLAN_BANDS.slice(0, 4), '')?.highest).toBe(NOT_REACHED));
