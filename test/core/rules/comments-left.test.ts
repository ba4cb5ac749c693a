// No comment is left in a sheet to be sent.
import { check } from '../../../src/core/check';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import rule from '../../../src/core/rules/comments-left';
import { findings, testWorkbooks } from './rule-workbooks';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { workbookFrom } from '../workbook-text';

testWorkbooks(rule);

const today = { year: 2026, month: 11, day: 20 } as CivilDay;
const TABLE = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp dân | 5 | 5 |';

test('the first is named, with how many there are; a long one is cut', () => {
  const long = 'Chưa rõ minh chứng '.repeat(9);
  const [finding] = findings(rule, `${TABLE}\n# Ghi chú D2: Hai\n# Ghi chú B2: ${long}\n# Ghi chú B9: Ba`);
  expect(finding?.cell).toEqual({ sheet: 'Trang1', row: 1, column: 1 });
  expect(finding?.what).toMatch(/^Ô B2 có ghi chú “Chưa rõ .{60,80}…”\. Trang có 3 ghi chú\.$/);
  expect(findings(rule, `${TABLE}\n# Ghi chú B2: Xem lại`)[0]?.what).toBe('Ô B2 có ghi chú “Xem lại”.');
});

test('sheets without tables are not sent', () => {
  expect(findings(rule, '| Họp |\n# Ghi chú A1: Xem lại')).toEqual([]);
});

test('a host that cannot tell is said not to', () => {
  const { sheets } = workbookFrom(TABLE);
  const unknown = { sheets: sheets.map(({ name, visibility, rows, merges }) => ({ name, visibility, rows, merges })) };
  expect(check(unknown, { today, rules: [rule] }).notChecked).toEqual([{ says: 'Ghi chú gắn vào ô.' }]);
  expect(check({ sheets }, { today, rules: [rule] }).notChecked).toEqual([]);
});

test('a comment is quoted whole as far as 80 letters, and cut after a word without its space', () => {
  const quoteOf = (text: string) => findings(rule, `${TABLE}\n# Ghi chú B2: ${text}`)[0]?.received;
  const whole = 'Xem '.repeat(20).trim();
  expect(quoteOf(`${whole}…`)).toBe(`“${whole}…”`);
  expect(quoteOf(`${whole}, xem`)).toBe(`“${whole},…”`);
  expect(quoteOf(`${whole} ${whole}`)).toBe(`“${whole}…”`);
});

test('the header of each of several tables may be explained', () => {
  const two = `${TABLE}\n\n\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | Quý I | Công an xã |`;
  expect(findings(rule, `${two}\n# Ghi chú C1: Theo bộ tiêu chí\n# Ghi chú B5: Theo bộ tiêu chí`)).toEqual([]);
});

test('where the comments of one sheet alone are not known, it is said', () => {
  const { sheets } = workbookFrom(`# Trang: Một\n${TABLE}\n# Trang: Hai\n${TABLE}`);
  const [known, other] = sheets as [Sheet, Sheet];
  const { name, visibility, rows, merges } = other;
  const unknown = { name, visibility, rows, merges };
  expect(check({ sheets: [known, unknown] }, { today, rules: [rule] }).notChecked).toEqual([
    { says: 'Ghi chú gắn vào ô.' },
  ]);
});
