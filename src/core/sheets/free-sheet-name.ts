// What a new sheet can be called in a workbook: its own name, or that name with a number where it is taken.
import type { Workbook } from '../workbook/snapshot';

/** Excel takes no more letters in the name of a sheet. */
const LONGEST = 31;

/**
 * A name that no sheet of the workbook has; Excel takes no notice of case.
 * @param own at most 25 letters, so that a number fits behind it
 * @example freeSheetName({ sheets: [] }, 'Kết quả kiểm tra') // → "Kết quả kiểm tra"
 */
export function freeSheetName(
  { sheets, sheetNames = [] }: Pick<Workbook, 'sheets' | 'sheetNames'>,
  own: string,
): string {
  const taken = new Set([...sheets.map(({ name }) => name), ...sheetNames].map(comparable));
  let name = own;
  for (let count = 2; taken.has(comparable(name)); count++) {
    const suffix = ` (${count})`;
    name = `${own.slice(0, LONGEST - suffix.length)}${suffix}`;
  }
  return name;
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
