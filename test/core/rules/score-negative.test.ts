// A score may not be less than 0, but where points are deducted.
import rule from '../../../src/core/rules/score-negative';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

test('says the cell and the least score', () => {
  const [finding] = findings(
    rule,
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 5 | -1 |\n| 2 | Họp | 5 | 5 |',
  );
  expect(finding?.what).toBe('Tiêu chí 1: điểm tự chấm ở ô D2 ghi -1. Điểm thấp nhất là 0.');
});

test.each([
  ['điểm trừ ghi ở phần điểm trừ', '| C | ĐIỂM TRỪ | | |\n| 1 | Có đơn thư | 2 | -1 |'],
  ['tiêu chí trừ điểm', '| 1 | Trừ điểm khi có đơn thư | 2 | -1 |'],
  ['điểm tối đa nhỏ hơn 0', '| 1 | Có đơn thư | -2 | -1 |'],
  ['điểm tối đa bằng 0', '| 1 | Có đơn thư | 0 | -1 |'],
  ['0 điểm', '| 1 | Có đơn thư | 2 | 0 |'],
  ['điểm vượt điểm tối đa', '| 1 | Có đơn thư | 2 | 3 |'],
  ['dòng nhóm', '| I | NHÓM | 5 | -1 |\n| 1 | Họp | 5 | 5 |'],
  ['một chữ', '| 1 | Có đơn thư | 2 | x |'],
  ['chưa có điểm', '| 1 | Có đơn thư | 2 | |'],
])('%s: không nêu', (_name, rows) => {
  expect(found(rule, `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${rows}\n| 2 | Họp dân | 5 | 5 |`)).toEqual([]);
});

test('is asked of a table without maxima too', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | -1 |\n| 2 | Họp dân | 5 |')).toEqual([
    'C2 error',
  ]);
});
