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

test('một nửa để trống thì vẫn nêu', () => {
  expect(found(rule, table(['20/20', '']))).toEqual(['E3 hint']);
});

test.each([
  ['Mỗi cuộc 0,5 điểm, tối đa 4 điểm', 'số đếm'],
  ['Từ 90% trở lên: 4 điểm; từ 70% đến dưới 90%: 2 điểm; dưới 70%: 0 điểm', 'tỷ lệ hoặc số đếm'],
  ['Mỗi trường hợp vi phạm trừ 0,5 điểm', 'số lần bị trừ'],
])('“%s” cần %s', (scale, need) => {
  expect(findings(rule, table(['8', '', '8'], '4', scale))[0]?.what).toContain(`cách chấm cần ${need},`);
});

test('nói cách chấm cần gì', () => {
  expect(findings(rule, table(['20/20', '', '20/20']))[0]?.what).toBe(
    'Tiêu chí 2 được 4 điểm, cách chấm cần tỷ lệ, ô số liệu để trống.',
  );
});
