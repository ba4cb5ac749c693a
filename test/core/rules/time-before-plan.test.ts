// No time of a plan is over before the plan itself was issued.
import rule from '../../../src/core/rules/time-before-plan';
import { check } from '../../../src/core/check';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import { workbookFrom } from '../workbook-text';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string, line = '(Kèm theo Kế hoạch số 27/KH-UBND ngày 09/4/2026)', title = 'năm 2026') =>
  `| PHỤ LỤC ${title} |\n| ${line} |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | ${time} | Công an xã |`;

test.each([
  ['Trước ngày 15/02/2026', true],
  ['Trước ngày 15/02', true],
  ['Trước ngày 09/4/2026', true],
  ['Quý I/2026', true],
  ['Tháng 3/2026', true],
  ['@15/02/2026', true],
  ['Ngày 09/4/2026', false],
  ['Tháng 4/2026', false],
  ['Trước ngày 15/02 hằng năm', false],
  ['Trước ngày 15/02/2027', false],
  ['Quý I và Quý III/2026', false],
  ['Năm 2025 và những năm tiếp theo', false],
  ['Thường xuyên', false],
  ['Theo kế hoạch', false],
  ['Trước ngày 30/02/2026', false],
])('%s: %s', (time, isFound) => {
  expect(found(rule, table(time))).toEqual(isFound ? ['C4 warning'] : []);
});

test.each([
  ['để trống ngày', '(Kèm theo Kế hoạch số   /KH-UBND ngày   /   /2026)'],
  ['ngày không có thật', '(Kèm theo Kế hoạch số 27/KH-UBND ngày 31/4/2026)'],
  ['không có dòng kèm theo', 'Xã Minh Giang'],
  ['là báo cáo', '(Kèm theo Báo cáo số 96/BC-UBND ngày 12/11/2026)'],
])('kế hoạch %s: không nêu', (_name, line) => {
  expect(found(rule, table('Trước ngày 15/02/2026', line))).toEqual([]);
});

test('the day in words; the year of the plan where the table names none', () => {
  const line = '(Ban hành kèm theo Kế hoạch số 27/KH-UBND ngày 09 tháng 4 năm 2026)';
  expect(findings(rule, table('Tháng 3', line, 'NHIỆM VỤ'))[0]?.what).toBe(
    'Nhiệm vụ 1 hết hạn ngày 31/03/2026, trước ngày của kế hoạch (09/04/2026).',
  );
});

test('in a plan of several years a time without a year may be of any', () => {
  expect(found(rule, table('Trước ngày 15/02', undefined, 'giai đoạn 2026 - 2030'))).toEqual([]);
  expect(found(rule, table('Trước ngày 15/02/2026', undefined, 'giai đoạn 2026 - 2030'))).toEqual(['C4 warning']);
});

test('the day may stand on Thông tin, as a day or as a text', () => {
  const information = (day: string) =>
    `# Trang: Thông tin\n| Tên đơn vị | xã Minh Giang |\n| Năm | 2026 |\n| Ngày ban hành kế hoạch | ${day} |`;
  for (const day of ['@09/04/2026', '09/4/2026'])
    expect(findings(rule, `${table('Quý I', 'Xã Minh Giang')}\n${information(day)}`)[0]?.source).toEqual({
      text: 'Dòng “Kèm theo Kế hoạch số … ngày …”',
    });
  expect(found(rule, `${table('Quý I', 'Xã Minh Giang')}\n${information('chưa rõ')}`)).toEqual([]);
  const text = `${table('Quý I', 'Xã Minh Giang')}\n${information('@09/04/2026')}`;
  const today = { year: 2026, month: 11, day: 20 } as CivilDay;
  expect(check({ ...workbookFrom(text), dateSystem: 1904 }, { today, rules: [rule] }).findings).toEqual([]);
});

test('one is a slip, two or three are hints, more are one finding at the day of the plan', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `| ${at + 2} | Việc ${at} | Quý I/2026 | Công an xã |`).join('\n');
  const plan = (count: number) => `${table('Quý I/2026')}\n${rows(count - 1)}`.trim();
  expect(found(rule, plan(1))).toEqual(['C4 warning']);
  expect(found(rule, plan(3))).toEqual(['C4 hint', 'C5 hint', 'C6 hint']);
  expect(found(rule, plan(4))).toEqual(['A2 hint']);
  expect(findings(rule, plan(4))[0]?.what).toBe('4 nhiệm vụ hết hạn trước ngày của kế hoạch (09/04/2026).');
  const information =
    '# Trang: Thông tin\n| Tên đơn vị | xã Minh Giang |\n| Năm | 2026 |\n| Ngày ban hành kế hoạch | 09/4/2026 |';
  const unattached = plan(4).replace(/\(Kèm theo.*\)/, 'Xã Minh Giang');
  expect(found(rule, `${unattached}\n${information}`)).toEqual(['C4 hint']);
});

test('many early times are one hint: the day of the plan is to be looked at', () => {
  const more = [2, 3, 4].map((number) => `| ${number} | Việc ${number} | Quý I/2026 | Công an xã |`);
  expect(findings(rule, [table('Quý I/2026'), ...more].join('\n'))).toMatchObject([
    { severity: 'hint', how: 'Xem lại ngày của kế hoạch; nếu ngày đúng, xem lại thời gian của các nhiệm vụ đã qua.' },
  ]);
});

test('a time with an empty line below it is quoted without it; one of each year is not early', () => {
  expect(findings(rule, table('Quý I/2026\\n'))[0]?.received).toBe('“Quý I/2026”');
  expect(found(rule, table('Tháng 01/2026 và tháng 3 hằng năm'))).toEqual([]);
});
