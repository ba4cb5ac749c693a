import { levelFromCells } from '../../../src/core/score/level-from-cells';
import type { CellValue } from '../../../src/core/workbook/snapshot';

test.each<[CellValue, CellValue, string]>([
  [92.5, null, 'Mức 3'],
  ['92,5đ', 'Mức 4', 'Mức 3'],
  ['95,5/100', '', 'Mức 4'],
  [96, 'Không đăng ký', 'Không đạt chuẩn'],
  [96, false, 'Không đạt chuẩn'],
  [0, null, 'Không đạt chuẩn'],
])('%j registered %j: %s', (total, registered, level) =>
  expect(levelFromCells(total, registered)).toMatchObject({ kind: 'level', level }),
);

test.each<[CellValue, CellValue, string]>([
  [105, null, 'Điểm phải từ 0 đến 100; ô đang ghi 105.'],
  ['95/10', null, '“95/10”: số sau dấu gạch là 10, điểm tối đa là 100. Nhập lại điểm.'],
  [null, null, 'Cần điểm: ô điểm đang để trống. Nhập tổng điểm.'],
  [95, 'Mức 5', '“Mức 5” không phải là mức đăng ký. Chỉ có Mức 4; Mức 3; Mức 2; Mức 1, hoặc “Không đăng ký”.'],
])('%j registered %j is refused', (total, registered, reason) =>
  expect(levelFromCells(total, registered)).toEqual({ kind: 'invalid', reason }),
);

test('a doubtful score is asked, with the levels that it may mean', () => {
  expect(levelFromCells('89-91')).toMatchObject({ kind: 'review', candidates: ['Mức 2', 'Mức 3'] });
  expect(levelFromCells('89-91', 'Không đăng ký')).toMatchObject({ candidates: ['Không đạt chuẩn'] });
  const withGap = [
    ['Tốt', 90, 100],
    ['Khá', 80, 88],
  ];
  expect(levelFromCells('89-91', null, withGap)).toMatchObject({ kind: 'review', candidates: ['Tốt'] });
  expect(levelFromCells('1.234')).toMatchObject({ kind: 'review', candidates: ['Không đạt chuẩn'] });
});

test('bands of a range', () => {
  const rows = [
    ['Tốt', 60, 120],
    ['Đạt', 30, 60],
  ];
  expect(levelFromCells('110/120', 'Đạt', rows)).toMatchObject({ level: 'Tốt' });
  expect(levelFromCells(121, null, rows)).toMatchObject({ kind: 'invalid' });
  expect(levelFromCells(50, null, [[null]])).toMatchObject({
    reason: 'Bảng mức đang trống. Ghi các mức và khoảng điểm của từng mức.',
  });
  expect(levelFromCells(50, null, [['Tốt', 'trên 90 điểm trở lên']])).toEqual({
    kind: 'invalid',
    reason:
      '“trên 90 điểm trở lên” có thể là từ 90 đến 100 điểm hoặc trên 90 đến 100 điểm. Viết rõ điểm đầu và điểm cuối của mức.',
  });
});
