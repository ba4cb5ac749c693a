import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../src/core/tables/recognise';
import { readFile } from '../../src/files/read-file';
import { cqtt } from './terminal';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cqtt-build-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a new workbook has the standard sheets of its year, and is clean', async () => {
  const out = join(folder, 'sổ mới.xlsx');
  const words = ['--year', '2027', '--commune', 'phường Hồng Châu', '--registered', 'M3'];
  expect((await cqtt(['build', '--out', out, ...words])).exit).toBe(0);
  const workbook = await readFile(readFileSync(out), 'sổ mới.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Thông tin',
    'Bộ tiêu chí',
    'Phụ lục nhiệm vụ',
    'Bảng chấm điểm',
  ]);
  const { year, commune, registered } = recognise(workbook).information;
  expect([year?.value, commune?.value, registered?.value]).toEqual([2027, 'phường Hồng Châu', 'Mức 3']);
  expect((await cqtt(['check', out, '--today', '2027-01-05'])).exit).toBe(0);
});

test('a file that is there stays as it is', async () => {
  const out = join(folder, 'bảng.xlsx');
  writeFileSync(out, 'của cán bộ');
  const { exit, complained } = await cqtt(['build', '--out', out, '--year', '2026']);
  expect([exit, complained]).toEqual([2, `Chưa ghi được “${out}”: tệp đã có. Chọn tên khác.\n`]);
  expect(readFileSync(out, 'utf8')).toBe('của cán bộ');
});

test('a folder that is not there', async () => {
  const { exit, complained } = await cqtt(['build', '--out', join(folder, 'x', 'a.xlsx'), '--year', '2026']);
  expect([exit, complained]).toEqual([2, expect.stringContaining('thư mục chưa có')]);
});

test.each([
  [['--year', '2026']],
  [['--out', 'a.csv', '--year', '2026']],
  [['--out', 'a.xlsx']],
  [['--out', 'a.xlsx', '--year', '26']],
  [['--out', 'a.xlsx', '--year', '2026', '--registered', 'Mức 9']],
  [['--out', 'a.xlsx', '--year', '2026', 'b.xlsx']],
])('%j is called wrongly', async (words) => {
  expect(await cqtt(['build', ...words])).toMatchObject({ exit: 64, printed: '' });
  expect(existsSync('a.xlsx')).toBe(false);
});
