// Which sheet of a checked file is shown first: where the first finding is, else the first table, else the one that was open.
import type { Report } from '../core/check/report';
import type { Workbook } from '../core/workbook/snapshot';

export function firstSheet({ sheets, activeSheet }: Workbook, { findings, tables }: Report): string | undefined {
  const open =
    sheets.find(({ name }) => name === activeSheet) ?? sheets.find(({ visibility }) => visibility === 'visible');
  return findings[0]?.cell.sheet ?? tables[0]?.sheet ?? open?.name ?? sheets[0]?.name;
}
