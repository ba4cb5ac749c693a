import { buildSheets } from '../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../src/core/sheets/sample-criteria';
import { yearlyTasks } from '../../src/core/sheets/yearly-tasks';
import { gridOf } from '../../src/core/workbook/grid';
import { readArea } from '../../src/core/workbook/address';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { packageOf, rels } from './package';
import type { Parts } from './package';

async function read(sheets: readonly string[], parts: Parts = {}): Promise<Workbook> {
  return readWorkbook(await packageOf(sheets, parts), 'thử.xlsx');
}

function first(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}

function at(sheet: Sheet, name: string): Cell | undefined {
  const area = readArea(name);
  return area && gridOf(sheet).at(area.top, area.left);
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

test('what was written comes back: names, values, formulas, merges, notes, print set-up', async () => {
  const contents = buildSheets({ year: 2026, planNumber: '27/KH-UBND' }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'));
  const workbook = await readWorkbook(await writeWorkbook(contents), 'mới.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(contents.map(({ name }) => name));
  expect(workbook).toMatchObject({ activeSheet: 'Thông tin', dateSystem: 1900, names: [], externalLinks: [] });
  contents.forEach((content, place) => {
    const sheet = workbook.sheets[place];
    if (!sheet) throw new Error(`${content.name} was not read.`);
    const grid = gridOf(sheet);
    for (const { row, column, value = null, formula } of content.cells) {
      const cell = grid.at(row, column);
      expect([row, column, cell?.value ?? null, cell?.formula]).toEqual([row, column, value, formula]);
    }
    expect(sheet.merges).toEqual(content.merges);
    expect(sheet.comments).toEqual(content.notes);
    expect(sheet.print).toMatchObject({ orientation: 'landscape', paper: 'A4', pagesWide: 1 });
    expect(sheet.print?.area).toEqual(content.print.area);
    expect(sheet.print?.titleRows).toEqual(content.print.titleRows);
    expect(sheet.print?.margins).toEqual(content.print.margins);
    expect(sheet.isProtected).toBe(false);
  });
});

test('the same sheets give the same bytes', async () => {
  const contents = buildSheets({ year: 2026 }, SAMPLE_CRITERIA, []);
  expect(await writeWorkbook(contents)).toEqual(await writeWorkbook(contents));
});

test('a value of every type', async () => {
  const sheet = first(
    await read(
      [
        data(`<row r="1">
          <c r="A1"><v>4.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1&amp;""</f><v>4.5</v></c>
          <c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c>
          <c r="F1" t="inlineStr"><is><r><t>Mức </t></r><r><t>4</t></r></is></c>
          <c r="G1" t="d"><v>2026-02-14T12:00:00</v></c><c r="H1" t="str"><v></v></c><c r="I1" s="1"/><c r="J1"><v>0</v></c>
          <c r="K1"><v>NaN</v></c><c r="L1" t="s"><v>99</v></c><c r="M1" t="d"><v>hôm nay</v></c>
          <c r="N1" t="str"><f>NA()</f><v>#N/A</v></c>
        </row>`),
      ],
      { 'xl/sharedStrings.xml': '<sst><si><t>một</t></si><si><t>Điểm_x000D_tự chấm</t><rPh><t>x</t></rPh></si></sst>' },
    ),
  );
  const values = Object.fromEntries([...'ABCDEFGHIJKLMN'].map((letter) => [letter, at(sheet, `${letter}1`)?.value]));
  expect(values).toEqual({
    A: 4.5,
    B: 'Điểm\rtự chấm',
    C: '4.5',
    D: true,
    E: { error: '#REF!' },
    F: 'Mức 4',
    G: 46067.5,
    H: '',
    I: undefined,
    J: 0,
    K: 'NaN',
    L: undefined,
    M: 'hôm nay',
    N: { error: '#N/A' },
  });
  expect(at(sheet, 'C1')?.formula).toBe('=A1&""');
});

test('shared formulas stand in each of their cells', async () => {
  const sheet = first(
    await read([
      data(`<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row>
        <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
        <row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="shared" si="7"/><v>3</v></c></row>`),
    ]),
  );
  expect(['C1', 'C2', 'C3', 'D3'].map((name) => at(sheet, name)?.formula)).toEqual([
    '=A1*$B$1',
    '=A2*$B$1',
    '=A3*$B$1',
    undefined,
  ]);
});

test('cells and rows without an address follow the ones before', async () => {
  const sheet = first(await read([data('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')]));
  expect(sheet.rows).toEqual([
    {
      index: 0,
      cells: [
        { column: 0, value: 1 },
        { column: 1, value: 2 },
      ],
    },
    { index: 1, cells: [{ column: 0, value: 3 }] },
  ]);
});

test('rows and cells out of order are put in order', async () => {
  const sheet = first(
    await read([
      data('<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>'),
    ]),
  );
  expect(sheet.rows.map(({ index, cells }) => [index, ...cells.map(({ column }) => column)])).toEqual([
    [0, 0],
    [2, 0, 1],
  ]);
});

test('number formats and fonts, built in and written; an old encoding is named even where it is the usual font', async () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
    <fonts><font><name val=".VnTime"/></font><font><name val="Arial"/></font></fonts>
    <cellStyleXfs><xf numFmtId="9" fontId="0"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="9" fontId="1"/></cellXfs></styleSheet>`;
  const sheet = first(
    await read(
      [data('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>')],
      {
        'xl/styles.xml': styles,
      },
    ),
  );
  expect(sheet.rows[0]?.cells).toEqual([
    { column: 0, value: 1, fontName: '.VnTime' },
    { column: 1, value: 1, numberFormat: 'dd/mm/yyyy', fontName: 'Arial' },
    { column: 2, value: 1, numberFormat: '0%', fontName: 'Arial' },
  ]);
});

test('hidden rows and columns, protection, as Excel and as LibreOffice write them', async () => {
  const sheet = first(
    await read([
      `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/></cols>${data(
        '<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row>',
      )}<sheetProtection sheet="1"/>`,
    ]),
  );
  expect(sheet).toMatchObject({ hiddenColumns: [1, 2, 4], hiddenRows: [1, 3], isProtected: true });
});

test('a workbook with all that belongs to it: hidden sheets, a chart sheet, names, 1904, links, comments', async () => {
  const workbook = await read([data(''), data('')], {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews>
      <sheets><sheet name="__proto__" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Biểu đồ" sheetId="2" r:id="rIdC"/>
      <sheet name="Chấm &amp; điểm" sheetId="3" state="hidden" r:id="rId2"/></sheets>
      <definedNames><definedName name="HeSo">0.9</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="2">'Chấm &amp; điểm'!$A$1:$G$50</definedName></definedNames>
      <calcPr calcId="191029" calcMode="manual"/></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rIdC', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rIdE', 'externalLink', 'externalLinks/externalLink1.xml'],
    ]),
    'xl/externalLinks/_rels/externalLink1.xml.rels': rels([['rId1', 'externalLinkPath', 'Nam 2025.xlsx', 'External']]),
    'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'comments', '../comments1.xml']]),
    'xl/comments1.xml':
      '<comments><commentList><comment ref="B2"><text><r><t>Xem </t></r><r><t>lại</t></r></text></comment></commentList></comments>',
  });
  expect(workbook.sheets.map(({ name, visibility, unread }) => [name, visibility, unread !== undefined])).toEqual([
    ['__proto__', 'veryHidden', false],
    ['Biểu đồ', 'visible', true],
    ['Chấm & điểm', 'hidden', false],
  ]);
  expect(workbook).toMatchObject({
    activeSheet: 'Biểu đồ',
    dateSystem: 1904,
    calculation: 'manual',
    names: [{ name: 'HeSo', formula: '=0.9' }],
    externalLinks: ['Nam 2025.xlsx'],
  });
  expect(workbook.sheets[0]?.comments).toEqual([{ row: 1, column: 1, text: 'Xem lại' }]);
  expect(workbook.sheets[2]?.print).toEqual({ area: { top: 0, left: 0, bottom: 49, right: 6 } });
});

test('tags with a prefix, as some programs write all of them', async () => {
  const bytes = await packageOf(['']);
  const sheet =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(bytes.length).toBeGreaterThan(0);
  const workbook = await read([''], { 'xl/worksheets/sheet1.xml': sheet });
  expect(at(first(workbook), 'A1')?.value).toBe(5);
});

test('print set-up that the file leaves open stays unknown', async () => {
  const sheets = await read([
    '<pageSetup orientation="portrait" paperSize="1"/>',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><pageSetup paperSize="9"/>',
    '',
  ]);
  expect(sheets.sheets.map(({ print }) => print)).toEqual([
    { orientation: 'portrait', paper: 'other' },
    { paper: 'A4', pagesWide: 1 },
    undefined,
  ]);
});
