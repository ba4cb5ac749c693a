// What a workbook lets the panel know before it builds: commune, year, which of the four sheets are there.
import { presentSheets } from '../../core/sheets/find-sheets';
import { recognise } from '../../core/tables/recognise';
import type { Workbook } from '../../core/workbook/snapshot';
import type { BuildInformation } from '../port';

export function knownOf(workbook: Workbook): BuildInformation {
  const { commune, year } = recognise(workbook).information;
  return {
    commune: commune?.value ?? '',
    ...(year === undefined ? {} : { year: year.value }),
    present: presentSheets(workbook).map(({ id }) => id),
  };
}
