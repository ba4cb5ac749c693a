// Files made to harm, read as any file and checked: each ends soon, with a plain sentence or with nothing to report.
import { performance } from 'node:perf_hooks';
import { dayOfIso } from '../../src/core/calendar/civil-day';
import { check } from '../../src/core/check';
import { HostError } from '../../src/core/workbook/host';
import { readFile } from '../../src/files/read-file';
import { writeZip } from '../../src/files/zip/write-zip';
import { packageOf, rels } from './package';

jest.setTimeout(60_000);
/** Milliseconds; a busy machine takes several times the two seconds that an idle one may. */
const SLOW = 6000;
const encoder = new TextEncoder();
const HEADERS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];
const head = `<row r="1">${HEADERS.map((words, at) => `<c r="${'ABCD'.charAt(at)}1" t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`;
const data = (rows: string) => `<sheetData>${head}${rows}</sheetData>`;
const many = (count: number, each: (place: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

async function openDocument(content: string, manifest = '<manifest:manifest/>'): Promise<Uint8Array> {
  const parts = { 'META-INF/manifest.xml': manifest, 'content.xml': content };
  return writeZip(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: encoder.encode(text) })),
    { pack: true },
  );
}

const odsTable = (rows: string) =>
  `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
const ONE = '<table:table-cell office:value-type="float" office:value="1"/>';

/** The kind of a refusal; whether errors are found where the file is read. */
async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  const today = dayOfIso('2026-11-18');
  if (!today) throw new Error('No such day.');
  const start = performance.now();
  try {
    const { findings } = check(await readFile(bytes, name), { today });
    return findings.some(({ severity }) => severity === 'error') ? 'errors' : 'read';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.message).toMatch(/^Chưa đọc(?: được)?: “[^”]+” .+\. .+\.$/);
    return error.kind;
  } finally {
    expect(performance.now() - start).toBeLessThan(SLOW);
  }
}

test.each([
  [
    'a shared formula of thousands of letters in thousands of cells',
    'too-large',
    () =>
      packageOf(
        [
          data(
            `<row r="2"><c r="A2"><f t="shared" si="0">${'A1+'.repeat(2700)}1</f><v>1</v></c></row>${many(20_000, (at) => `<row r="${at + 3}"><c r="A${at + 3}"><f t="shared" si="0"/><v>1</v></c></row>`)}`,
          ),
        ],
        {},
        false,
      ),
  ],
  [
    'merged areas that lie over each other',
    'too-large',
    () =>
      packageOf(
        [
          `${data('')}<mergeCells>${many(90_000, (at) => `<mergeCell ref="A${at + 1}:A${at + 10_000}"/>`)}</mergeCells>`,
        ],
        {},
        false,
      ),
  ],
  [
    'a hundred thousand merged areas in one row',
    'too-large',
    () => packageOf([`${data('')}<mergeCells>${'<mergeCell ref="A2:B2"/>'.repeat(90_000)}</mergeCells>`], {}, false),
  ],
  [
    'a million merged areas',
    'too-large',
    () =>
      packageOf(
        [`${data('')}<mergeCells>${many(1_000_000, (at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`)}</mergeCells>`],
        {},
        false,
      ),
  ],
  [
    'a million cells',
    'too-large',
    () =>
      packageOf([data(many(60_000, (at) => `<row r="${at + 2}">${'<c><v>1</v></c>'.repeat(17)}</row>`))], {}, false),
  ],
  [
    'ten thousand entries',
    'too-large',
    () =>
      packageOf(
        [data('')],
        Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`xl/x${at}.xml`, ''])),
        false,
      ),
  ],
  [
    'formulas in a circle',
    'read',
    () =>
      packageOf([
        data(
          many(
            400,
            (at) =>
              `<row r="${at + 2}"><c r="A${at + 2}"><v>${at + 1}</v></c><c r="B${at + 2}" t="inlineStr"><is><t>Tiêu chí</t></is></c><c r="C${at + 2}"><f>SUM(C1:C500)</f></c><c r="D${at + 2}"><f>D${at + 3}+D${at + 1}</f></c></row>`,
          ),
        ),
      ]),
  ],
  [
    'cells without addresses, a row without its number',
    'errors',
    () => packageOf([data('<row><c t="inlineStr"><is><t>1</t></is></c><c/><c><v>NaN</v></c></row>')]),
  ],
  [
    'a sheet that does not end',
    'not-a-workbook',
    () =>
      packageOf([], {
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', 'worksheets/a.xml']]),
        'xl/worksheets/a.xml': `<worksheet>${data('')}`,
      }),
  ],
  [
    'a letter of Word',
    'not-a-workbook',
    () =>
      packageOf([], {
        '_rels/.rels': rels([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w:document/>',
      }),
  ],
] as const)('.xlsx: %s', async (_says, expected, make) => {
  expect(await outcome(await make(), 'tệp lạ.xlsx')).toBe(expected);
});

test('.xlsx: a part whose check sum is another', async () => {
  const bytes = await packageOf([data('<row r="2"><c r="C2"><v>95</v></c></row>')], {}, false);
  const at = new TextDecoder('latin1').decode(bytes).indexOf('<v>95');
  bytes.set(encoder.encode('<v>59'), at);
  expect(await outcome(bytes, 'tệp lạ.xlsx')).toBe('not-a-workbook');
});

test.each([
  [
    'a cell repeated over the whole sheet',
    'too-large',
    odsTable(
      `<table:table-row table:number-rows-repeated="1048576">${ONE.replace('/>', ' table:number-columns-repeated="16384"/>')}</table:table-row>`,
    ),
  ],
  [
    'hidden rows without end',
    'read',
    odsTable(
      `${'<table:table-row table:visibility="collapse" table:number-rows-repeated="1000000"/>'.repeat(500)}<table:table-row>${ONE}</table:table-row>`,
    ),
  ],
  [
    'repeated a negative number of times, spanning nothing',
    'read',
    odsTable(
      `<table:table-row table:number-rows-repeated="-5">${ONE.replace('/>', ' table:number-columns-repeated="NaN" table:number-columns-spanned="1e9"/>')}</table:table-row>`,
    ),
  ],
  [
    'a text document',
    'not-a-workbook',
    '<office:document-content><office:body><office:text/></office:body></office:document-content>',
  ],
  ['contents that end in a row', 'not-a-workbook', odsTable('<table:table-row>').slice(0, 150)],
  ['an entity', 'not-a-workbook', `<!DOCTYPE a [<!ENTITY b "c">]>${odsTable('')}`],
])('.ods: %s', async (_says, expected, content) => {
  expect(await outcome(await openDocument(content), 'tệp lạ.ods')).toBe(expected);
});

test('.ods: a password is said to be one', async () => {
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  expect(await outcome(await openDocument('\u0007', manifest), 'tệp lạ.ods')).toBe('password');
});

test.each([
  ['ten million separators', 'read', ';'.repeat(10_000_000)],
  ['five million quotation marks', 'read', '"'.repeat(5_000_001)],
  ['a million cells', 'too-large', 'a;b;c\n'.repeat(400_000)],
  ['zero bytes', 'not-a-workbook', 'a;b\u0000c\n'],
  ['nothing', 'read', ''],
])('.csv: %s', async (_says, expected, text) => {
  expect(await outcome(encoder.encode(text), 'tệp lạ.csv')).toBe(expected);
});

/** A container of the old kind with one stream in its directory, whose sector begins with some records. */
function container(stream: string, ...records: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => bytes.set([letter.charCodeAt(0)], 1024 + at * 2));
  bytes.set(records, 2048);
  return bytes;
}

test.each([
  ['an old workbook', 'not-supported', container('Workbook', 9, 8, 2, 0, 0, 6, 0x31, 0)],
  ['an older one', 'not-supported', container('Book')],
  ['one with a password', 'password', container('Workbook', 9, 8, 2, 0, 0, 6, 0x2f, 0)],
  ['a new one with a password', 'password', container('EncryptedPackage')],
  ['a letter of Word', 'not-a-workbook', container('WordDocument')],
  ['only its first bytes', 'not-a-workbook', container('').slice(0, 100)],
])('.xls: %s', async (_says, expected, bytes) => {
  expect(await outcome(bytes, 'tệp lạ.xls')).toBe(expected);
});
