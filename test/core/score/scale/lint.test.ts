import { decimalOf } from '../../../../src/core/score/decimal';
import { lintScale, readScale, type ScaleFinding } from '../../../../src/core/score/scale';

function findings(rule: string, maximum?: number): readonly ScaleFinding[] {
  const reading = readScale(rule);
  if (reading.kind !== 'read') throw new Error(reading.reason);
  return lintScale(reading.scale, maximum === undefined ? undefined : decimalOf(maximum));
}

test.each([
  ['Từ 80% trở lên: 3 điểm; từ 60% đến dưới 80%: 2 điểm; dưới 60%: 0 điểm', 3],
  ['Có: 2 điểm; không có: 0 điểm', 2],
  ['Không có: 3 điểm; có từ 01 trường hợp: 0 điểm', 3],
  ['Không quá 2 lần: 2 điểm; trên 2 lần: 0 điểm', 2],
  ['Mỗi báo cáo chậm trừ 0,5 điểm', 2],
  ['Mỗi vụ việc trừ 1 điểm vào tổng điểm', 5],
  ['Điểm = tỷ lệ x 4', 4],
  ['Đạt từ 98% trở lên: điểm = tỷ lệ x 4; dưới 98%: 0 điểm', 4],
  ['Từ 0 đến 3 điểm', 3],
  ['Mỗi mô hình: 0,7 điểm', 2],
  ['Từ 3 ngày trở lên: 0 điểm; 2 ngày: 1 điểm; dưới 2 ngày: 2 điểm', 2],
  ['Không áp dụng', 2],
])('%s (tối đa %d) has nothing wrong with it', (rule, maximum) => {
  expect(findings(rule, maximum)).toEqual([]);
});

test.each([
  [
    '88 - 90 %: 2; 90 - 95 %: 3',
    3,
    ['gap', 'gap', 'overlap'],
    'Hai bậc “từ 88% đến 90%” và “từ 90% đến 95%” chồng lên nhau.',
  ],
  [
    'Từ 90% trở lên: 3 điểm; từ 70% đến 89%: 2 điểm; dưới 70%: 0 điểm',
    3,
    ['gap'],
    'Cách chấm chưa nói “trên 89% đến dưới 90%” được bao nhiêu điểm.',
  ],
  ['Trên 90%: 3 điểm; dưới 90%: 0 điểm', 3, ['gap'], 'Cách chấm chưa nói “90%” được bao nhiêu điểm.'],
  [
    '02 - 03 cuộc: 1 điểm; từ 05 cuộc trở lên: 2 điểm',
    2,
    ['gap', 'gap'],
    'Cách chấm chưa nói “4 cuộc” được bao nhiêu điểm.',
  ],
  ['02 - 03 cuộc: 1 điểm', 1, ['gap', 'gap'], 'Cách chấm chưa nói “từ 4 cuộc trở lên” được bao nhiêu điểm.'],
  [
    'Không có: 3 điểm; từ 02 trường hợp: 0 điểm',
    3,
    ['gap'],
    'Cách chấm chưa nói “từ 0 đến 1 trường hợp” được bao nhiêu điểm.',
  ],
  [
    'Từ 50% trở lên: 3 điểm; từ 60% đến 70%: 3 điểm; dưới 50%: 0 điểm',
    3,
    ['overlap'],
    'Hai bậc “từ 50% trở lên” và “từ 60% đến 70%” chồng lên nhau.',
  ],
  [
    'Từ 50% trở lên: 3 điểm; từ 50% đến 70%: 1 điểm; dưới 50%: 0 điểm',
    3,
    ['order', 'overlap'],
    'Hai bậc “từ 50% đến 70%” và “từ 50% trở lên” chồng lên nhau.',
  ],
  [
    'Từ 80% trở lên: 5 điểm; dưới 80%: 0 điểm',
    3,
    ['above-maximum'],
    'Cách chấm cho cao nhất 5 điểm, điểm tối đa ghi 3 điểm.',
  ],
  [
    'Từ 80% trở lên: 2,5 điểm; dưới 80%: 0 điểm',
    3,
    ['below-maximum'],
    'Cách chấm cho cao nhất 2,5 điểm, điểm tối đa ghi 3 điểm.',
  ],
  ['Điểm = tỷ lệ x 5', 4, ['above-maximum'], 'Cách chấm cho cao nhất 5 điểm, điểm tối đa ghi 4 điểm.'],
  [
    'Từ 80% trở lên: 2 điểm; từ 60% đến dưới 80%: 3 điểm; dưới 60%: 0 điểm',
    3,
    ['order'],
    'Điểm các bậc không tăng dần hoặc giảm dần: 0; 3; 2.',
  ],
  ['Tốt: 2 điểm; tốt: 1 điểm', 2, ['duplicate'], 'Cách chấm ghi “tốt” hai lần.'],
  [
    'Từ 80% trở lên: 2 điểm; từ 80% trở lên: 1 điểm; dưới 80%: 0 điểm',
    2,
    ['duplicate', 'order'],
    'Cách chấm ghi “từ 80% trở lên” hai lần.',
  ],
  ['Mỗi lỗi trừ 1 điểm; mỗi lỗi trừ 2 điểm', 2, ['duplicate'], 'Cách chấm ghi “lỗi” hai lần.'],
])('%s (tối đa %d) has %j', (rule, maximum, kinds, what) => {
  const found = findings(rule, maximum);
  expect(found.map(({ kind }) => kind).sort()).toEqual(kinds);
  expect(found.map((finding) => finding.what)).toContain(what);
});

// "usual": as rules are often written, and told to nobody but who asks.
test.each([
  ['Từ 90% trở lên: 3 điểm; từ 80% trở lên: 2 điểm; dưới 80%: 0 điểm', ['usual overlap']],
  ['Dưới 50%: 0 điểm; dưới 80%: 1 điểm; từ 80% trở lên: 2 điểm', ['usual overlap']],
  ['Từ 50% trở lên: 3 điểm; từ 60% đến 70%: 3 điểm; dưới 50%: 0 điểm', ['overlap']],
  ['Dưới 60%: 0 điểm; từ 50% đến 70%: 3 điểm; trên 70%: 4 điểm', ['overlap']],
  ['Dưới 60%: 0 điểm; từ 50% trở lên: 3 điểm', ['overlap']],
  ['02 - 03 cuộc: 1 điểm', ['usual gap', 'usual gap']],
  ['02 - 03 cuộc: 1 điểm; từ 05 cuộc trở lên: 2 điểm', ['usual gap', 'gap']],
  ['Dưới 02 cuộc: 0 điểm; 03 cuộc: 1 điểm; 04 cuộc: 2 điểm', ['gap', 'usual gap']],
  ['Trên 90%: 3 điểm; dưới 90%: 0 điểm', ['gap']],
  ['Từ 80% trở lên: 3 điểm; từ 60% đến dưới 80%: 2 điểm', ['usual gap']],
  ['Từ 60% đến dưới 80%: 2 điểm; dưới 60%: 0 điểm', ['usual gap']],
  ['0 lỗi: 3 điểm; từ 02 lỗi trở lên: 0 điểm', ['gap']],
  ['Từ 01 cuộc trở lên: 2 điểm; không tổ chức: 0 điểm', []],
  ['Từ 0% đến 50%: 1 điểm; dưới 60%: 2 điểm; từ 60% trở lên: 3 điểm', ['overlap']],
  ['Trên 0%: 1 điểm', ['usual gap']],
  ['Dưới 60%: 0 điểm; từ 60% đến dưới 100%: 2 điểm', ['usual gap']],
  ['Từ 02 cuộc trở lên: 2 điểm; không tổ chức: 0 điểm', ['usual gap']],
])('%s has, from the lowest up, %j', (rule, kinds) => {
  const found = findings(rule).map(({ kind, isUsual }) => (isUsual ? `usual ${kind}` : kind));
  expect(found).toEqual(kinds);
});

test('without a maximum nothing is said of it', () => {
  expect(findings('Từ 80% trở lên: 5 điểm; dưới 80%: 0 điểm')).toEqual([]);
});
