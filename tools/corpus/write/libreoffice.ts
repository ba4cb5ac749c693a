// Files saved again by LibreOffice, in a profile of its own, many in one call.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAMS = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];
const LONGEST = 600_000;

/** Whether it is installed here. */
export function hasLibreOffice(): boolean {
  return PROGRAMS.some((program) => existsSync(program));
}

export function savedAgain(files: readonly string[], as: 'xlsx' | 'ods', folder: string): void {
  const program = PROGRAMS.find((name) => existsSync(name));
  if (program === undefined || files.length === 0) return;
  const profile = mkdtempSync(join(tmpdir(), 'corpus-office-'));
  try {
    const profileOption = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, [profileOption, '--headless', '--convert-to', as, '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: LONGEST,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
