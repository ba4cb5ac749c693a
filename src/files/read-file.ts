// A workbook file of any kind that officers have, told apart by what is in it; only a text is known by its name.
import type { Workbook } from '../core/workbook/snapshot';
import { readCsv } from './csv/read-csv';
import { READ_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { isOpenDocument, readOds } from './ods/read-ods';
import { isOldContainer } from './old-container';
import { isPackage, packageParts } from './package-parts';
import { readXlsx } from './read-workbook';
import { notAWorkbook, tooLarge } from './refusals';

const TEXT_NAME = /\.(?:csv|tsv|txt)$/i;

/**
 * What an .xlsx, .xlsm, .ods or .csv file holds; nothing in it is run, and nothing outside it is read.
 * @param bytes the file
 * @param name how the officer knows the file: in the words of a refusal, and as the name of a text's sheet
 * @throws HostError with a Vietnamese message that says what to do: not a workbook, an old .xls, a password, too large
 */
export async function readFile(bytes: Uint8Array, name: string, limits: ReadLimits = READ_LIMITS): Promise<Workbook> {
  if (isPackage(bytes) || isOldContainer(bytes)) {
    const parts = packageParts(bytes, name, limits);
    return isOpenDocument(parts) ? readOds(parts, name, limits) : readXlsx(parts, name, limits);
  }
  if (!TEXT_NAME.test(name)) throw notAWorkbook(name);
  if (bytes.length > limits.fileBytes) throw tooLarge(name, 'quá lớn');
  return readCsv(bytes, name, limits);
}
