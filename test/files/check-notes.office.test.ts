// Ghi chú kiểm tra through LibreOffice: saved as .xlsx and as .ods the notes say the same as before.
import { SAMPLE_DAY } from '../../preview/sample/sample-workbook';
import { check } from '../../src/core/check';
import { readFile } from '../../src/files/read-file';
import { writeWorkbook } from '../../src/files/write-workbook';
import { notedSample } from '../noted-sample';
import { converted, officeTest } from './office';

jest.setTimeout(120_000);

async function said(bytes: Uint8Array, name: string) {
  const { setAside, answered, notChecked } = check(await readFile(bytes, name), { today: SAMPLE_DAY });
  return {
    noted: [
      ...setAside.map(({ note, rule, findings }) => [rule, note.says, note.by, note.day, findings[0]?.cell]),
      ...answered.map(({ note, rule }) => [rule, note.says, note.by, note.day, note.cell]),
    ]
      .map((line) => JSON.stringify(line))
      .sort(),
    faults: notChecked.filter(({ says }) => says.includes('chưa được dùng')),
  };
}

officeTest('saved by LibreOffice, every note still holds', async () => {
  const bytes = await writeWorkbook(await notedSample());
  const [[xlsx = bytes], [ods = bytes]] = [await converted([bytes], 'xlsx'), await converted([bytes], 'ods')];
  const written = await said(bytes, 'a.xlsx');
  expect(written.noted.length).toBeGreaterThan(8);
  expect(written.faults).toEqual([]);
  for (const saved of [await said(xlsx, 'a.xlsx'), await said(ods, 'a.ods')]) {
    expect(saved.faults).toEqual([]);
    // LibreOffice calculates the sample's stale total anew: the level that followed from it is told under it.
    expect(saved.noted).toEqual(written.noted.filter((line) => !line.includes('level-')));
  }
});
