// Which files of Microsoft's package an Excel add-in asks for, copied unmodified with Microsoft's own notice.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'node_modules/@microsoft/office-js';

/** Languages of the strings of office.js that are copied: those of the manifest. */
const LANGUAGES = ['vi-vn', 'en-us'];

/** Folders that office.js asks for in other letters than the package has: most servers tell them apart. */
const AS_ASKED_FOR: Readonly<Record<string, string>> = { agaveerrorux: 'AgaveErrorUX' };

/** Copies what Excel on every platform loads into `folder`/office. */
export function copyOfficeJs(folder: string): void {
  const from = join(PACKAGE, 'dist');
  const into = join(folder, 'office');
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(from)) {
    if (
      /^office\.js$|^excel[-\w.]*\.js$|^o15apptofilemappingtable\.js$|^(?:ariatelemetry|telemetry|agaveerrorux)$/i.test(
        name,
      )
    ) {
      if (!/\.debug\.js$/.test(name))
        cpSync(join(from, name), join(into, AS_ASKED_FOR[name] ?? name), { recursive: true });
    }
  }
  for (const language of LANGUAGES) {
    const strings = join(from, language);
    if (existsSync(strings)) cpSync(strings, join(into, language), { recursive: true });
  }
  for (const notice of ['LICENSE.md', 'README.md']) cpSync(join(PACKAGE, notice), join(into, notice));
}
