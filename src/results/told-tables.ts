// What is told of a table that was found: where it stands, its columns, its totals, and the level of the deciding one.
import { NOT_REACHED, isSameLevel } from '../core/score/band';
import { compare, toNumber, type Decimal } from '../core/score/decimal';
import { levelOf } from '../core/score/level';
import { bandsOf, decisionOf, isOutOfHundred, totalOf } from '../core/tables/decision';
import type { Recognised } from '../core/tables/recognised';
import { scoreSheet, type ScoreColumn } from '../core/tables/score-sheet';
import { registrationOf } from '../core/tables/stated-level';
import type { Role, Table } from '../core/tables/table';
import { areaName, columnLetters } from '../core/workbook/address';
import type { CheckedKind, CheckedTable, ColumnRole } from './checked-file';

/** Roles by the names that the output has for them; columns that only the add-in makes are left out. */
const ROLES: Readonly<Partial<Record<Role, ColumnRole>>> = {
  stt: 'stt',
  code: 'code',
  criterion: 'criterion',
  max: 'max',
  scale: 'rule',
  self: 'self',
  appraised: 'appraised',
  evidence: 'evidence',
  note: 'note',
  unit: 'unit',
  task: 'task',
  time: 'time',
  lead: 'lead',
  cooperating: 'cooperating',
  product: 'product',
  follow: 'follow',
  status: 'status',
};
const FULL = 100;

/** The tables of a workbook, in their order. */
export function toldTables(tables: readonly Table[], recognised: Recognised): readonly CheckedTable[] {
  return tables.flatMap((table) => (table.kind === 'information' ? [] : [toldTable(table, table.kind, recognised)]));
}

function toldTable(table: Table, kind: CheckedKind, recognised: Recognised): CheckedTable {
  return {
    sheet: table.sheet,
    kind,
    headerRange: areaName(table.headerArea),
    dataRange: areaName(table.dataArea),
    columns: columnsOf(table),
    totals: kind === 'scoring' || kind === 'criteria' ? totalsOf(table) : {},
    ...(kind === 'scoring' ? decided(table, recognised) : { total: null, level: null }),
  };
}

function columnsOf({ columns }: Table): CheckedTable['columns'] {
  const told: Partial<Record<ColumnRole, string | readonly string[]>> = {};
  for (const [role, name] of Object.entries(ROLES) as [Role, ColumnRole][]) {
    const letters = (columns[role] ?? []).map(columnLetters);
    const [first] = letters;
    if (first !== undefined) told[name] = letters.length === 1 ? first : letters;
  }
  return told;
}

function totalsOf(table: Table): CheckedTable['totals'] {
  const { max, self, appraised } = scoreSheet(table);
  const totals: { max?: number; self?: number; appraised?: number } = {};
  for (const [role, column] of Object.entries({ max, self, appraised }) as [keyof typeof totals, ScoreColumn?][]) {
    if (column && isFilled(table, column)) totals[role] = toNumber(totalOf(table, column));
  }
  return totals;
}

function isFilled({ rows }: Table, { at }: ScoreColumn): boolean {
  return rows.some((row) => row.kind === 'criterion' && at(row).reading.kind === 'score');
}

/** The level is one of 100 points: of a set with another maximum nothing is known. */
function decided(table: Table, recognised: Recognised): Pick<CheckedTable, 'total' | 'level'> {
  const bands = bandsOf(recognised.levels);
  const decision = decisionOf(table, bands);
  if (decision === undefined) return { total: null, level: null };
  const registration = registrationOf(table, recognised, bands)?.registration;
  // Bonus points may lead above 100.
  const hasBonus = table.rows.some(({ outside }) => outside === 'bonus');
  const counted = hasBonus && compare(decision.total, FULL as Decimal) > 0 ? (FULL as Decimal) : decision.total;
  const answer = levelOf(counted, bands, registration ? { registration } : {});
  return {
    total: toNumber(decision.total),
    level: isOutOfHundred(table) && answer.kind === 'level' ? standardLevel(answer.level) : null,
  };
}

/** A table of levels may shorten "Không đạt chuẩn"; who reads the answer need not know. */
function standardLevel(level: string): string {
  return isSameLevel(level, NOT_REACHED) ? NOT_REACHED : level;
}
