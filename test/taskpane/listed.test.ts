import { findingKey } from '../../src/core/rules/finding';
import { compareFindings } from '../../src/core/check/compare';
import { answerTo, countsOf, groupsOf, hasNoTable, listedFindings, openFindings } from '../../src/taskpane/listed';
import type { Answer } from '../../src/taskpane/port';
import type { Checked, ListState } from '../../src/taskpane/state';
import { aboveMax, findings, reportOf, textScores, today, twoReadings } from './sample-report';

const list: ListState = { open: new Set(), shown: {}, active: {} };
const checked: Checked = {
  report: reportOf(findings),
  scope: 'workbook',
  sheets: [],
  time: '16:42',
  day: today,
  since: { ...compareFindings(findings.slice(1), findings), time: '09:15' },
};
const answer: Answer = {
  rule: twoReadings.rule,
  cell: twoReadings.cell,
  question: 'Ngày cuối còn kịp là ngày nào?',
  answer: 'Thứ Tư',
};

test('đếm theo mức độ', () => expect(countsOf(findings)).toEqual({ error: 6, warning: 5, hint: 2, review: 1 }));

test('lỗi đứng trước cảnh báo, gợi ý, cần xem; loại kéo theo nhiều ô đứng đầu', () => {
  const groups = groupsOf({ checked, answers: [], list });
  expect(groups[0]?.title).toBe('Điểm vượt điểm tối đa');
  expect(groups.map(({ severity }) => severity)).toEqual([
    ...Array<string>(4).fill('error'),
    ...Array<string>(3).fill('warning'),
    'hint',
    'review',
  ]);
});

test('cùng quy tắc ở hai trang là hai nhóm', () => {
  const [first] = textScores;
  if (!first) throw new Error('mẫu thiếu mục');
  const elsewhere = { ...first, cell: { ...first.cell, sheet: 'Quý III' } };
  const two = { ...checked, report: reportOf([...textScores, elsewhere]) };
  expect(groupsOf({ checked: two, answers: [], list }).map(({ sheet, fixable }) => [sheet, fixable])).toEqual([
    ['Bảng chấm điểm', 3],
    ['Quý III', 1],
  ]);
});

test.each([
  ['chỉ cảnh báo', { severity: 'warning' as const }, 5],
  ['chỉ mục mới', { since: 'fresh' as const }, 1],
  ['chỉ mục còn', { since: 'remaining' as const }, 13],
  ['đã sửa: danh sách vẫn đủ', { since: 'mended' as const }, 14],
  ['cảnh báo mới', { severity: 'warning' as const, since: 'fresh' as const }, 0],
])('lọc: %s', (_, filter, count) => {
  expect(listedFindings({ checked, answers: [], list: { ...list, ...filter } })).toHaveLength(count);
});

test('chưa so sánh được thì không mục nào là mới', () => {
  const { since, ...first } = checked;
  expect(since).toBeDefined();
  expect(listedFindings({ checked: first, answers: [], list: { ...list, since: 'fresh' } })).toEqual([]);
});

test('mục đã trả lời ra khỏi danh sách, trở lại khi câu hỏi khác đi', () => {
  expect(openFindings(checked, [answer])).not.toContain(twoReadings);
  expect(answerTo(twoReadings, [{ ...answer, question: 'Câu khác?' }])).toBeUndefined();
  expect(answerTo(aboveMax, [answer])).toBeUndefined();
  expect(openFindings(undefined, [])).toEqual([]);
});

test('không thấy bảng: chỉ khi không có mục nào và không bảng nào được biết', () => {
  expect(hasNoTable(reportOf([], { tables: [] }))).toBe(true);
  expect(hasNoTable(reportOf([]))).toBe(false);
  expect(hasNoTable(reportOf([aboveMax], { tables: [] }))).toBe(false);
});

test('khóa của mục là quy tắc, trang và ô', () =>
  expect(findingKey(aboveMax)).toBe('score-above-max|Bảng chấm điểm|18|3'));
