import { sampleWorkbook } from '../../../preview/sample/sample-workbook';
import { gridOf } from '../../../src/core/workbook/grid';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { readFile } from '../../../src/files/read-file';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { converted, officeTest } from '../office';

jest.setTimeout(120_000);

officeTest('LibreOffice’s .ods and .csv of a workbook say what its .xlsx says', async () => {
  const bytes = await writeWorkbook(sampleWorkbook());
  const [[ods = bytes], [csv = bytes], [xlsx = bytes]] = [
    await converted([bytes], 'ods'),
    await converted([bytes], 'csv'),
    await converted([bytes], 'xlsx'),
  ];
  const book = await readFile(xlsx, 'sổ.xlsx');
  const open = await readFile(ods, 'sổ.ods');
  expect(open.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  book.sheets.forEach((sheet, place) => {
    const other = open.sheets[place];
    if (!other) throw new Error(`${sheet.name} is missing.`);
    expect(values(other)).toEqual(values(sheet));
    expect([...other.merges].sort(inOrder)).toEqual([...sheet.merges].sort(inOrder));
    expect(other.hiddenRows).toEqual(sheet.hiddenRows);
    expect(other.visibility).toBe(sheet.visibility);
    expect(other.print?.area).toEqual(sheet.print?.area);
    expect(other.print?.titleRows).toEqual(sheet.print?.titleRows);
    expect(other.comments?.map(({ row, column }) => [row, column]).sort()).toEqual(
      sheet.comments?.map(({ row, column }) => [row, column]).sort(),
    );
  });
  const text = await readFile(csv, 'sổ.csv');
  const [first] = book.sheets;
  const [only] = text.sheets;
  if (!first || !only) throw new Error('A sheet is missing.');
  const years = (sheet: Sheet) => gridOf(sheet).at(4, 1)?.value;
  expect(years(only)).toBe(years(first));
});

function values(sheet: Sheet): unknown {
  return sheet.rows.flatMap(({ index, cells }) =>
    cells
      .filter(({ value, formula }) => value !== '' || formula !== undefined)
      .map(({ column, value, formula }) => [index, column, value, formula]),
  );
}

type Merge = Sheet['merges'][number];

function inOrder(one: Merge, other: Merge): number {
  return one.top - other.top || one.left - other.left;
}
