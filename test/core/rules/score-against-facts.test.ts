// A score against the numbers that stand beside it.
import rule from '../../../src/core/rules/score-against-facts';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const SHARE = 'Điểm = số hồ sơ đúng hạn / tổng số hồ sơ x 4';

const table = (facts: string, score: string, { header = 'Số liệu', scale = SHARE, max = '4' } = {}) =>
  `| STT | Tiêu chí | Điểm tối đa | Cách chấm | ${header} | Điểm tự chấm |
| 1 | Đúng hạn | ${max} | ${scale} | ${facts} | ${score} |
| 2 | Niêm yết | 5 | Có: 5 điểm; không: 0 điểm | Có | 5 |`;

test.each([
  ['17/20, ghi 4', table('17/20', '4'), ['F2 warning']],
  ['17/20, ghi đúng', table('17/20', '3,4'), []],
  ['2/3, làm tròn 2 chữ số', table('2/3', '2,67'), []],
  ['85 ở cột Tỷ lệ (%)', table('85', '4', { header: 'Tỷ lệ (%)' }), ['F2 warning']],
  ['0,85 định dạng phần trăm', table('0,85 {0%}', '3,4', { header: 'Tỷ lệ' }), []],
  ['mỗi cuộc 0,5 điểm, 6 cuộc', table('6', '2', { scale: 'Mỗi cuộc 0,5 điểm, tối đa 4 điểm' }), ['F2 warning']],
  ['số liệu là câu chữ', table('Đạt yêu cầu của Ủy ban', '4'), []],
  ['số liệu để trống', table('', '4'), []],
  ['chưa có điểm', table('17/20', ''), []],
  ['chưa có điểm tối đa', table('17/20', '4', { max: '' }), []],
  ['số liệu không thể có', table('25/20', '4'), []],
  ['điểm ngoài cách chấm: quy tắc khác nêu', table('Có', '3', { scale: 'Có: 4 điểm; không: 0 điểm' }), []],
  ['cách chấm không đọc được', table('17/20', '4', { scale: 'Tùy tình hình' }), []],
  ['người chấm quyết định', table('17/20', '4', { scale: 'Chấm từ 0 đến 4 điểm' }), []],
  ['bảng không có cột số liệu', table('17/20', '4', { header: 'Đơn vị tính' }), []],
])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('nói số liệu, điểm tính ra và điểm đang ghi', () => {
  const [finding] = findings(rule, table('17/20', '4'));
  expect(finding?.what).toBe('Tiêu chí 1: số liệu “17/20” được 3,4 điểm theo cách chấm, ô F2 ghi 4.');
  expect(finding?.fix?.edits[0]?.after.value).toBe(3.4);
});

test('phần lớn dòng không khớp: cột ấy là số khác', () => {
  const rows = [1, 2, 3, 4].map((at) => `| ${at} | Tiêu chí số ${at} | 4 | ${SHARE} | 17/20 | 4 |`);
  const head = '| STT | Tiêu chí | Điểm tối đa | Cách chấm | Kết quả thực hiện | Điểm tự chấm |';
  expect(found(rule, [head, ...rows].join('\n'))).toEqual([]);
});

test('bảng chỉ có điểm thẩm định, hoặc không có cột tối đa', () => {
  expect(found(rule, table('17/20', '4').replace('Điểm tự chấm', 'Điểm thẩm định'))).toEqual([]);
  const bare = `| STT | Tiêu chí | Cách chấm | Số liệu | Điểm tự chấm |\n| 1 | Đúng hạn | ${SHARE} | 17/20 | 4 |`;
  expect(found(rule, bare)).toEqual([]);
});

test('two of few rows are mistakes, three are where most others agree', () => {
  const rows = (facts: readonly string[]) =>
    ['| STT | Tiêu chí | Điểm tối đa | Cách chấm | Kết quả thực hiện | Điểm tự chấm |']
      .concat(facts.map((fact, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 4 | ${SHARE} | ${fact} | 4 |`))
      .join('\n');
  const count = (wrong: number, right: number) =>
    found(rule, rows([...Array<string>(wrong).fill('17/20'), ...Array<string>(right).fill('20/20')])).length;
  expect([count(2, 0), count(3, 0), count(3, 2), count(3, 3), count(3, 4), count(2, 3)]).toEqual([2, 0, 0, 3, 3, 2]);
});

test('facts with an empty line below them are quoted without it', () => {
  expect(findings(rule, table('17/20\\n', '4'))[0]?.what).toMatch(/số liệu “17\/20” được/);
});
