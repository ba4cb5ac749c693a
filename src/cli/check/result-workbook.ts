// The answer of a check as a workbook: a sheet of findings with links to their cells, a sheet of files, for colleagues without the add-in.
import { dirname, relative } from 'node:path';
import type { CheckedFile } from '../../results/checked-file';
import { writeWorkbook } from '../../files/write-workbook';
import { resultSheets } from '../../results/result-sheets';

/** `out` is where the workbook will lie: links start from there. */
export function resultWorkbook(checked: readonly CheckedFile[], out: string): Promise<Uint8Array> {
  return writeWorkbook(resultSheets(checked, (file) => relative(dirname(out), file)));
}
