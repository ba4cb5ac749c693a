// A number that the scoring rule needs, in the column that the table has for it.
import rule from '../../../src/core/rules/facts-missing';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const SHARE = 'Điểm = số hồ sơ đúng hạn / tổng số hồ sơ x 4';

const table = (facts: readonly string[], score = '4', scale = SHARE) =>
  ['| STT | Tiêu chí | Điểm tối đa | Cách chấm | Số liệu | Điểm tự chấm |']
    .concat(facts.map((fact, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 4 | ${scale} | ${fact} | ${score} |`))
    .join('\n');

test.each([
  ['một ô trống, các ô khác đã ghi', table(['20/20', '', '20/20']), ['E3 hint']],
  ['phần lớn để trống', table(['20/20', '', '']), []],
  ['tiêu chí 0 điểm', table(['0/20', '', '0/20'], '0'), []],
  ['cách chấm theo trường hợp', table(['Có', '', 'Có'], '4', 'Có: 4 điểm; không: 0 điểm'), []],
  ['bảng chỉ có điểm thẩm định', table(['20/20', '', '20/20']).replace('tự chấm', 'thẩm định'), []],
])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('nói cách chấm cần gì', () => {
  expect(findings(rule, table(['20/20', '', '20/20']))[0]?.what).toBe(
    'Tiêu chí 2 được 4 điểm, cách chấm cần tỷ lệ, ô số liệu để trống.',
  );
});
