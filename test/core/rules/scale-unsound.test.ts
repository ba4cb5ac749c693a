// The steps of a scoring rule leave nothing out between them and give nothing two scores.
import rule from '../../../src/core/rules/scale-unsound';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const set = (scale: string) => `# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Một | 3 | ${scale} |`;
const scored = (scale: string) =>
  `# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Cách chấm | Điểm tự chấm |\n| 1 | Một | 3 | ${scale} | 2 |`;
const OVERLAP = '88 - 90%: 2 điểm; 90 - 95%: 3 điểm';

test('says the two steps', () => {
  expect(findings(rule, set(OVERLAP))[0]?.what).toBe(
    'Tiêu chí 1: hai bậc “từ 88% đến 90%” và “từ 90% đến 95%” chồng lên nhau.',
  );
});

test.each([
  ['Tốt: 2 điểm; tốt: 3 điểm', ['D2 warning']],
  ['Từ 80% trở lên: 2 điểm; từ 60% đến dưới 80%: 3 điểm; dưới 60%: 0 điểm', ['D2 hint']],
  ['Từ 60% đến dưới 80%: 3 điểm', []],
  ['Từ 90% trở lên: 3 điểm; từ 80% trở lên: 2 điểm; dưới 80%: 0 điểm', []],
  ['Từ 90% trở lên: 3 điểm; dưới 90%: 0 điểm; dưới 80%: 0 điểm', []],
  ['Từ 05 cuộc trở lên: 3 điểm; 03 cuộc: 1 điểm', ['D2 hint']],
])('%s', (scale, cells) => {
  expect(found(rule, set(scale))).toEqual(cells);
});

test('what the scoring table repeats from the set is told once, its own words there', () => {
  expect(found(rule, scored(OVERLAP))).toEqual(['D2 warning']);
  expect(findings(rule, `${scored(OVERLAP)}\n${set(OVERLAP)}`).map(({ cell }) => cell.sheet)).toEqual(['Bộ']);
  expect(findings(rule, `${scored(OVERLAP)}\n${set('Có: 3 điểm')}`).map(({ cell }) => cell.sheet)).toEqual(['Chấm']);
});
