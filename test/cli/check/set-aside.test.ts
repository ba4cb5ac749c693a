// A file with Ghi chú kiểm tra from the command line: what is set aside or answered is told by name, and does not count.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckedFile } from '../../../src/results/checked-file';
import { withoutOwnSheets } from '../../../src/core/notes/own-sheets';
import { readFile } from '../../../src/files/read-file';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { REASON, notedSample, sampleReport } from '../../noted-sample';
import { cqtt } from '../terminal';
import { schemaProblems } from './json-schema';

const TODAY = ['--today', '2026-11-18'];
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cqtt-aside-'));
  file = join(folder, 'xã Minh Giang.xlsx');
  writeFileSync(file, await writeWorkbook(await notedSample()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('as JSON: all that was open is set aside or answered, with reason, name and day; the file counts as without findings', async () => {
  const { exit, printed } = await cqtt(['check', file, ...TODAY, '--format', 'json']);
  const files = JSON.parse(printed) as readonly CheckedFile[];
  const [told] = files;
  const { findings } = await sampleReport();
  expect(findings.length).toBeGreaterThan(8);
  expect(exit).toBe(0);
  expect(told?.findings).toEqual([]);
  expect((told?.setAside.length ?? 0) + (told?.answered.length ?? 0)).toBe(findings.length);
  expect(told?.setAside).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ rule: 'score-above-max', reason: REASON, by: 'Trần Thị Mai', day: '2026-11-18' }),
    ]),
  );
  expect(told?.tables.map(({ sheet }) => sheet)).not.toContain('Ghi chú kiểm tra');
  const schema = JSON.parse(readFileSync('docs/cqtt-check.schema.json', 'utf8')) as Record<string, unknown>;
  expect(schemaProblems(files, schema)).toEqual([]);
});

test('as text: a line for each', async () => {
  const { printed } = await cqtt(['check', file, ...TODAY]);
  expect(printed).toMatch(
    /^ {2}Đã bỏ qua có lý do · trang “.+”, [A-Z]+\d+ · Điểm vượt điểm tối đa: Đã thống nhất với tổ thẩm định \(Trần Thị Mai, 18\/11\/2026\)$/m,
  );
  expect(printed).toMatch(/: không có mục nào\n/);
});

test('as a workbook: a sheet of its own, and none of the result sheets is anybody’s table', async () => {
  const out = join(folder, 'kết quả.xlsx');
  await cqtt(['check', file, ...TODAY, '--format', 'xlsx', '--out', out]);
  const workbook = await readFile(readFileSync(out), 'kết quả.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kết quả kiểm tra', 'Đã bỏ qua, đã trả lời', 'Tệp']);
  expect(withoutOwnSheets(workbook).workbook.sheets).toEqual([]);
  const words = workbook.sheets[1]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(words).toEqual(expect.arrayContaining([REASON, 'Trần Thị Mai, 18/11/2026']));
});
