// A criterion that does not apply while its maximum stands in the whole.
import scoreMissing from '../../../src/core/rules/score-missing';
import rule from '../../../src/core/rules/not-applicable-unscaled';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (score: string, note = '', max = '10') => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Ghi chú |
| 1 | Niêm yết | 90 | 81 | |
| 2 | Cảng cá | ${max} | ${score} | ${note} |
| 3 | Trang tin | 0 | 0 | |`;

test.each([
  ['ở ô điểm', table('Không áp dụng'), ['D3 review']],
  ['viết tắt', table('KAD'), ['D3 review']],
  ['ở ghi chú, ô điểm trống', table('', 'Không áp dụng với xã không có cảng'), ['D3 review']],
  ['ở ghi chú, 0 điểm', table('0', 'Không áp dụng'), ['D3 review']],
  ['ở ghi chú nhưng vẫn có điểm', table('5', 'Không áp dụng hình thức trực tuyến'), []],
  ['không ghi điểm tối đa', table('Không áp dụng', '', ''), []],
  ['ghi chú khác', table('0', 'Chưa làm'), []],
])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('nói tổng nếu quy đổi', () => {
  expect(findings(rule, table('Không áp dụng'))[0]?.what).toBe(
    'Tiêu chí 2 ghi “Không áp dụng”, điểm tối đa 10 vẫn nằm trong 100. Quy đổi theo 90 điểm còn lại thì tổng là 90.',
  );
});

test('ô trống có ghi chú “Không áp dụng” không phải là thiếu điểm', () => {
  expect(found(scoreMissing, table('', 'Không áp dụng'))).toEqual([]);
  expect(found(scoreMissing, table('', 'Chưa làm'))).toEqual(['D3 error']);
});

test('mọi tiêu chí đều không áp dụng, hoặc bảng không có cột tối đa', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Cảng cá | 10 | KAD |')).toEqual([]);
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Cảng cá | KAD |\n| 2 | Niêm yết | 5 |')).toEqual([]);
});
