import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOfIso } from '../../../src/core/calendar/civil-day';
import { Crew } from '../../../src/cli/check/crew';

/** Answers with the file's name; hangs on one name, breaks on another, runs out of memory on a third. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ file }) => {
  if (file === 'treo') for (;;);
  if (file === 'vỡ') throw new Error('vỡ');
  if (file === 'thoát') process.exit(0);
  parentPort.postMessage({ file, status: 'ok' });
});`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cqtt-crew-'));
  writeFileSync(join(folder, 'worker.cjs'), SCRIPT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that hangs, breaks or ends its worker is told of, and the others go on', async () => {
  const today = dayOfIso('2026-11-18');
  if (!today) throw new Error('No such day.');
  const crew = new Crew(join(folder, 'worker.cjs'), 2, 2000);
  const files = ['a', 'treo', 'b', 'vỡ', 'c', 'thoát', 'd', 'e'];
  const checked = await Promise.all(files.map((file) => crew.check(file, today)));
  await crew.dismiss();
  expect(checked.map(({ file, status }) => [file, status])).toEqual(
    files.map((file) => [file, file.length > 1 ? 'error' : 'ok']),
  );
  expect(checked[1]?.error).toMatch(/quá lâu/);
  expect(checked[3]?.error).toMatch(/bộ nhớ/);
});
