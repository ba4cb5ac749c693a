import { decimalOf } from '../../../../src/core/score/decimal';
import { entryLimits, isPossible, possibleScores, readScale, type Scale } from '../../../../src/core/score/scale';
import { pointsForShare } from '../../../../src/core/score/scale/points';

function scale(rule: string): Scale {
  const reading = readScale(rule);
  if (reading.kind !== 'read') throw new Error(reading.reason);
  return reading.scale;
}

test.each<[string, number, number[]]>([
  ['Có: 2 điểm; không có: 0 điểm', 2, [0, 2]],
  ['Có mô hình mới: 1 điểm', 1, [0, 1]],
  ['Từ 80% trở lên: 3 điểm; từ 60% đến dưới 80%: 1,5 điểm; dưới 60%: 0 điểm', 3, [0, 1.5, 3]],
  ['Từ 80% trở lên: 5 điểm; dưới 80%: 0 điểm', 3, [0]],
  ['02 - 03 cuộc: 1 điểm; từ 04 cuộc trở lên: 2 điểm', 2, [0, 1, 2]],
  ['Tốt: 100%, Khá: 75%, Yếu: 0%', 4, [0, 3, 4]],
  ['Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo thiếu trừ 1 điểm; trừ không quá số điểm tối đa', 2, [0, 0.5, 1, 1.5, 2]],
  ['Mỗi báo cáo chậm trừ 0,7 điểm, trừ tối đa 1 điểm', 2, [1, 1.3, 2]],
  ['Có vi phạm trừ 1 điểm', 3, [2, 3]],
  ['Trừ 50%', 3, [1.5, 3]],
  ['Đủ 04 nội dung: 2 điểm; mỗi nội dung thiếu trừ 0,3 điểm', 2, [0.8, 1.1, 1.4, 1.7, 2]],
  ['Mỗi vụ việc trừ 1 điểm vào tổng điểm, tối đa 2 điểm', 5, [-2, -1, 0]],
  ['Mỗi nhiệm vụ chậm trừ 1 điểm, trừ tối đa 4 điểm, có thể trừ âm', 3, [-1, 0, 1, 2, 3]],
  ['Mỗi mô hình được 0,5 điểm, tối đa 1 điểm', 2, [0, 0.5, 1]],
  ['Có kế hoạch: 1 điểm; có báo cáo: 0,5 điểm', 1.5, [0, 0.5, 1, 1.5]],
  ['Có kế hoạch: 1 điểm; có báo cáo: 0,5 điểm', 1, [0, 0.5, 1]],
  ['Chấm 0; 0,5 hoặc 1 điểm', 1, [0, 0.5, 1]],
  ['Chậm từ 01 ngày: trừ 5 điểm', 2, [0, 2]],
  ['Chậm từ 01 ngày: trừ 0,5 điểm', 2, [1.5, 2]],
  ['Có: 2 điểm; có một phần: 1 điểm; không có minh chứng: 0 điểm', 2, [0, 1, 2]],
  ['Có: 1,25 điểm; không có: 0 điểm; làm tròn đến 1 chữ số thập phân', 2, [0, 1.3]],
  ['Có: 3 điểm; không có: 0 điểm; tối đa 2 điểm', 2, [0, 2]],
])('%s (tối đa %d) can give %j', (rule, maximum, expected) => {
  const read = scale(rule);
  const most = decimalOf(maximum);
  expect(possibleScores(read, most)).toEqual({ scores: expected, stretches: [] });
  expect(entryLimits(read, most)).toEqual({ kind: 'list', scores: expected });
  for (const score of expected) expect(isPossible(read, decimalOf(score), most)).toBe(true);
  expect(isPossible(read, decimalOf(1.2), most)).toBe(false);
});

test.each<[string, number, object, object]>([
  ['Điểm = tỷ lệ x 4', 4, { from: 0, to: 4 }, { kind: 'between', from: 0, to: 4 }],
  ['Điểm = tỷ lệ x 4', 3, { from: 0, to: 3 }, { kind: 'between', from: 0, to: 3 }],
  [
    'Đạt từ 98% trở lên: điểm = tỷ lệ x 4; dưới 98%: 0 điểm',
    4,
    { from: 3.92, to: 4 },
    { kind: 'between', from: 0, to: 4 },
  ],
  ['Dưới 50%: điểm = tỷ lệ x 4; từ 50% trở lên: 4 điểm', 4, { from: 0, to: 2 }, { kind: 'between', from: 0, to: 4 }],
  ['Chấm từ 1 đến 3 điểm, bước 0,8', 3, { from: 1, to: 3, step: 0.8 }, { kind: 'list', scores: [1, 1.8, 2.6, 3] }],
  [
    'Chấm từ 1 đến 1,3 điểm, bước 0,1',
    2,
    { from: 1, to: 1.3, step: 0.1 },
    { kind: 'list', scores: [1, 1.1, 1.2, 1.3] },
  ],
  [
    'Chấm từ 0 đến 12 điểm, bước 0,5',
    12,
    { from: 0, to: 12, step: 0.5 },
    { kind: 'list', scores: Array.from({ length: 25 }, (_, half) => half / 2) },
  ],
  ['Chấm từ 0 đến 12,5 điểm, bước 0,5', 12.5, { from: 0, to: 12.5, step: 0.5 }, { kind: 'between', from: 0, to: 12.5 }],
  [
    'Khá: từ 1 đến 1,2 điểm; tốt: 2 điểm; yếu: 0,5 điểm; làm tròn đến 1 chữ số thập phân',
    2,
    { from: 1, to: 1.2, step: 0.1 },
    { kind: 'list', scores: [0, 0.5, 1, 1.1, 1.2, 2] },
  ],
  ['Chấm từ 0 đến 1 điểm, bước 0,5', 1, { from: 0, to: 1, step: 0.5 }, { kind: 'list', scores: [0, 0.5, 1] }],
  ['Tối đa 30 điểm, bước 0,25', 30, { from: 0, to: 30, step: 0.25 }, { kind: 'between', from: 0, to: 30 }],
  [
    'Điểm = tỷ lệ x 2, làm tròn đến 1 chữ số thập phân',
    2,
    { from: 0, to: 2, step: 0.1 },
    { kind: 'list', scores: Array.from({ length: 21 }, (_, tenth) => tenth / 10) },
  ],
  ['Khá: từ 1 đến 2 điểm; Tốt: 3 điểm', 3, { from: 1, to: 2 }, { kind: 'between', from: 0, to: 3 }],
  ['Từ 0 đến 5 điểm theo mức độ hoàn thành', 5, { from: 0, to: 5 }, { kind: 'between', from: 0, to: 5 }],
  ['Mỗi hồ sơ chậm trừ 0,001 điểm', 2, { from: 0, to: 2 }, { kind: 'between', from: 0, to: 2 }],
  ['Mỗi lượt truy cập: 0,001 điểm', 2, { from: 0, to: 2 }, { kind: 'between', from: 0, to: 2 }],
  ['Mỗi vụ việc trừ 0,01 điểm vào tổng điểm', 5, { from: -100, to: 0 }, { kind: 'between', from: -100, to: 0 }],
])('%s (tối đa %d) can give a stretch', (rule, maximum, stretch, limits) => {
  const most = decimalOf(maximum);
  expect(possibleScores(scale(rule), most).stretches).toEqual([stretch]);
  for (const end of Object.values(stretch).slice(0, 2))
    expect(isPossible(scale(rule), decimalOf(end), most)).toBe(true);
  expect(entryLimits(scale(rule), most)).toEqual(limits);
});

test.each([
  ['Chấm từ 0 đến 3 điểm, bước 0,5', 3, 1.5, true],
  ['Chấm từ 0 đến 3 điểm, bước 0,5', 3, 1.2, false],
  ['Chấm từ 0 đến 3 điểm, bước 0,5', 3, 3.5, false],
  ['Chấm từ 1 đến 3 điểm, bước 0,8', 3, 3, true],
  ['Chấm từ 1 đến 3 điểm, bước 0,8', 3, 0, false],
  ['Chấm từ 1 đến 3 điểm, bước 0,8', 3, 1, true],
  ['Chấm từ 1 đến 3 điểm, bước 0,8', 3, 1.8, true],
  ['Chấm từ 0 đến 3 điểm, bước 0,1', 3, 0.7, true],
  ['Chấm từ 0 đến 3 điểm, bước 0,1', 3, 0.75, false],
  ['Điểm = tỷ lệ x 4', 4, 3.14159, true],
  ['Đạt từ 98% trở lên: điểm = tỷ lệ x 4; dưới 98%: 0 điểm', 4, 3.5, false],
  ['Từ 0 đến 5 điểm', 3, 4, false],
  ['Từ 4 đến 5 điểm', 3, 4, false],
])('%s (tối đa %d): %d is possible: %s', (rule, maximum, score, expected) => {
  expect(isPossible(scale(rule), decimalOf(score), decimalOf(maximum))).toBe(expected);
});

test('a share of nothing earns nothing', () => {
  expect(pointsForShare(decimalOf(4), { part: decimalOf(1), whole: decimalOf(0) }, decimalOf(100))).toBe(0);
});

test.each([
  ['Mỗi lượt thăm: 0,1 điểm', 49.9, 500],
  ['Mỗi lượt thăm: 0,1 điểm', 50, 0],
])('%s (tối đa %d) can give %d scores one by one; from 501 on they are a stretch', (rule, maximum, count) => {
  expect(possibleScores(scale(rule), decimalOf(maximum)).scores).toHaveLength(count);
});

test('a long list of scores is a number between two limits', () => {
  expect(entryLimits(scale('Mỗi hồ sơ chậm trừ 0,1 điểm'), decimalOf(5))).toEqual({ kind: 'between', from: 0, to: 5 });
});
