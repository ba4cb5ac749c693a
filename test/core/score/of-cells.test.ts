import { factsOfCells } from '../../../src/core/score/facts-of-cells';
import { readScale } from '../../../src/core/score/scale';
import type { Scale } from '../../../src/core/score/scale';
import { scoreOfCells } from '../../../src/core/score/score-of-cells';
import type { CellValue } from '../../../src/core/workbook/snapshot';

function scale(words: string): Scale {
  const reading = readScale(words);
  if (reading.kind !== 'read') throw new Error(`${words}: ${reading.reason}`);
  return reading.scale;
}

const YES_OR_NO = 'Có: 2 điểm; không có: 0 điểm';
const CASES = 'Tốt: 3 điểm; khá: 2 điểm; trung bình: 1 điểm';
const SHARES = 'Từ 80% trở lên: 3 điểm; từ 60% đến dưới 80%: 2 điểm; dưới 60%: 0 điểm';
const COUNTS = '02 - 03 cuộc: 1 điểm; từ 04 cuộc trở lên: 2 điểm; dưới 02 cuộc: 0 điểm';
const RATIO = 'Điểm = số ngày tiếp thực tế / số ngày phải tiếp x 2';
const TWO_DEDUCTIONS = 'Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo thiếu trừ 1 điểm; trừ không quá số điểm tối đa';
const ONE_DEDUCTION = 'Mỗi báo cáo chậm trừ 0,5 điểm, trừ không quá điểm tối đa';
const WHOLE = 'Đủ 04 nội dung: 2 điểm; mỗi nội dung thiếu trừ 0,5 điểm';
const EACH = 'Mỗi mô hình 0,5 điểm, tối đa 2 điểm';
const TWO_EACH = 'Mỗi mô hình 0,5 điểm; mỗi sáng kiến 1 điểm; tối đa 4 điểm';

test.each<[string, CellValue[], object]>([
  [YES_OR_NO, ['Có'], { choice: 'Có' }],
  [YES_OR_NO, [true], { yes: true }],
  [YES_OR_NO, [false], { yes: false }],
  [YES_OR_NO, ['Không'], { yes: false }],
  [YES_OR_NO, ['Không áp dụng'], { applicable: false }],
  [CASES, ['khá'], { choice: 'khá' }],
  [CASES, ['Xuất sắc'], { choice: 'Xuất sắc' }],
  [SHARES, [0.75], { rate: 0.75 }],
  [SHARES, ['75%'], { rate: 0.75 }],
  [SHARES, ['82,5 %'], { rate: 0.825 }],
  [SHARES, [15, 20], { done: 15, total: 20 }],
  [SHARES, ['15/20'], { done: 15, total: 20 }],
  [SHARES, ['15 trên 20'], { done: 15, total: 20 }],
  [COUNTS, [3], { count: 3 }],
  [COUNTS, ['3'], { count: 3 }],
  [RATIO, [18, 24], { done: 18, total: 24 }],
  [RATIO, [0.75], { rate: 0.75 }],
  [TWO_DEDUCTIONS, [3, 1], { counts: [3, 1] }],
  [TWO_DEDUCTIONS, [3, null, '', 0], { counts: [3, 0] }],
  [TWO_DEDUCTIONS, [3], { counts: [3] }],
  [ONE_DEDUCTION, [3], { count: 3 }],
  [WHOLE, [3, 4], { done: 3, total: 4 }],
  [EACH, [3], { count: 3 }],
  [EACH, [3, 4], { done: 3, total: 4 }],
  [TWO_EACH, [3, 1], { counts: [3, 1] }],
  [TWO_EACH, [3], { counts: [3] }],
  [COUNTS, [1, 2, 3], { counts: [1, 2, 3] }],
  [COUNTS, ['12'], { count: 12 }],
  [COUNTS, ['-1'], { count: -1 }],
  [COUNTS, ['1,5'], { count: 1.5 }],
  [CASES, ['3'], { count: 3 }],
  ...['Có', 'Đạt', 'Rồi', 'true', 'TRUE'].map((yes): [string, CellValue[], object] => [WHOLE, [yes], { yes: true }]),
  ...['Không', 'Không có', 'Không đạt', 'Chưa', 'false'].map((no): [string, CellValue[], object] => [
    WHOLE,
    [no],
    { yes: false },
  ]),
])('under “%s” %j means %j', (words, cells, facts) =>
  expect(factsOfCells(scale(words), cells)).toEqual({ kind: 'facts', facts }),
);

test('blank cells are no facts', () => expect(factsOfCells(scale(RATIO), [null, ''])).toEqual({ kind: 'none' }));

test.each<[CellValue[], string]>([
  [['nhiều'], '“nhiều” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.'],
  [['1.234'], '“1.234” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.'],
  [[3, 'constructor'], '“constructor” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.'],
  [[true, 3], '“true” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.'],
  ...['đạt 75%', '75% trở lên', 'có 15/20', '15/20 thôn', 'hơn 3', '3 cuộc', '15/1.234'].map(
    (words): [CellValue[], string] => [[words], `“${words}” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.`],
  ),
  [[3, true], '“true” không phải số liệu. Nhập số, tỷ lệ %, Có hoặc Không.'],
  [[{ error: '#REF!' }], 'Ô số liệu đang báo lỗi #REF!. Sửa công thức.'],
])('%j are refused', (cells, reason) =>
  expect(factsOfCells(scale(SHARES), cells)).toEqual({ kind: 'invalid', reason }),
);

test.each<[CellValue, CellValue, CellValue[], number]>([
  [YES_OR_NO, 2, ['Có'], 2],
  [SHARES, '3 điểm', ['75%'], 2],
  [RATIO, 2, [18, 24], 1.5],
  [RATIO, 2, [30, 24], 2],
  [TWO_DEDUCTIONS, 4, [3, 1], 1.5],
  [ONE_DEDUCTION, 2, [9], 0],
  [EACH, 2, [3], 1.5],
])('“%s” of %j for %j: %d', (rule, maximum, facts, score) =>
  expect(scoreOfCells(rule, maximum, facts)).toMatchObject({ kind: 'score', score }),
);

test.each<[CellValue, CellValue, CellValue[], object]>([
  [null, 2, ['Có'], { kind: 'none' }],
  ['', 2, ['Có'], { kind: 'none' }],
  [{ error: '#N/A' }, 2, ['Có'], { kind: 'invalid', reason: 'Ô cách chấm đang báo lỗi #N/A. Sửa công thức.' }],
  ['Theo thực tế', 2, ['Có'], { kind: 'invalid' }],
  [YES_OR_NO, null, ['Có'], { kind: 'missing', reason: 'Cần điểm tối đa của tiêu chí.' }],
  [YES_OR_NO, 0, ['Có'], { kind: 'missing' }],
  [YES_OR_NO, -1, ['Có'], { kind: 'invalid', reason: 'Điểm tối đa phải lớn hơn 0.' }],
  [YES_OR_NO, 'hai', ['Có'], { kind: 'invalid', reason: '“hai” không phải điểm. Nhập điểm bằng số, kể cả 0.' }],
  [YES_OR_NO, 2, [], { kind: 'missing', reason: 'Cần số liệu: ghi số đếm, tỷ lệ, Có hoặc Không theo cách chấm.' }],
  [RATIO, 2, ['nhiều'], { kind: 'invalid' }],
  [SHARES, 3, [21, 20], { kind: 'invalid' }],
])('“%s” of %j for %j: %j', (rule, maximum, facts, answer) =>
  expect(scoreOfCells(rule, maximum, facts)).toMatchObject(answer),
);
