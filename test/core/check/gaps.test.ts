// A blank row or column put into a sheet changes only addresses, for every rule and its workbook.
import { readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import { RULES } from '../../../src/core/rules';
import type { Rule } from '../../../src/core/rules/rule';
import { recognise } from '../../../src/core/tables/recognise';
import type { Workbook } from '../../../src/core/workbook/snapshot';
import { workbookFrom } from '../workbook-text';
import { movedColumn, movedRow, withGap } from './inserted';
import type { Gap } from './inserted';

const TODAY = civilDay(2026, 11, 20) as CivilDay;
const NOWHERE: Gap = { row: Infinity };

function told(rule: Rule, workbook: Workbook, sheet: string, gap: Gap): readonly string[] {
  const { findings } = check(workbook, { today: TODAY, rules: [rule] });
  return findings
    .map(({ cell }) => {
      const moves = cell.sheet === sheet ? gap : NOWHERE;
      return `${cell.sheet} ${movedRow(cell.row, moves)} ${movedColumn(cell.column, moves)}`;
    })
    .sort();
}

/** Places within a header, a merged area or a table of levels are none where anyone puts a blank row. */
function gapsOf(workbook: Workbook, name: string): readonly Gap[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const tables = recognise(workbook).tables.filter((table) => table.sheet === name);
  const merges = sheet?.merges ?? [];
  const rows = sheet?.rows.map(({ index }) => index) ?? [];
  const columns = [...new Set(sheet?.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const isWithinRows = (row: number) =>
    [...merges, ...tables.map(({ headerArea }) => headerArea)].some(({ top, bottom }) => row > top && row <= bottom) ||
    tables.some(({ kind, headerArea }) => kind === 'levels' && row > headerArea.top);
  // After a blank column, words that name no column of ours stand beside the table.
  const isUnnamed = (column: number) =>
    tables.some(
      ({ headerArea: { left, right }, columns: roles }) =>
        column > left && column <= right && !Object.values(roles).some((at) => at.includes(column)),
    );
  const isWithinColumns = (column: number) =>
    isUnnamed(column) || merges.some(({ left, right }) => column > left && column <= right);
  return [
    ...rows.filter((row) => !isWithinRows(row)).map((row) => ({ row })),
    ...columns.filter((column) => !isWithinColumns(column)).map((column) => ({ column })),
  ];
}

test.each(RULES.map((rule) => ({ id: rule.meta.id, rule })))('$id', ({ id, rule }) => {
  const workbook = workbookFrom(readFileSync(`test/core/rules/${id}.fail.txt`, 'utf8'));
  for (const { name } of workbook.sheets) {
    for (const gap of gapsOf(workbook, name)) {
      expect({ gap, said: told(rule, withGap(workbook, name, gap), name, NOWHERE) }).toEqual({
        gap,
        said: told(rule, workbook, name, gap),
      });
    }
  }
});
