import { readDeadline } from '../../../src/core/calendar/deadline';
import { communeKind, placeName } from '../../../src/core/sheets/commune';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';

const UNITS = [
  'Văn phòng HĐND và UBND',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Trung tâm Phục vụ hành chính công',
  'Ủy ban MTTQ Việt Nam xã',
  'Ủy ban MTTQ Việt Nam phường',
  'Ủy ban MTTQ Việt Nam đặc khu',
  'Ban Xây dựng Đảng',
];

describe.each(['xã', 'phường', 'đặc khu'] as const)('the tasks of a %s', (kind) => {
  const tasks = yearlyTasks(2026, kind);

  test.each(tasks)('$task', ({ task, time, lead, cooperating, product }) => {
    expect(readDeadline(time).status).toBe('read');
    expect(time).not.toMatch(/hàng/);
    expect(UNITS).toContain(lead);
    for (const partner of cooperating) expect(UNITS).toContain(partner);
    // A superior body receives the product; it is no partner, and the lead is none either.
    expect(cooperating.join()).not.toMatch(/Sở|thành phố/);
    expect(cooperating).not.toContain(lead);
    expect(new Set(cooperating).size).toBe(cooperating.length);
    expect(product).not.toBe('');
    expect(task).not.toMatch(/\.$/);
  });

  test('no task is there twice', () => {
    expect(new Set(tasks.map(({ task }) => task)).size).toBe(tasks.length);
  });

  test('the front is that of its own kind of unit', () => {
    expect(tasks.flatMap(({ lead, cooperating }) => [lead, ...cooperating])).toContain(`Ủy ban MTTQ Việt Nam ${kind}`);
  });
});

test.each([
  'đăng ký mức',
  'pano',
  'hội nghị',
  'đầu mối',
  'bảng tin',
  'khen thưởng',
  'giải pháp',
  'hồ sơ đề nghị',
  'phản biện',
  'đột xuất',
  'dự toán',
  'thủ tục hành chính',
])('what the plan asks for is among the tasks: %s', (words) => {
  expect(
    yearlyTasks(2026, 'xã')
      .map(({ task }) => task)
      .join('\n')
      .toLowerCase(),
  ).toContain(words);
});

test.each([
  [2026, ['Năm 2027', 'Năm 2030']],
  [2027, ['Năm 2027', 'Năm 2030']],
  [2028, ['Năm 2030']],
  [2030, ['Năm 2030']],
  [2031, []],
])('summaries of %d', (year, expected) => {
  const times = yearlyTasks(year, 'xã').map(({ time }) => time);
  expect(times.filter((time) => /^Năm \d/.test(time))).toEqual(expected);
});

test('a commune has villages, a ward has none', () => {
  const words = (kind: 'xã' | 'phường') =>
    yearlyTasks(2026, kind)
      .map(({ task }) => task)
      .join();
  expect(words('xã')).toContain('các thôn');
  expect(words('phường')).toContain('các tổ dân phố');
  expect(words('phường')).not.toContain('các thôn');
});

test.each([
  ['xã Minh Giang', 'xã', 'Minh Giang'],
  ['Xã Minh Giang', 'xã', 'Minh Giang'],
  ['phường Hồng Châu', 'phường', 'Hồng Châu'],
  [' Đặc khu Đảo Vân ', 'đặc khu', 'Đảo Vân'],
  ['Minh Giang', 'xã', 'Minh Giang'],
])('“%s” is a %s called %s', (commune, kind, place) => {
  expect(communeKind(commune)).toBe(kind);
  expect(placeName(commune)).toBe(place);
});
