// The criteria set in the cells that the officer selected, and the columns that must be asked for.
import { criteriaSetFrom } from '../../core/sheets/selected-set';
import type { CriteriaSet } from '../../core/sheets/criteria-set';
import { recognise } from '../../core/tables/recognise';
import type { Role, Table } from '../../core/tables/table';
import { areaName, type Area } from '../../core/workbook/address';
import { isBlankCell, shownText } from '../../core/workbook/cell-text';
import type { Cell, Workbook } from '../../core/workbook/snapshot';
import { decimal, decimalOf, sum, type Decimal, sayDecimal } from '../../core/score/decimal';
import type { ColumnAnswers, ColumnQuestion, SelectedTable } from '../port';
import { cropped } from './crop';

/** Columns without which no set can be built; the others may be lacking. */
const ASKED: readonly Role[] = ['criterion', 'max', 'scale'];

interface SelectedSet {
  readonly table: SelectedTable;
  readonly set: CriteriaSet;
}

/** The set in an area of a sheet; undefined where no table stands there. */
export function selectedSet(
  workbook: Workbook,
  sheetName: string,
  area: Area,
  answers: ColumnAnswers,
): SelectedSet | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return undefined;
  const { tables } = recognise({ ...workbook, sheets: [cropped(sheet, area)] });
  const [found] = [...tables].sort((one, other) => other.rows.length - one.rows.length);
  if (!found) return undefined;
  const table = answered(found, answers);
  const set = criteriaSetFrom(table, `Theo bảng ở trang “${sheetName}”`);
  const criteria = set.groups.flatMap((group) => group.criteria);
  const maxima = criteria.flatMap(({ maximum }): Decimal[] => (maximum === undefined ? [] : [decimalOf(maximum)]));
  return {
    set,
    table: {
      sheet: sheetName,
      address: areaName(area),
      groups: set.groups.length,
      criteria: criteria.length,
      total: sayDecimal(sum(maxima)),
      questions: ASKED.flatMap((role) => questionFor(table, role, answers)),
    },
  };
}

function answered(table: Table, answers: ColumnAnswers): Table {
  const columns = { ...table.columns };
  for (const [role, column] of Object.entries(answers) as [Role, number | null][]) {
    if (column === null) delete columns[role];
    else columns[role] = [column];
  }
  return { ...table, columns };
}

function questionFor(table: Table, role: Role, answers: ColumnAnswers): ColumnQuestion[] {
  if (table.columns[role] !== undefined || answers[role] !== undefined) return [];
  const taken = new Set(Object.values(table.columns).flat());
  const candidates = [];
  for (let column = table.headerArea.left; column <= table.headerArea.right; column++) {
    const below = cellsBelow(table, column);
    const numbers = below.filter(isNumber).length;
    const fits = role === 'max' ? numbers * 2 > below.length : numbers * 2 <= below.length;
    if (taken.has(column) || below.length === 0 || !fits) continue;
    candidates.push({ column, header: headerOf(table, column), below: sayBelow(below) });
  }
  // A set may have no words on scoring; without a criterion or a maximum it is none.
  return candidates.length > 0 ? [{ role, candidates }] : [];
}

function cellsBelow({ grid, dataArea }: Table, column: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = dataArea.top; row <= dataArea.bottom; row++) {
    const cell = grid.at(row, column);
    if (cell && !isBlankCell(cell)) cells.push(cell);
  }
  return cells;
}

function isNumber({ value }: Cell): boolean {
  return typeof value === 'number' || (typeof value === 'string' && decimal(value) !== undefined);
}

function headerOf({ grid, headerArea }: Table, column: number): string {
  const words = new Set<string>();
  for (let row = headerArea.top; row <= headerArea.bottom; row++) words.add(shownText(grid.seenAt(row, column)).trim());
  return [...words].filter(Boolean).join(' – ');
}

function sayBelow(cells: readonly Cell[]): string {
  if (cells.every(isNumber)) return `${cells.length} số`;
  const [first] = cells;
  const text = shownText(first).trim();
  return `${cells.length} ô; ô đầu: “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
