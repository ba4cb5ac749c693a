// Which level a cell states, reached or registered, however the cell words it.
import { NOT_REACHED } from '../score/band';
import type { Band } from '../score/band';
import { readRegistration } from '../score/registration';
import type { Registration } from '../score/registration';
import { plainLabel } from './row-words';
import { isBlankCell } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';
import type { Information, Recognised } from './recognised';
import type { Table } from './table';

const DOTS = /^[.…_\s-]*$/u;
const NAMED = /m[ứu]c(?:\s*đ[ộo])?\s*(?:\d|[ivx]+\b|m[ộo]t|hai|ba|b[ốo]n)/iu;
const REACHED_NONE = /(?:^| )(?:khong|chua) dat(?: |$)/;

/** What a cell says of a level; its label, if it holds that too, is passed over. Undefined for a blank one. */
function statedRegistration(cell: Cell | undefined, bands: readonly Band[]): Registration | undefined {
  if (cell === undefined || isBlankCell(cell)) return undefined;
  if (typeof cell.value !== 'string') return readRegistration(cell.value, bands);
  const said = cell.value.slice(cell.value.lastIndexOf(':') + 1);
  if (DOTS.test(said)) return undefined;
  const whole = readRegistration(said, bands);
  if (whole.kind !== 'invalid') return whole;
  const named = NAMED.exec(said.normalize('NFC'))?.[0];
  return named === undefined ? whole : readRegistration(named, bands);
}

/** The level that a cell states as reached, "Không đạt chuẩn" included; undefined where it is blank or says none. */
export function statedLevel(cell: Cell | undefined, bands: readonly Band[]): string | undefined {
  if (typeof cell?.value === 'string' && REACHED_NONE.test(plainLabel(cell.value.slice(-60)))) return NOT_REACHED;
  const registration = statedRegistration(cell, bands);
  return registration?.kind === 'registered' ? registration.level : undefined;
}

export interface StatedRegistration {
  /** Where the registered level belongs. */
  readonly cell: CellRef;
  readonly registration: Registration | undefined;
}

/** What was registered, as a table or the Thông tin sheet states it; undefined where the workbook has no place for it. */
export function registrationOf(
  table: Table,
  { information, workbook }: Recognised,
  bands: readonly Band[],
): StatedRegistration | undefined {
  const inTable = table.registeredCell;
  const held = inTable && table.grid.at(inTable.row, inTable.column);
  const own = inTable && statedRegistration(held, bands);
  // Last year's table has nothing to do with what this year's Thông tin says.
  const { registered, registeredCell } = isOfYear(table, information) ? information : {};
  const elsewhere = registered && readRegistration(registered.value, bands);
  // A cell that only shows what Thông tin says is mended there.
  const cell = inTable && held?.formula === undefined ? inTable : (registeredCell ?? inTable);
  if (cell === undefined || !workbook.sheets.some(({ name }) => name === cell.sheet)) return undefined;
  return { cell, registration: own ?? elsewhere };
}

function isOfYear({ year }: Table, information: Information): boolean {
  return year === undefined || information.year === undefined || year === information.year.value;
}
