// Days that Excel under American settings took for month and day are asked about.
import { check } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import rule from '../../../src/core/rules/date-day-swapped';
import { workbookFrom } from '../workbook-text';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const times = (...cells: readonly string[]) =>
  `| STT | Nhiệm vụ | Thời gian |\n| I | CÔNG KHAI | |\n${cells.map((cell, at) => `| ${at + 1} | Việc thứ ${at + 1} | ${cell} |`).join('\n')}`;

test.each([
  ['ngày nhận được, ngày còn là văn bản', times('@02/05/2026', '15/02/2026'), ['C3 review']],
  ['viết bằng gạch nối', times('@02/05/2026', '15-02-2026'), ['C3 review']],
  ['hai ngày đều hỏi', times('@02/05/2026', '28/02/2026', '@03/12/2026'), ['C3 review', 'C5 review']],
  ['không ô nào còn là văn bản', times('@02/05/2026', '@03/12/2026'), []],
  ['văn bản mà Excel kiểu Mỹ cũng hiểu được', times('@02/05/2026', '05/12/2026'), []],
  ['văn bản không kiểu nào hiểu được', times('@02/05/2026', '15/13/2026'), []],
  ['câu chữ có ngày', times('@02/05/2026', 'Trước ngày 15/02/2026'), []],
  ['Excel nhận được ngày 15', times('@02/05/2026', '15/02/2026', '@15/03/2026'), []],
  ['ngày và tháng bằng nhau', times('@05/05/2026', '15/02/2026'), []],
  ['ngày do công thức tính', times('=TODAY()-30 → 46144', '15/02/2026'), []],
  ['năm ghi bằng số', times('2026', '15/02/2026'), []],
  ['số không phải ngày nào', times('99999999', '15/02/2026'), []],
  ['giá trị đúng sai', times('TRUE', '15/02/2026'), []],
])('%s', (_name, text, expected) => {
  expect(found(rule, text)).toEqual(expected);
});

test('both days are given as answers', () => {
  const [finding] = findings(rule, times('@02/05/2026', '15/02/2026'));
  expect(finding?.what).toBe(
    'Nhiệm vụ 1: ô C3 là ngày 02/05/2026; cùng cột, “15/02/2026” ở ô C4 còn là văn bản, nên có thể đã gõ 05/02/2026.',
  );
  expect(finding?.question?.answers).toEqual(['05/02/2026', '02/05/2026']);
});

test('the days of a list of documents', () => {
  const list = `| STT | Tên văn bản | Số, ký hiệu | Ngày ban hành |
| 1 | Kế hoạch | 12/KH-UBND | @02/05/2026 |
| 2 | Báo cáo | 45/BC-UBND | 28/02/2026 |`;
  expect(found(rule, list)).toEqual(['D2 review']);
});

test('days that are counted from 1904', () => {
  const workbook = { ...workbookFrom(times('@01/05/2022', '15/02/2026')), dateSystem: 1904 as const };
  const today = civilDay(2026, 11, 20) as CivilDay;
  expect(check(workbook, { today, rules: [rule] }).findings[0]?.received).toBe('02/05/2026');
});
