// Workbooks in old fonts: read as Unicode, mended in the encoding of the font.
import { check } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import { recognise } from '../../../src/core/tables/recognise';
import { setValue } from '../../../src/core/workbook/set-cell';
import type { Cell, Workbook } from '../../../src/core/workbook/snapshot';
import { inUnicode } from '../../../src/core/workbook/unicode';
import { workbookFrom } from '../workbook-text';
import { columnsSaid } from '../tables/summary';

/** A workbook whose texts are all in one font. */
function inFont(text: string, fontName: string): Workbook {
  const { sheets } = workbookFrom(text);
  const withFont = (cell: Cell): Cell => ({ ...cell, fontName });
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(withFont) })),
    })),
  };
}

const OLD = `| STT | Tiªu chÝ | §iÓm tèi ®a | §iÓm tù chÊm |
| 1 | Niªm yÕt thñ tôc | 10 | 9,5® |
| 2 | §èi tho¹i víi d©n | 10 | 12 |
| | Tæng ®iÓm | 20 | 21,5 |`;

test('a table in .VnTime is read, and what is said of it is in Unicode', () => {
  const workbook = inFont(OLD, '.VnTime');
  const [table] = recognise(workbook).tables;
  expect(table && columnsSaid(table)).toBe('scoring A1:D1: stt A, criterion B, max C, self D');
  const today = civilDay(2026, 11, 20);
  const findings = today ? check(workbook, { today }).findings : [];
  expect(findings.map(({ rule, context }) => `${rule}: ${context}`)).toEqual([
    'score-above-max: 2 Đối thoại với dân',
    'old-font: undefined',
    'score-as-text: 1 Niêm yết thủ tục',
  ]);
  const asText = findings.find(({ rule }) => rule === 'score-as-text');
  expect(asText?.received).toContain('9,5đ');
  // What must stand in the cell is what was typed, not what it says.
  expect(asText?.fix?.edits[0]?.before).toMatchObject({ value: '9,5®', shown: '9,5đ' });
});

test('a fix that writes words writes them in the encoding of the font', () => {
  const cell: Cell = { column: 0, value: 'hàng năm', typed: 'hµng n¨m', fontName: '.VnTime' };
  const ref = { sheet: 'A', row: 0, column: 0 };
  expect(setValue(ref, cell, 'hằng năm').after).toEqual({ value: 'h»ng n¨m', shown: 'hằng năm' });
  expect(setValue(ref, cell, 'Ủy ban').after).toEqual({ value: 'Ủy ban' });
  expect(setValue(ref, cell, 5).after).toEqual({ value: 5 });
  expect(setValue(ref, { column: 0, value: 'a', typed: 'a' }, 'b').after).toEqual({ value: 'b' });
});

test.each([
  ['phông thường', 'Times New Roman', 'Tiªu chÝ'],
  ['đã gõ Unicode trong phông cũ', '.VnTime', 'Tiêu chí đánh giá'],
  ['không có dấu', '.VnTime', 'STT'],
])('%s: giữ nguyên', (_name, font, text) => {
  const workbook = inFont(`| ${text} | 5 |`, font);
  expect(inUnicode(workbook)).toBe(workbook);
});

test('where most texts of an old font are in Unicode already, none is decoded', () => {
  const [first] = inUnicode(inFont('| Phòng | Văn hóa | Điểm |', '.VnTime')).sheets;
  expect(first?.rows[0]?.cells.map(({ value }) => value)).toEqual(['Phòng', 'Văn hóa', 'Điểm']);
});

test('a text in Unicode among old ones stays as it is', () => {
  const { sheets } = inFont('| Tiªu chÝ | §iÓm | Văn hóa |\n| 5 | |', '.VnTime');
  const other = { index: 2, cells: [{ column: 0, value: 'Bản § 5' }] };
  const workbook = { sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, other] })) };
  const [first] = inUnicode(workbook).sheets;
  expect(first?.rows[0]?.cells.map(({ value }) => value)).toEqual(['Tiêu chí', 'Điểm', 'Văn hóa']);
  expect(first?.rows.slice(1)).toEqual(workbook.sheets[0]?.rows.slice(1));
  expect(first?.rows[2]).toBe(other);
});
