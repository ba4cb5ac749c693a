import fc from 'fast-check';
import { gridOf } from '../../../src/core/workbook/grid';
import type { CellValue, Workbook } from '../../../src/core/workbook/snapshot';
import { recordsOf } from '../../../src/files/csv/records';
import { separated } from '../../../src/files/csv/separator';
import { readFile } from '../../../src/files/read-file';

const TEXT = 'STT;Tiêu chí;Điểm tự chấm\r\n1;"Công khai; minh bạch ""một cửa""";4,5\r\n2;Đúng hạn;5\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** The bytes of letters in a code page, as a program without Unicode writes them. */
function inCodePage(text: string, page: string): Uint8Array {
  const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

function values(workbook: Workbook): CellValue[][] {
  return workbook.sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
}

const TABLE = [
  ['STT', 'Tiêu chí', 'Điểm tự chấm'],
  [1, 'Công khai; minh bạch "một cửa"', 4.5],
  [2, 'Đúng hạn', 5],
];

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16 with its mark', utf16(TEXT, true, true)],
  ['UTF-16, other order', utf16(TEXT, false, true)],
  ['UTF-16 without a mark', utf16(TEXT, true, false)],
  ['tabs, as Excel writes Unicode text', utf16(TEXT.replaceAll(';', '\t').replace('khai\t', 'khai;'), true, true)],
  ['lines ended by a line feed alone', utf8(TEXT.replaceAll('\r\n', '\n'))],
  ['lines ended by a return alone', utf8(TEXT.replaceAll('\r\n', '\r'))],
  ['no end of the last line', utf8(TEXT.trimEnd())],
  ['sep= in the first line', utf8(`sep=;\r\n${TEXT}`)],
])('%s', async (_says, bytes) => {
  const workbook = await readFile(bytes, 'Bảng chấm.csv');
  expect(values(workbook)).toEqual(TABLE);
  expect(workbook.sheets[0]?.name).toBe('Bảng chấm');
  expect(workbook.sheets[0]).not.toHaveProperty('hiddenRows');
});

test('windows-1258, tones apart from their vowels', async () => {
  const apart = 'STT;Tiêu chí;Ðúng hạn;Được duyệt;Tỷ lệ đủ\r\n';
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  const bytes = inCodePage(
    [...apart.normalize('NFC').replaceAll('Ð', 'Đ')]
      .map((letter) => {
        const [base = '', ...marks] = letter.normalize('NFD');
        const tone = marks.find((mark) => tones.test(mark)) ?? '';
        return (base + marks.filter((mark) => !tones.test(mark)).join('')).normalize('NFC') + tone;
      })
      .join(''),
    'windows-1258',
  );
  expect(values(await readFile(bytes, 'a.csv'))).toEqual([['STT', 'Tiêu chí', 'Đúng hạn', 'Được duyệt', 'Tỷ lệ đủ']]);
});

test('windows-1252, as an Excel that is not Vietnamese writes what it can', async () => {
  const bytes = inCodePage('Tiêu chí;Lý do;Hòa gi?i, th? t?c\r\n', 'windows-1252');
  expect(values(await readFile(bytes, 'a.csv'))).toEqual([['Tiêu chí', 'Lý do', 'Hòa gi?i, th? t?c']]);
});

test.each([
  [',', '1,a b,2\n2,c,3\n', 3],
  [';', 'Xã Minh Giang, Hải Phòng;x;1,5\n2;c, d;3,5\n', 3],
  ['\t', '1\ta, b\t2\n2\tc, d\t3\n', 3],
  ['|', '1|a|2\n2|c|3\n', 3],
  [',', '"a;b;c",2\n"d;e;f",3\n', 2],
  [',', 'BẢNG CHẤM,,\nSTT,Tiêu chí,Điểm\n1,BC 1; BC 2,4.5\n2,BC 3; BC 4,4.5\n', 3],
  [',', 'một dòng', 1],
])('separator %j', (separator, text, columns) => {
  expect(separated(text).separator).toBe(separator);
  expect([...recordsOf(text, separated(text).separator)][0]).toHaveLength(columns);
});

test.each([
  ['4,5', '4,5', 4.5],
  ['4.5', '4,5', '4.5'],
  ['4.5', '1.25', 4.5],
  ['1.109', '4,5', '1.109'],
  ['1.109', '4.5', 1.109],
  ['1.109.000', '4.5', '1.109.000'],
  ['10.000', '20.000', '10.000'],
  ['01', '4,5', '01'],
  ['9 ', '4,5', '9 '],
  ['5đ', '4,5', '5đ'],
  ['-0,5', '4,5', -0.5],
  ['85%', '4,5', 0.85],
  ['85,5%', '4,5', 0.855],
  ['2026', '4,5', 2026],
  ['123456789012345678', '4,5', '123456789012345678'],
  ['02/05/2026', '4,5', '02/05/2026'],
  ['#REF!', '4,5', { error: '#REF!' }],
  ['TRUE', '4,5', true],
  ['=1+1', '4,5', '=1+1'],
  ['__proto__', '4,5', '__proto__'],
])('%s beside %s is %j', async (field, other, expected) => {
  const [[value] = []] = values(await readFile(utf8(`${field};${other}\n`), 'a.csv'));
  expect(value).toEqual(expected);
});

test('empty fields hold nothing, rows keep their places', async () => {
  const workbook = await readFile(utf8(';;\n\n;b;\n'), 'a.csv');
  expect(workbook.sheets[0]?.rows).toEqual([{ index: 2, cells: [{ column: 1, value: 'b' }] }]);
});

test('a field of several lines is one cell', async () => {
  const workbook = await readFile(utf8('"Giải ngân\n(dự kiến)";x\n1;2\n'), 'a.csv');
  const sheet = workbook.sheets[0];
  expect(sheet && gridOf(sheet).at(0, 0)?.value).toBe('Giải ngân\n(dự kiến)');
  expect(sheet && gridOf(sheet).at(1, 1)?.value).toBe(2);
});

test('whatever fields are written as Excel writes them come back', () => {
  const record = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'ế', ' ') }), { minLength: 2 });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), (records) => {
      const text = records
        .map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect([...recordsOf(text, ',')]).toEqual(records);
    }),
  );
});

test.each([
  ['no text', Uint8Array.of(37, 80, 68, 70, 1, 2, 3)],
  ['a page of the web', utf8('<html><table><tr><td>1</td></tr></table></html>')],
])('%s is refused by name', async (_says, bytes) => {
  await expect(readFile(bytes, 'lạ.csv')).rejects.toMatchObject({ kind: 'not-a-workbook', message: /“lạ\.csv”/ });
});

test('a text of another name is no workbook', async () => {
  await expect(readFile(utf8(TEXT), 'thư.docx')).rejects.toMatchObject({ kind: 'not-a-workbook' });
});
