import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { sampleWorkbook } from '../../../preview/sample/sample-workbook';
import { buildSheets } from '../../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import type { CheckedFile } from '../../../src/results/checked-file';
import { readFile } from '../../../src/files/read-file';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { cqtt } from '../terminal';
import { schemaProblems } from './json-schema';

const TODAY = ['--today', '2026-11-18'];
const SCHEMA = JSON.parse(readFileSync('docs/cqtt-check.schema.json', 'utf8')) as Record<string, unknown>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cqtt-check-'));
  mkdirSync(join(folder, 'xã', 'cũ'), { recursive: true });
  writeFileSync(join(folder, 'xã', 'bảng 2.xlsx'), await writeWorkbook(sampleWorkbook()));
  writeFileSync(
    join(folder, 'xã', 'bảng 10.xlsx'),
    await writeWorkbook(buildSheets({ year: 2026 }, SAMPLE_CRITERIA, [], { sheets: ['information', 'scoring'] })),
  );
  writeFileSync(join(folder, 'xã', 'cũ', 'phụ lục.csv'), 'TT;Nhiệm vụ;Thời gian;Chủ trì\n1;a;Quý I;VP\n2;b;30/02;VP\n');
  writeFileSync(join(folder, 'xã', '~$bảng 2.xlsx'), 'Excel');
  writeFileSync(join(folder, 'xã', 'ghi chú.docx'), 'thư');
  writeFileSync(join(folder, 'hỏng.xlsx'), 'PK\u0003\u0004 hỏng');
  symlinkSync(join(folder, 'xã'), join(folder, 'xã', 'cũ', 'vòng'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checked(...words: readonly string[]): Promise<readonly CheckedFile[]> {
  const { printed } = await cqtt(['check', ...words, ...TODAY, '--format', 'json']);
  return JSON.parse(printed) as readonly CheckedFile[];
}

test('a folder is walked through in the order of names; foreign files, locks and links to folders are passed over', async () => {
  const files = await checked(join(folder, 'xã'));
  expect(files.map(({ file, status }) => [file.slice(folder.length + 1), status])).toEqual([
    [join('xã', 'bảng 2.xlsx'), 'ok'],
    [join('xã', 'bảng 10.xlsx'), 'ok'],
    [join('xã', 'cũ', 'phụ lục.csv'), 'ok'],
  ]);
});

test('what is said holds against the schema, of files that are right, wrong and broken', async () => {
  const files = await checked(folder);
  expect(files.map(({ status }) => status)).toEqual(['rejected', 'ok', 'ok', 'ok']);
  expect(schemaProblems(files, SCHEMA)).toEqual([]);
  expect(schemaProblems([{ file: 'a', status: 'ok' }], SCHEMA)).not.toEqual([]);
  expect(
    schemaProblems(
      files.map((file) => ({ ...file, today: 'hôm nay' })),
      SCHEMA,
    ),
  ).not.toEqual([]);
});

test('the sample: tables with their columns and totals, findings at one cell each', async () => {
  const [sample] = await checked(join(folder, 'xã', 'bảng 2.xlsx'));
  expect(sample?.today).toBe('2026-11-18');
  expect(sample?.tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['scoring', 'appendix', 'criteria']));
  const scoring = sample?.tables.find(({ kind }) => kind === 'scoring');
  expect(scoring).toMatchObject({ columns: { criterion: 'B', max: 'C', self: 'D' }, totals: { max: 100 } });
  expect(scoring?.total).toBe(scoring?.totals.self);
  expect(sample?.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        rule: 'score-above-max',
        alias: 'diem-vuot-toi-da',
        severity: 'error',
        received: '4,5',
      }),
    ]),
  );
});

test('a form that nobody has filled in: no total, no level, no findings', async () => {
  const [form] = await checked(join(folder, 'xã', 'bảng 10.xlsx'));
  const scoring = form?.tables.find(({ kind }) => kind === 'scoring');
  expect(scoring).toMatchObject({ total: null, level: null, totals: { max: 100 } });
  expect(form?.findings).toEqual([]);
  expect(form?.blank.length).toBeGreaterThan(0);
});

test.each([
  ['nothing wrong', ['xã/bảng 10.xlsx'], 0],
  ['an error', ['xã/bảng 2.xlsx', 'xã/bảng 10.xlsx'], 1],
  ['a broken file beside an error', ['hỏng.xlsx', 'xã/bảng 2.xlsx'], 2],
  ['a file that is not there', ['không có.xlsx'], 2],
  ['a folder without workbooks', ['.'], 2],
])('exit code of %s', async (_says, names, expected) => {
  const empty = mkdtempSync(join(folder, 'trống-'));
  const { exit } = await cqtt(['check', ...names.map((name) => join(name === '.' ? empty : folder, name)), ...TODAY]);
  rmSync(empty, { recursive: true });
  expect(exit).toBe(expected);
});

test.each([
  [[]],
  [['a.xlsx', '--today', '30/02/2026']],
  [['a.xlsx', '--today', 'mai']],
  [['a.xlsx', '--format', 'xml']],
  [['a.xlsx', '--format', 'xlsx']],
  [['a.xlsx', '--colour']],
  [['a.xlsx', '--tsv']],
  [['a.xlsx', '--out', 'không/có/kết quả.json']],
])('cqtt check %j is called wrongly', async (words) => {
  const { exit, printed, complained } = await cqtt(['check', ...words]);
  expect([exit, printed]).toEqual([64, '']);
  expect(complained).toMatch(/^Không hiểu: .*\n\nKiểm tra các tệp bảng tính\n/);
});

test('as text: each finding with its cell, what is wrong and what to do; a refusal by name', async () => {
  const { printed } = await cqtt(['check', folder, '--today', '18/11/2026']);
  expect(printed).toMatch(/hỏng\.xlsx\n {2}Chưa đọc được: “hỏng\.xlsx” .* Mở tệp bằng Excel/);
  expect(printed).toMatch(
    / {2}Lỗi · trang “Bảng chấm điểm”, D\d+ · Điểm vượt điểm tối đa\n {4}Sai gì: .*\n {4}Cách sửa: /,
  );
  expect(printed).toMatch(/Đã kiểm tra 3 tệp: \d+ lỗi, .* Chưa đọc được 1 tệp\.\n$/);
});

test('as lines: one object in each', async () => {
  const { printed } = await cqtt(['check', folder, ...TODAY, '--format', 'ndjson']);
  const lines = printed.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(
    schemaProblems(
      lines.map((line) => JSON.parse(line) as unknown),
      SCHEMA,
    ),
  ).toEqual([]);
});

test('no files: an empty array', async () => {
  const empty = mkdtempSync(join(folder, 'trống-'));
  const { printed, complained } = await cqtt(['check', empty, '--format', 'json']);
  rmSync(empty, { recursive: true });
  expect(printed).toBe('[]\n');
  expect(complained).toMatch(/^Không có tệp bảng tính nào/);
});

test('as a workbook: findings with links to their cells, a row for each file', async () => {
  const out = join(folder, 'kết quả.xlsx');
  for (const exit of [1, 1])
    expect((await cqtt(['check', join(folder, 'xã'), ...TODAY, '--format', 'xlsx', '--out', out])).exit).toBe(exit);
  const { sheets } = await readFile(readFileSync(out), 'kết quả.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['Kết quả kiểm tra', 'Tệp']);
  const links = sheets[0]?.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])) ?? [];
  expect(links.length).toBeGreaterThan(5);
  expect(links[0]).toMatch(/^=HYPERLINK\("xã[\\/]bảng 2\.xlsx#'.+'![A-Z]+\d+","[A-Z]+\d+"\)$/);
  expect(sheets[1]?.rows).toHaveLength(2 + 1 + 3);
  rmSync(out);
});

test('--out is never an input, nor a workbook that is no answer of ours; nothing is left behind', async () => {
  const input = join(folder, 'xã', 'bảng 10.xlsx');
  const before = readFileSync(input);
  const other = join(folder, 'hỏng.xlsx');
  for (const [words, out] of [
    [[input], input],
    [[folder], join(folder, 'xã', 'cũ', 'vòng', 'bảng 10.xlsx')],
    [[input], other],
    [[input], folder],
  ] as const) {
    expect((await cqtt(['check', ...words, '--format', 'json', '--out', out])).exit).toBe(64);
  }
  expect(readFileSync(input)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('--out takes what would be printed', async () => {
  const out = join(folder, 'kết quả.json');
  const { printed } = await cqtt(['check', folder, ...TODAY, '--format', 'json']);
  const ran = await cqtt(['check', folder, ...TODAY, '--format', 'json', '--out', out]);
  expect(ran.printed).toBe('');
  expect(readFileSync(out, 'utf8')).toBe(printed);
  rmSync(out);
});

test('how far it is, for those who watch', async () => {
  const said: string[] = [];
  await cqtt(['check', join(folder, 'xã'), ...TODAY], { progress: (text) => void said.push(text) });
  expect(said).toEqual(['Đã kiểm tra 1/3 tệp', 'Đã kiểm tra 2/3 tệp', 'Đã kiểm tra 3/3 tệp', '']);
});

test('the program itself, with its workers, says the same in the same order', async () => {
  await import(resolve('tools/build-cli.mjs')).then(({ buildCommandLine }: { buildCommandLine: () => Promise<void> }) =>
    buildCommandLine(),
  );
  const { printed } = await cqtt(['check', folder, ...TODAY, '--format', 'json']);
  const ran = await promisify(execFile)('node', [
    'dist/cli/cqtt.cjs',
    'check',
    folder,
    ...TODAY,
    '--format',
    'json',
  ]).catch((error: { code: number; stdout: string }) => error);
  expect(ran).toMatchObject({ code: 2, stdout: printed });
});
