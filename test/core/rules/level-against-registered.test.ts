// The level reached is held against the one registered, once all criteria are scored.
import rule from '../../../src/core/rules/level-against-registered';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (scores: string, registered: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 60 | 58 |
| 2 | Trực tuyến | 40 | ${scores} |
| | Mức đăng ký: | ${registered} |`;

test('below: says what is lacking', () => {
  expect(findings(rule, table('34,5', 'Mức 4'))[0]?.what).toBe(
    'Tự chấm 92,5 điểm, Mức 3; đăng ký Mức 4. Còn thiếu 2,5 điểm.',
  );
});

test('above: says so', () => {
  const [finding] = findings(rule, table('38', 'Mức 3'));
  expect(finding?.what).toBe('Tự chấm 96 điểm, Mức 4; đăng ký Mức 3.');
  expect(finding?.how).toBe('Rà lại mức đăng ký; nếu đúng, giữ nguyên.');
});

test.each([
  ['như đăng ký', table('38', 'Mức 4')],
  ['không đăng ký', table('38', 'Không đăng ký')],
  ['chưa ghi mức đăng ký', table('38', '')],
  ['còn tiêu chí chưa chấm', table('', 'Mức 4')],
  ['chưa chấm', table('', 'Mức 4').replace('58', '')],
  ['vượt 100 điểm', table('50', 'Mức 4')],
  ['chỉ ghi đã đăng ký', table('34', 'Đã đăng ký')],
])('%s: không nêu', (_name, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('at the lower edge of the level registered nothing is lacking; below it the points are to be looked at', () => {
  expect(found(rule, table('37', 'Mức 4'))).toEqual([]);
  expect(findings(rule, table('34,5', 'Mức 4'))[0]?.how).toBe(
    'Rà lại điểm và minh chứng; nếu đúng, nêu lý do trong báo cáo.',
  );
});

test('a level registered that the bands do not have is told by its own rule', () => {
  const levels = '\n\n| Mức | Khoảng điểm |\n| Tốt | Từ 80 đến 100 điểm |\n| Khá | Từ 50 đến dưới 80 điểm |';
  expect(found(rule, table('38', 'Mức 4') + levels)).toEqual([]);
});
