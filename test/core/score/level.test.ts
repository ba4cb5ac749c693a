import fc from 'fast-check';
import { NOT_REACHED, PLAN_BANDS, bandOf, rankOf } from '../../../src/core/score/band';
import { decimalOf } from '../../../src/core/score/decimal';
import { levelOf, nextLevel } from '../../../src/core/score/level';
import type { LevelAnswer } from '../../../src/core/score/level';

function levelOrKind(answer: LevelAnswer): string {
  return answer.kind === 'level' ? answer.level : answer.kind;
}

describe('the bands of the plan', () => {
  test.each([
    [100, 'Mức 4'],
    [95, 'Mức 4'],
    [94.999999999999, 'Mức 4'],
    [94.999999998, 'Mức 3'],
    [94.995, 'Mức 3'],
    [94.99, 'Mức 3'],
    [90, 'Mức 3'],
    [89.99, 'Mức 2'],
    [85, 'Mức 2'],
    [84.5, 'Mức 1'],
    [80, 'Mức 1'],
    [79.99, NOT_REACHED],
    [0, NOT_REACHED],
    [100.01, 'invalid'],
    [100.0000000001, 'Mức 4'],
    [105, 'invalid'],
    [-0.5, 'invalid'],
  ])('%d điểm: %s', (total, level) => expect(levelOrKind(levelOf(decimalOf(total)))).toBe(level));

  test.each([
    [105, 'Điểm phải từ 0 đến 100; ô đang ghi 105.'],
    [-1.5, 'Điểm phải từ 0 đến 100; ô đang ghi -1,5.'],
  ])('%d is refused with what to do', (total, reason) =>
    expect(levelOf(decimalOf(total))).toEqual({ kind: 'invalid', reason }),
  );

  const total = fc.integer({ min: 0, max: 100_000_000 }).map((units) => decimalOf(units / 1_000_000));

  test('every total from 0 to 100 has a level', () => {
    fc.assert(fc.property(total, (points) => expect(levelOf(points).kind).toBe('level')));
  });

  test('more points never make a lower level', () => {
    const rank = (points: typeof total extends fc.Arbitrary<infer Points> ? Points : never): number =>
      rankOf(levelOrKind(levelOf(points)), PLAN_BANDS);
    fc.assert(
      fc.property(total, total, (one, other) => {
        const [less, more] = one <= other ? [one, other] : [other, one];
        expect(rank(less)).toBeLessThanOrEqual(rank(more));
      }),
    );
  });

  test('with the points that are missing, the next level is reached', () => {
    fc.assert(
      fc.property(total, (points) => {
        const next = nextLevel(points);
        if (next === undefined) expect(levelOrKind(levelOf(points))).toBe('Mức 4');
        else expect(levelOrKind(levelOf(decimalOf(points + next.points)))).toBe(next.level);
      }),
    );
  });
});

describe('registration', () => {
  test('without it the level is “Không đạt chuẩn”, whatever the total', () => {
    const answer = levelOf(decimalOf(97), PLAN_BANDS, { registration: { kind: 'not-registered' } });
    expect(answer).toMatchObject({ level: NOT_REACHED, reached: { name: 'Mức 4' }, lowered: { by: 'registration' } });
  });

  test.each([
    { kind: 'registered', level: 'Mức 2' },
    { kind: 'registered' },
    { kind: 'not-asked' },
    { kind: 'invalid', reason: '' },
  ] as const)('%j leaves the level that the points reach', (registration) =>
    expect(levelOrKind(levelOf(decimalOf(97), PLAN_BANDS, { registration }))).toBe('Mức 4'),
  );
});

describe('caps', () => {
  const discipline = { highest: 'Mức 2', reason: 'có trường hợp bị kỷ luật' };

  test.each([
    [97, 'Mức 2'],
    [86, 'Mức 2'],
    [81, 'Mức 1'],
    [50, NOT_REACHED],
  ])('%d điểm under a cap at Mức 2: %s', (total, level) =>
    expect(levelOrKind(levelOf(decimalOf(total), PLAN_BANDS, { caps: [discipline] }))).toBe(level),
  );

  test('a cap at the level that the points reach lowers nothing', () =>
    expect(levelOf(decimalOf(86), PLAN_BANDS, { caps: [discipline] })).not.toHaveProperty('lowered'));

  test('of two caps at one level the first is told', () => {
    const late = { highest: 'Mức 2', reason: 'có hồ sơ quá hạn' };
    const answer = levelOf(decimalOf(97), PLAN_BANDS, { caps: [discipline, late] });
    expect(answer).toMatchObject({ lowered: { cap: discipline } });
  });

  test('the lowest cap counts, whatever the order', () => {
    const failing = { highest: NOT_REACHED, reason: 'tiêu chí 2.1 không đạt' };
    for (const caps of [
      [discipline, failing],
      [failing, discipline],
    ]) {
      const answer = levelOf(decimalOf(97), PLAN_BANDS, { caps });
      expect(answer).toMatchObject({ level: NOT_REACHED, lowered: { by: 'cap', cap: failing } });
    }
  });
});

describe('other bands', () => {
  const open = [
    { ...bandOf('Tốt', 90, 100, true), includesFrom: false },
    { ...bandOf('Khá', 70, 90, true), includesFrom: false },
  ];

  test.each([
    [90.01, 'Tốt'],
    [90, 'Khá'],
    [70.5, 'Khá'],
    [70, NOT_REACHED],
    [0, NOT_REACHED],
    [-1, 'invalid'],
  ])('trên 90 là Tốt, trên 70 đến 90 là Khá: %d điểm, %s', (total, level) =>
    expect(levelOrKind(levelOf(decimalOf(total), open))).toBe(level),
  );

  test('an open edge needs more than the difference', () => {
    expect(nextLevel(decimalOf(90), open)).toEqual({ level: 'Tốt', points: 0, more: true });
    expect(nextLevel(decimalOf(60), open)).toEqual({ level: 'Khá', points: 10, more: true });
  });

  test('a total in a gap has no level, and the gap is told', () => {
    const gap = [bandOf('A', 90, 100, true), bandOf('B', 80, 89.5, true)];
    expect(levelOf(decimalOf(89.75), gap)).toEqual({
      kind: 'invalid',
      reason: 'Bảng mức bỏ sót 89,75 điểm: không mức nào có điểm này. Sửa khoảng điểm của các mức cho liền nhau.',
    });
  });

  test('a total in two bands is a question', () => {
    const overlap = [bandOf('A', 90, 100, true), bandOf('B', 80, 90, true)];
    expect(levelOf(decimalOf(90), overlap)).toEqual({
      kind: 'review',
      reason: '90 điểm thuộc cả A (từ 90 đến 100 điểm) và B (từ 80 đến 90 điểm). Sửa khoảng điểm để chỉ còn một mức.',
      candidates: ['A', 'B'],
    });
  });

  test('a highest score that is left out is a gap, not too much', () =>
    expect(levelOf(decimalOf(100), [bandOf('A', 90, 100)])).toMatchObject({
      reason: 'Bảng mức bỏ sót 100 điểm: không mức nào có điểm này. Sửa khoảng điểm của các mức cho liền nhau.',
    }));

  test('no bands, no level', () => expect(levelOf(decimalOf(90), [])).toMatchObject({ kind: 'invalid' }));

  test('a scale that ends at 115', () => {
    const bonus = [bandOf('A', 100, 115, true), bandOf('B', 50, 100)];
    expect(levelOrKind(levelOf(decimalOf(110), bonus))).toBe('A');
    expect(levelOf(decimalOf(116), bonus)).toMatchObject({ reason: 'Điểm phải từ 0 đến 115; ô đang ghi 116.' });
  });
});

test('the next level above the plan’s bands', () => {
  expect(nextLevel(decimalOf(92.5))).toEqual({ level: 'Mức 4', points: 2.5, more: false });
  expect(nextLevel(decimalOf(12))).toEqual({ level: 'Mức 1', points: 68, more: false });
  expect(nextLevel(decimalOf(95))).toBeUndefined();
  expect(nextLevel(decimalOf(12), [...PLAN_BANDS].reverse())).toEqual({ level: 'Mức 1', points: 68, more: false });
});
