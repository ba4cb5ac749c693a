// No table to be sent takes its figures from another file.
import { check } from '../../../src/core/check';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import rule from '../../../src/core/rules/external-link';
import { findings, found, testWorkbooks } from './rule-workbooks';
import { workbookFrom } from '../workbook-text';

testWorkbooks(rule);

const table = (...scores: readonly string[]) =>
  [
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |',
    ...scores.map((score, at) => `| ${at + 1} | Tiêu chí ${at} | 5 | ${score} |`),
  ].join('\n');

test('a finding for each file, at its first cell', () => {
  const text = table('=[A.xlsx]S!A1 → 5', '=[B.xlsx]S!A1 → 5', '=[A.xlsx]S!A2+1 → 5');
  expect(found(rule, text)).toEqual(['D2 warning', 'D3 warning']);
  expect(findings(rule, text)[0]?.what).toBe('Công thức ở các ô D2, D4 lấy số từ tệp “A.xlsx”.');
});

test('figures are frozen after a question; an error is none', () => {
  expect(findings(rule, table('=[A.xlsx]S!A1 → 5'))[0]?.fix).toMatchObject({
    safety: 'unsafe',
    edits: [{ after: { value: 5 } }],
  });
  expect(findings(rule, table('=[A.xlsx]S!A1 → #REF!'))[0]?.fix).toBeUndefined();
});

test('a host that knows no links names them by their number', () => {
  const today = { year: 2026, month: 11, day: 20 } as CivilDay;
  const { sheets } = workbookFrom(table('=[1]S!A1 → 5'));
  expect(check({ sheets }, { today, rules: [rule] }).findings[0]?.received).toBe('“khác”');
});

test('a sheet of the same file is none, nor one without tables', () => {
  expect(found(rule, table("='Nhóm 1'!A1 → 5"))).toEqual([]);
  expect(found(rule, '| =[A.xlsx]S!A1 → 5 |')).toEqual([]);
});
