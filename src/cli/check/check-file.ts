// One file checked: read under limits, refused in words where it can't be read, told as data.
import { isoOf, type CivilDay } from '../../core/calendar/civil-day';
import { checkRecognised } from '../../core/check';
import { recognise } from '../../core/tables/recognise';
import { HostError } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/snapshot';
import { isOldWorkbook } from '../../files/old-container';
import { readFile } from '../../files/read-file';
import type { CheckedFile } from '../../results/checked-file';
import { bytesOf } from './file-bytes';
import { convertedToXlsx } from './old-format';
import { toldReport } from '../../results/told-report';

/** Never throws: what goes wrong with a file is told of that file. */
export async function checkFile(file: string, today: CivilDay): Promise<CheckedFile> {
  try {
    const { bytes, name } = await bytesOf(file);
    const recognised = recognise(await workbookIn(bytes, name));
    return toldReport(file, checkRecognised(recognised, { today }), recognised);
  } catch (error) {
    if (error instanceof HostError) return untold(file, today, 'rejected', error.message);
    return untold(
      file,
      today,
      'error',
      `Chưa kiểm tra được: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function workbookIn(bytes: Uint8Array, name: string): Promise<Workbook> {
  const converted = isOldWorkbook(bytes) ? await convertedToXlsx(bytes) : undefined;
  return readFile(converted ?? bytes, name);
}

/** What is told of a file that was not checked. */
export function untold(file: string, today: CivilDay, status: 'rejected' | 'error', error: string): CheckedFile {
  return {
    file,
    status,
    error,
    today: isoOf(today),
    tables: [],
    findings: [],
    setAside: [],
    answered: [],
    blank: [],
    notChecked: [],
  };
}
