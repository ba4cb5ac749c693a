// A workbook file of any kind that officers have, told apart by what is in it and not by its name.
import type { Workbook } from '../core/workbook/snapshot';
import { READ_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { readWorkbook } from './read-workbook';

/**
 * What a file holds.
 * @param bytes the file
 * @param name how the officer knows the file
 * @throws HostError with a Vietnamese message that says what to do
 */
export async function readFile(bytes: Uint8Array, name: string, limits: ReadLimits = READ_LIMITS): Promise<Workbook> {
  return readWorkbook(bytes, name, limits);
}
