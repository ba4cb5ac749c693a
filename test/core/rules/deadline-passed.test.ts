// A task whose last due date is over must be finished, or say why not.
import rule from '../../../src/core/rules/deadline-passed';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string, status: string, other = 'Đang làm') => `| PHỤ LỤC NĂM 2026 |
| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Trạng thái |
| 7 | Họp dân | ${time} | Phòng Kinh tế | ${status} |
| 8 | Khác | Thường xuyên | Phòng Kinh tế | ${other} |`;

test('says the last day in time and what stands there', () => {
  expect(findings(rule, table('Chậm nhất ngày 30/10/2026', 'Chưa làm'))[0]?.what).toBe(
    'Nhiệm vụ 7 hết hạn ngày 30/10/2026, đến ngày 20/11/2026 ghi “Chưa làm”.',
  );
});

test.each([
  ['đã xong', 'Trước ngày 15/02 hằng năm', 'Hoàn thành'],
  ['không thực hiện', 'Trước ngày 15/02 hằng năm', 'Không thực hiện'],
  ['chưa ghi trạng thái', 'Trước ngày 15/02 hằng năm', ''],
  ['ghi khác', 'Trước ngày 15/02 hằng năm', 'Báo cáo'],
  ['còn hạn', 'Tháng 12 hằng năm', 'Chưa làm'],
  ['hạn suy ra', 'Hằng năm', 'Chưa làm'],
  ['không có hạn', 'Thường xuyên', 'Chưa làm'],
  ['đến hạn trong ngày', 'Chậm nhất ngày 20/11/2026', 'Chưa làm'],
])('%s: không nêu', (_name, time, status) => {
  expect(found(rule, table(time, status))).toEqual([]);
});

test('where every task still says “Chưa làm” nobody keeps the column', () => {
  const { findings: none, blanks } = checked(table('Trước ngày 15/02 hằng năm', 'Chưa làm', 'Chưa làm'), [rule]);
  expect(none).toEqual([]);
  expect(blanks.map(({ says }) => says)).toEqual(['Chưa cập nhật trạng thái của 1 nhiệm vụ đã hết hạn.']);
});

test('a table without statuses is left alone', () => {
  expect(
    found(
      rule,
      '| PHỤ LỤC NĂM 2026 |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |',
    ),
  ).toEqual([]);
});

test.each([
  ['Thường xuyên', []],
  ['31/12/2026', []],
  ['31/10/2026', ['E4 warning']],
])('a task that begins in January ends with “%s”', (end, expected) => {
  const text = `| PHỤ LỤC NĂM 2026 |
| STT | Nhiệm vụ | Thời gian bắt đầu | Thời gian hoàn thành | Tình trạng | Cơ quan chủ trì |
| 1 | Phát động | 05/01/2026 | 31/01/2026 | Đã hoàn thành | Phòng Kinh tế |
| 2 | Tuyên truyền | Tháng 01/2026 | ${end} | Đang thực hiện | Phòng Kinh tế |`;
  expect(found(rule, text)).toEqual(expected);
});

const LATE = 'Trước ngày 15/02 hằng năm';

test('a column that says more than “Chưa làm” somewhere is kept, and nothing is said to be blank', () => {
  const { findings: all, blanks } = checked(table(LATE, 'Chưa làm', 'Đang làm, chưa xong'), [rule]);
  expect(all).toHaveLength(1);
  expect(blanks).toEqual([]);
});

test.each([
  ['một ô để trống', table(LATE, 'Chưa làm', '')],
  ['một dòng nhóm', `${table(LATE, 'Chưa làm', 'Chưa làm')}\n| II | Nhóm hai | | | |`],
])('%s không phải là đã theo dõi', (_name, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('a status with an empty line below it is read, and told without it', () => {
  expect(findings(rule, table(LATE, 'Đang làm\\n'))[0]?.received).toBe('“Đang làm”');
});

test('a day as a number is of the calendar that the workbook counts in', () => {
  const count = (dateSystem: 1900 | 1904) =>
    checked(table('@14/02/2026', 'Đang làm'), [rule], { dateSystem }).findings.length;
  expect([count(1900), count(1904)]).toEqual([1, 0]);
});
