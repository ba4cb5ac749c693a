// An .xls file made readable: LibreOffice, where it is installed, saves a copy of it as .xlsx in a folder of its own.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
const USUAL_FOLDERS = [
  'C:\\Program Files\\LibreOffice\\program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  '/opt/libreoffice/program',
];
const LONGEST = 45_000;

/** The program, looked for where programs lie. */
function libreOffice(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL_FOLDERS];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** The same workbook as .xlsx; undefined where LibreOffice is not installed or can't open it. The bytes given are only read. */
export async function convertedToXlsx(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const program = libreOffice();
  if (program === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'cqtt-xls-'));
  try {
    await writeFile(join(folder, 'copy.xls'), bytes);
    // A profile of its own: an open LibreOffice of the officer's would take the file over.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'copy.xls')];
    await run(program, [profile, ...convert], { timeout: LONGEST, killSignal: 'SIGKILL' });
    return await readFile(join(out, 'copy.xlsx'));
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
