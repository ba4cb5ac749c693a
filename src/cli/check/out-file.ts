// Where an answer goes that is written to a file: never over an officer's workbook, and whole or not at all.
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFile as readWorkbookFile } from '../../files/read-file';
import { FINDINGS_SHEET } from '../../results/result-frame';

const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|xlt[xm]|ods|csv|tsv)$/i;

/** Why a path must not be written, as an end of the sentence “… ”; undefined where it may be. */
export async function refusedOut(out: string, inputs: readonly string[]): Promise<string | undefined> {
  const known = await stat(out).catch(() => undefined);
  if (known === undefined) {
    const folder = await stat(dirname(out)).catch(() => undefined);
    return folder?.isDirectory() ? undefined : 'thư mục chứa tệp này chưa có';
  }
  if (!known.isFile()) return 'đây không phải là tệp';
  const real = await realpath(out);
  for (const input of inputs) {
    const other = await stat(input).catch(() => undefined);
    const isSame = other !== undefined && other.ino === known.ino && other.dev === known.dev && other.ino !== 0;
    if (isSame || (await realpath(input).catch(() => '')) === real) return 'tệp này là một trong các tệp cần kiểm tra';
  }
  return WORKBOOK.test(out) && !(await isResult(out)) ? 'tệp này đã có và không phải là kết quả kiểm tra' : undefined;
}

/** Whether a workbook is an answer of an earlier check, that may be replaced. */
async function isResult(path: string): Promise<boolean> {
  try {
    const { sheets } = await readWorkbookFile(await readFile(path), basename(path));
    return sheets[0]?.name === FINDINGS_SHEET;
  } catch {
    return false;
  }
}

/** Written beside its place, and put there when it is whole. */
export class OutFile {
  private readonly draft: string;
  private readonly open: number;

  constructor(private readonly path: string) {
    this.draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    this.open = openSync(this.draft, 'wx');
  }

  write(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (let at = 0; at < bytes.length;) at += writeSync(this.open, bytes, at);
  }

  keep(): void {
    closeSync(this.open);
    renameSync(this.draft, this.path);
  }

  drop(): void {
    closeSync(this.open);
    rmSync(this.draft, { force: true });
  }
}
