import { NOT_REACHED, PLAN_BANDS, bandOf } from '../../../src/core/score/band';
import type { Band } from '../../../src/core/score/band';
import { bandProblems } from '../../../src/core/score/band-problems';

const top = bandOf('Mức 2', 90, 100, true);

test('the bands of the plan have no problem, in either direction, with or without their floor', () => {
  expect(bandProblems(PLAN_BANDS)).toEqual([]);
  expect(bandProblems([...PLAN_BANDS].reverse())).toEqual([]);
  expect(bandProblems(PLAN_BANDS.slice(0, 4))).toEqual([]);
});

test.each<[string, Band[], string, string]>([
  [
    'overlap at an edge',
    [top, bandOf('Mức 1', 80, 90, true)],
    'overlap',
    'Mức 1 (từ 80 đến 90 điểm) và Mức 2 (từ 90 đến 100 điểm) chồng lên nhau: có điểm thuộc cả hai mức.',
  ],
  [
    'overlap',
    [top, bandOf('Mức 1', 80, 92)],
    'overlap',
    'Mức 1 (từ 80 đến dưới 92 điểm) và Mức 2 (từ 90 đến 100 điểm) chồng lên nhau: có điểm thuộc cả hai mức.',
  ],
  [
    'gap',
    [top, bandOf('Mức 1', 80, 89.5, true)],
    'gap',
    'Mức 1 (từ 80 đến 89,5 điểm) và Mức 2 (từ 90 đến 100 điểm) hở nhau: giữa 89,5 và 90 điểm không thuộc mức nào.',
  ],
  [
    'gap of one score',
    [{ ...top, includesFrom: false }, bandOf('Mức 1', 80, 90)],
    'gap',
    'Mức 1 (từ 80 đến dưới 90 điểm) và Mức 2 (trên 90 đến 100 điểm) hở nhau: đúng 90 điểm không thuộc mức nào.',
  ],
  ['top out of reach', [bandOf('Mức 1', 80, 99, true)], 'uncovered', 'Không mức nào nhận 100 điểm.'],
  ['top open', [bandOf('Mức 1', 80, 100)], 'uncovered', 'Không mức nào nhận 100 điểm.'],
  ['bottom left out', [top, bandOf(NOT_REACHED, 10, 90)], 'uncovered', 'Không mức nào nhận điểm dưới 10.'],
  ['empty', [], 'uncovered', 'Bảng mức đang trống.'],
  [
    'numbers against scores',
    [bandOf('Mức 1', 90, 100, true), bandOf('Mức 2', 80, 90)],
    'order',
    'Số của mức và điểm của mức không cùng chiều: mức có số cao hơn phải có điểm cao hơn.',
  ],
  [
    'rows not in order',
    [bandOf('Khá', 80, 90), bandOf('Tốt', 90, 100, true), bandOf('Đạt', 70, 80)],
    'order',
    'Các mức không xếp theo thứ tự điểm. Xếp từ cao xuống thấp.',
  ],
])('%s', (_name, bands, kind, what) => expect(bandProblems(bands)).toMatchObject([{ kind, what }]));

test.each<[string, Band[]]>([
  ['an empty table', []],
  ['numbers against scores', [bandOf('Mức 1', 90, 100, true), bandOf('Mức 2', 80, 90)]],
  ['rows not in order', [bandOf('Khá', 80, 90), bandOf('Tốt', 90, 100, true), bandOf('Đạt', 70, 80)]],
])('%s is about all levels, and names none', (_name, bands) =>
  expect(bandProblems(bands).flatMap((problem) => problem.bands)).toEqual([]),
);

test('a name twice', () => {
  const bands = [bandOf('Khá', 90, 100, true), bandOf('Khá', 80, 90), bandOf('Khá', 70, 80)];
  expect(bandProblems(bands)).toEqual([
    { kind: 'duplicate', what: 'Khá có nhiều hơn một khoảng điểm.', bands: bands.slice(1) },
  ]);
});

test('an edge open on one side only joins two bands', () => {
  const open = { ...bandOf('Tốt', 90, 100, true), includesFrom: false };
  expect(bandProblems([open, bandOf('Khá', 80, 90, true)])).toEqual([]);
});

test.each<[string, Band[]]>([
  ['Chưa đạt Mức 4', [bandOf('Mức 1', 80, 100, true), bandOf('Chưa đạt Mức 4', 0, 80)]],
  ['Mức 4 cũ', [bandOf('Mức 1', 80, 100, true), bandOf('Mức 4 cũ', 0, 80)]],
  ['Mức 10', [bandOf('Mức 10', 90, 100, true), bandOf('Mức 9', 80, 90)]],
])('“%s” breaks no order', (_name, bands) => expect(bandProblems(bands)).toEqual([]));

test('Mức 10 is above Mức 9', () => {
  const bands = [bandOf('Mức 9', 90, 100, true), bandOf('Mức 10', 80, 90)];
  expect(bandProblems(bands).map(({ kind }) => kind)).toEqual(['order']);
});

test('two bands that begin at one score overlap, and are in order', () => {
  const bands = [bandOf('Tốt', 80, 100, true), bandOf('Khá', 80, 90)];
  expect(bandProblems(bands).map(({ kind }) => kind)).toEqual(['overlap']);
});

test('a gap is told beside the nearer of two bands that end together', () => {
  const bands = [bandOf('Tốt', 60, 100, true), bandOf('Khá', 10, 50), bandOf('Đạt', 0, 50)];
  expect(bandProblems(bands).at(-1)?.what).toBe(
    'Khá (từ 10 đến dưới 50 điểm) và Tốt (từ 60 đến 100 điểm) hở nhau: giữa 50 và 60 điểm không thuộc mức nào.',
  );
});

test('a band within another leaves no gap after it', () => {
  const bands = [bandOf('A', 50, 100, true), bandOf('B', 10, 20), bandOf('C', 0, 60)];
  expect(bandProblems(bands).map(({ kind }) => kind)).toEqual(['overlap', 'overlap']);
});

test.each<[string, Band[], string[]]>([
  ['an overlap is about both', [top, bandOf('Mức 1', 80, 92)], ['Mức 1', 'Mức 2']],
  ['a gap is about both', [top, bandOf('Mức 1', 80, 89.5, true)], ['Mức 1', 'Mức 2']],
  ['a bottom left out is about the lowest', [top, bandOf(NOT_REACHED, 10, 90)], [NOT_REACHED]],
  ['a top out of reach is about the highest', [bandOf('Mức 1', 80, 99, true)], ['Mức 1']],
  ['an order is about all', [bandOf('Mức 1', 90, 100, true), bandOf('Mức 2', 80, 90)], []],
  ['rows in no order are about all', [bandOf('Khá', 80, 90), top, bandOf('Đạt', 70, 80)], []],
  ['no bands', [], []],
])('%s', (_name, bands, about) =>
  expect(bandProblems(bands).map((problem) => problem.bands.map(({ name }) => name))).toEqual([about]),
);

test('a name twice is about its later bands, and no others', () => {
  const bands = [bandOf('Khá', 90, 100, true), bandOf('Khá', 80, 90), bandOf('Đạt', 70, 80)];
  expect(bandProblems(bands).map((problem) => problem.bands)).toEqual([[bands[1]]]);
});
