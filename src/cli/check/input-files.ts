// Which files a check looks at: those named, and in folders whatever a spreadsheet program makes, below them too.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Those that can't be read are named too: they are refused one by one. */
const SPREADSHEETS = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods|csv|tsv)$/i;
/** Excel's own mark of an open file, and hidden files. */
const NOT_A_FILE_OF_ITS_OWN = /^(?:~\$|\.)/;

/** The files in the order typed, those of a folder in order of their names; each once. */
export async function inputFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await filesAt(path)) found.add(file);
  return [...found];
}

/** A path that leads nowhere stays in the list: its check says so. */
async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (known) => known.isDirectory(),
    () => false,
  );
  return isFolder ? filesBelow(path) : [path];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => order.compare(one.name, other.name))) {
    if (NOT_A_FILE_OF_ITS_OWN.test(entry.name)) continue;
    const path = join(folder, entry.name);
    // A link to a folder may lead back up: it is not followed.
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (SPREADSHEETS.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) files.push(path);
  }
  return files;
}

const order = new Intl.Collator('vi', { numeric: true });
