// Whether a table is of several units: one in each row (a roll-up, a ranking), or one in each column beside the criteria.
import { columnsOf, contentOf, has, rename } from './open-table';
import type { OpenTable } from './open-table';
import type { Sense } from './header-words';
import { readOutside } from './row-words';

const MOSTLY = 0.8;
const PARTS: ReadonlySet<Sense> = new Set(['points', 'score', 'max', 'criterion']);

/** Where the units of a table stand; undefined for a table of one unit. */
export type UnitPlaces = 'rows' | 'columns' | undefined;

/** Names the columns of units, of their parts, totals, levels and ranks, where the table is one of several units. */
export function resolveUnits(table: OpenTable): UnitPlaces {
  return unitsAcross(table) ?? unitsDown(table);
}

/** Two columns or more under names of communes, or three under any names, beside criteria with a maximum. */
function unitsAcross(table: OpenTable): UnitPlaces {
  if (!has(table, 'criterion', 'label') || !has(table, 'max')) return undefined;
  const named = table.header.filter(
    ({ column, isUnit }) =>
      isUnit && (contentOf(table, column).numbers >= 0.5 || contentOf(table, column).filled === 0),
  );
  const open = has(table, 'self', 'appraised', 'score', 'points') ? [] : table.header.filter(isOpen(table));
  const units = named.length >= 2 ? named : open.length >= 3 ? open : [];
  if (units.length === 0) {
    // The only commune of a table is the one that is scored.
    for (const { column } of named) if (table.senses.get(column) === 'unitName') table.senses.set(column, 'score');
    return undefined;
  }
  rename(table, 'unit', 'known');
  for (const { column } of units) table.senses.set(column, 'unit');
  return 'columns';
}

function isOpen(table: OpenTable) {
  return ({ column }: { readonly column: number }) =>
    table.senses.get(column) === undefined && contentOf(table, column).numbers >= MOSTLY;
}

/** "Tên xã", or "Đơn vị" over names, beside scores, a total or a rank, and no criteria or tasks. */
function unitsDown(table: OpenTable): UnitPlaces {
  const isNumbers = (column: number) => contentOf(table, column).numbers >= MOSTLY;
  // "Tiêu chí 1", "Tiêu chí 2" over numbers are parts of a score, no criteria.
  if (has(table, 'task', 'time', 'lead') || !columnsOf(table, 'criterion').every(isNumbers)) return undefined;
  if (!has(table, 'rank', 'total', 'self', 'appraised', 'points', 'score', 'level')) return undefined;
  const unit = columnsOf(table, 'unitName')[0] ?? namesColumn(table);
  if (unit === undefined) return undefined;
  for (const column of columnsOf(table, 'unitName', 'unit')) table.senses.set(column, 'known');
  table.senses.set(unit, 'unit');
  const total = columnsOf(table, 'total')[0] ?? (has(table, 'self', 'appraised') ? undefined : pointsOf(table));
  if (total !== undefined) table.senses.set(total, 'total');
  markParts(table, unit, total);
  return 'rows';
}

/** "Đơn vị", or a column beside the number, over names of communes; in a ranking over any names. */
function namesColumn(table: OpenTable): number | undefined {
  const ranked = has(table, 'rank');
  return table.header.find(({ column }) => {
    const sense = table.senses.get(column);
    if (!(sense === undefined || sense === 'agency' || sense === 'label')) return false;
    const { filled, numbers, units } = contentOf(table, column);
    return units >= 0.3 || (ranked && filled > 0 && numbers === 0);
  })?.column;
}

/** "Điểm", or the only column of numbers under words of its own. */
function pointsOf(table: OpenTable): number | undefined {
  const isNumbers = (column: number) => contentOf(table, column).numbers >= MOSTLY;
  const open = table.header.filter(isOpen(table)).map(({ column }) => column);
  const numbers = open.length > 0 ? open : columnsOf(table, 'known').filter(isNumbers);
  return columnsOf(table, 'points', 'score')[0] ?? (numbers.length === 1 ? numbers[0] : undefined);
}

/** What stands between the unit and its total in numbers may be parts of the total; whether they are, their sums tell. */
function markParts(table: OpenTable, unit: number, total = -1): void {
  for (const { column, text } of table.header) {
    const sense = table.senses.get(column);
    const isPart = sense === undefined || PARTS.has(sense) || (sense === 'known' && readOutside(text) !== undefined);
    if (column > unit && column < total && isPart && contentOf(table, column).numbers >= MOSTLY) {
      table.senses.set(column, 'part');
    }
  }
}
