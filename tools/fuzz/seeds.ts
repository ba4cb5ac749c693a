// The sound files that mutated ones are made from: a workbook of each kind that is read.
import { sampleWorkbook } from '../../preview/sample/sample-workbook';
import { packageParts } from '../../src/files/package-parts';
import { writeWorkbook } from '../../src/files/write-workbook';
import { zipEntries } from '../../src/files/zip/directory';

export interface SoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The parts of a package, to be changed one by one; none for a text. */
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

const ROWS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'];

export async function soundFiles(): Promise<readonly SoundFile[]> {
  const bytes = await writeWorkbook(sampleWorkbook());
  const parts = packageParts(bytes, 'sổ.xlsx');
  const texts = await Promise.all(
    (zipEntries(bytes, Infinity) ?? []).map(async ({ name }) => ({ name, text: (await parts.read(name)) ?? '' })),
  );
  const csv = [ROWS.join(';'), '1;"Công khai; minh bạch";2;1,5;BC 12', '2;Đúng hạn;3;3;', ';Tổng;5;4,5;'].join('\r\n');
  return [
    { name: 'sổ.xlsx', bytes, parts: texts },
    { name: 'sổ.ods', bytes: new Uint8Array(), parts: openDocumentParts() },
    { name: 'sổ.csv', bytes: new TextEncoder().encode(csv), parts: [] },
  ];
}

function openDocumentParts(): SoundFile['parts'] {
  const text = (words: string) =>
    `<table:table-cell office:value-type="string" table:style-name="ce1"><text:p>${words}</text:p></table:table-cell>`;
  const number = (value: number, formula = '') =>
    `<table:table-cell${formula} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
  const criteria = Array.from({ length: 12 }, (_, place) =>
    row(number(place + 1) + text(`Tiêu chí ${place + 1}`) + number(2) + number(1.5) + text('Báo cáo số 12')),
  );
  const sum = ' table:formula="of:=SUM([.D2:.D13])"';
  const sheet = [
    `<table:table table:name="Bảng chấm" table:style-name="ta1"><table:table-column table:number-columns-repeated="5"/>`,
    `<table:table-header-rows>${row(ROWS.map(text).join(''))}</table:table-header-rows>`,
    ...criteria,
    row(text('') + text('Tổng') + number(24) + number(18, sum) + text('')),
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048000"'),
    '</table:table>',
  ];
  return [
    { name: 'META-INF/manifest.xml', text: '<manifest:manifest/>' },
    {
      name: 'content.xml',
      text: `<office:document-content><office:automatic-styles><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N2"/><number:number-style style:name="N2"><number:number number:decimal-places="2"/></number:number-style></office:automatic-styles><office:body><office:spreadsheet>${sheet.join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      text: '<office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles>',
    },
  ];
}
