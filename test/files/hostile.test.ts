import { performance } from 'node:perf_hooks';
import { HostError } from '../../src/core/workbook/host';
import { READ_LIMITS } from '../../src/files/limits';
import type { ReadLimits } from '../../src/files/limits';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeZip } from '../../src/files/zip/write-zip';
import { packageOf } from './package';

/** Milliseconds; a busy machine takes several times the two seconds that an idle one may. */
const SLOW = 6000;
const encoder = new TextEncoder();
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** What the officer is told, and of which kind it is. */
async function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<readonly [string, string]> {
  const start = performance.now();
  const error = await readWorkbook(bytes, 'tệp lạ.xlsx', { ...READ_LIMITS, ...limits }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(performance.now() - start).toBeLessThan(SLOW);
  if (!(error instanceof HostError)) throw new Error(`Not refused in words: ${String(error)}`);
  expect(error.message).toMatch(/^Chưa đọc(?: được)?: “tệp lạ\.xlsx” .+\. .+\.$/);
  return [error.kind, error.message];
}

function cfb(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, place) => {
    [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0)], 1024 + place * 128 + at * 2));
  });
  return bytes;
}

test.each([
  ['nothing', new Uint8Array()],
  ['a text', encoder.encode('STT;Tiêu chí;Điểm')],
  ['a zip of something else', undefined],
])('%s is no workbook', async (_says, bytes) => {
  const other = await writeZip([{ name: 'thư.txt', bytes: encoder.encode('Kính gửi') }], { pack: true });
  expect((await refusal(bytes ?? other))[0]).toBe('not-a-workbook');
});

test('an old .xls and a password are told apart', async () => {
  expect((await refusal(cfb('Workbook')))[0]).toBe('not-supported');
  expect((await refusal(cfb('EncryptionInfo', 'EncryptedPackage')))[0]).toBe('password');
});

test('a file cut short, at any place', async () => {
  const whole = await packageOf([data(CELL)]);
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    expect((await refusal(whole.slice(0, Math.floor(whole.length * share))))[0]).toBe('not-a-workbook');
  }
});

test('a part whose packed bytes are damaged', async () => {
  const whole = await packageOf([data(CELL.repeat(200))]);
  const text = new TextDecoder('latin1').decode(whole);
  const at = text.indexOf('sheet1.xml') + 12;
  const damaged = whole.slice();
  damaged.fill(0xff, at, at + 20);
  expect((await refusal(damaged))[0]).toBe('not-a-workbook');
});

test('DOCTYPE and ENTITY are not read', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>';
  expect(
    (await refusal(await packageOf([''], { 'xl/worksheets/sheet1.xml': `${bomb}<worksheet>&c;</worksheet>` })))[0],
  ).toBe('not-a-workbook');
});

test('too many entries, too much XML, too tightly packed, too many cells, sheets, merges', async () => {
  const sheet = await packageOf([data(CELL)]);
  expect((await refusal(sheet, { entries: 3 }))[0]).toBe('too-large');
  expect((await refusal(sheet, { fileBytes: 10 }))[0]).toBe('too-large');
  expect((await refusal(sheet, { xmlBytes: 100 }))[0]).toBe('too-large');
  expect((await refusal(await packageOf([' '.repeat(2_000_000)])))[0]).toBe('too-large');
  expect((await refusal(await packageOf([data(CELL), data(CELL)]), { cells: 1 }))[0]).toBe('too-large');
  expect((await refusal(await packageOf([data(CELL), data(CELL)]), { sheets: 1 }))[0]).toBe('too-large');
  const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
  expect((await refusal(await packageOf([merges]), { merges: 1 }))[0]).toBe('too-large');
});

test('an entry that grows past what it says of its size', async () => {
  const bytes = await packageOf([data(CELL.repeat(1000))]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder('latin1').decode(bytes);
  // The central directory says the size 24 bytes after its mark; the name stands 46 bytes after.
  const name = text.lastIndexOf('xl/worksheets/sheet1.xml');
  view.setUint32(name - 46 + 24, 50, true);
  expect((await refusal(bytes))[0]).toBe('not-a-workbook');
});

test('names that lead out of the package are left alone', async () => {
  const bytes = await packageOf([data(CELL)], { '../../xl/worksheets/sheet1.xml': '<worksheet/>' });
  expect((await readWorkbook(bytes, 'x.xlsx')).sheets[0]?.rows).toHaveLength(1);
});

test('a sheet part that is missing, and one that ends inside a tag', async () => {
  const bytes = await packageOf([''], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"' });
  expect((await refusal(bytes))[0]).toBe('not-a-workbook');
  const missing = await packageOf([], {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rIdS"/></sheets></workbook>',
  });
  expect((await readWorkbook(missing, 'x.xlsx')).sheets[0]?.unread).toMatch(/không có ô/);
});

test('a stray value in the last cell, and a claim to reach there, cost nothing', async () => {
  const sheet = `<dimension ref="A1:XFD1048576"/>${data(`${CELL}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`)}`;
  const workbook = await readWorkbook(await packageOf([sheet]), 'x.xlsx');
  expect(workbook.sheets[0]?.rows.map(({ index, cells }) => [index, cells[0]?.column])).toEqual([
    [0, 0],
    [1_048_575, 16_383],
  ]);
});

test('formats down to the last row hold nothing', async () => {
  const formatted = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/><c r="B${row + 2}" s="1"/></row>`,
  );
  const bytes = await packageOf([data(CELL + formatted.join(''))], {}, false);
  const start = performance.now();
  const workbook = await readWorkbook(bytes, 'x.xlsx');
  expect(workbook.sheets[0]?.rows).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(SLOW);
});

test('rows and merges that no sheet can have are left out', async () => {
  const rows = ['0', '-5', 'NaN', '2000000'].map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`);
  const sheet = `${data(rows.join(''))}<mergeCells><mergeCell ref="A1"/><mergeCell ref="nowhere"/></mergeCells>`;
  const workbook = await readWorkbook(await packageOf([sheet]), 'x.xlsx');
  expect(workbook.sheets[0]).toMatchObject({ rows: [], merges: [] });
});
