// LibreOffice as the second opinion: it opens what was written, calculates everything again, and saves.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PLACES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];
const SOFFICE = PLACES.find((place) => existsSync(place));

/** A profile that calculates every formula on load, whatever value is stored beside it. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The test where LibreOffice is installed; in CI it must be, elsewhere the test is left out and says so. */
export const officeTest: typeof test = SOFFICE || process.env['CI'] === 'true' ? test : (test.skip as typeof test);

/** The files converted in one run, in the order given; `to` as LibreOffice names formats: "xlsx", "pdf". */
export async function converted(files: readonly Uint8Array[], to: string): Promise<readonly Uint8Array[]> {
  if (!SOFFICE) throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc');
  const folder = await mkdtemp(join(tmpdir(), 'cqtt-office-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    const names = await Promise.all(
      files.map(async (bytes, place) => {
        const path = join(folder, `book-${place}.xlsx`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    const out = join(folder, 'out');
    await run(SOFFICE, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      ...names,
    ]);
    return await Promise.all(files.map((_, place) => readFile(join(out, `book-${place}.${to}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
