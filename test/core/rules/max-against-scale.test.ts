// A criterion's maximum is the most that its own scoring rule gives.
import rule from '../../../src/core/rules/max-against-scale';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const set = (...criteria: readonly (readonly [number, string])[]) =>
  ['| STT | Tiêu chí | Điểm tối đa | Cách chấm |']
    .concat(criteria.map(([max, scale], at) => `| ${at + 1} | Tiêu chí số ${at + 1} | ${max} | ${scale} |`))
    .join('\n');

test('says both', () => {
  expect(findings(rule, set([2, 'Có: 3 điểm; không có: 0 điểm']))[0]).toMatchObject({
    what: 'Tiêu chí 1: cách chấm cho cao nhất 3 điểm, điểm tối đa ghi 2 điểm.',
    received: '2',
  });
});

test.each([
  ['more than the maximum', 2, 'Từ 80% trở lên: 3 điểm; dưới 80%: 0 điểm', ['C2 warning']],
  ['less than the maximum: parts may add up', 4, 'Tốt: 3 điểm; khá: 2 điểm', []],
  ['shares', 4, 'Điểm = tỷ lệ x 5', []],
  ['a percentage of the maximum', 4, 'Có: 80% điểm; không có: 0 điểm', []],
  ['one case alone', 4, 'Có: 5 điểm', []],
  ['a bonus', 1, 'Điểm thưởng: Có: 2 điểm; không có: 0 điểm', []],
  ['words that are not read', 4, 'Do Hội đồng quyết định', []],
])('%s', (_what, max, scale, cells) => {
  expect(found(rule, set([max, scale]))).toEqual(cells);
});

test('where many differ, the words speak of other points', () => {
  expect(
    found(rule, set([1, 'Có: 10 điểm; không: 0 điểm'], [2, 'Có: 20 điểm; không: 0 điểm'], [3, 'Có: 3 điểm'])),
  ).toEqual([]);
});

test('a table without maxima is left alone', () => {
  expect(
    found(rule, '| STT | Tiêu chí | Cách chấm | Điểm tự chấm |\n| 1 | Một | Có: 2 điểm; không: 0 điểm | 2 |'),
  ).toEqual([]);
});

test('is asked of scores that state their rules', () => {
  expect(
    found(
      rule,
      set([2, 'Có: 3 điểm; không có: 0 điểm'])
        .replaceAll('|\n', '| 1 |\n')
        .replace('Cách chấm | 1 |', 'Cách chấm | Điểm tự chấm |'),
    ),
  ).toEqual(['C2 warning']);
});

test('a share among points is no certain maximum', () => {
  expect(found(rule, set([2, 'Tốt: 3 điểm; khá: 50% điểm; yếu: 0 điểm']))).toEqual([]);
});
