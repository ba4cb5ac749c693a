// Which hidden sheets the visible ones take something from, directly or through other hidden ones.
import type { CellRef } from '../workbook/address';
import { referencesOf } from '../workbook/references';
import type { Sheet, Workbook } from '../workbook/snapshot';
import { surveyOf } from './sheet-survey';

/** Of a workbook with a visible sheet: for each sheet that is used, the first cell found whose formula refers to it; of names the first cell of a visible sheet. */
export function sheetUses({ sheets, names = [] }: Workbook): ReadonlyMap<string, CellRef> {
  const uses = new Map<string, CellRef>();
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const queue = [...visible];
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const use = (name: string, by: CellRef) => {
    const sheet = byName.get(name);
    if (sheet === undefined || uses.has(name)) return;
    uses.set(name, by);
    if (sheet.visibility !== 'visible') queue.push(sheet);
  };
  for (const sheet of queue) for (const [name, by] of referredBy(sheet)) use(name, by);
  const first = { sheet: (visible[0] as Sheet).name, row: 0, column: 0 };
  for (const { formula } of names) for (const { sheet } of referencesOf(formula, '')) use(sheet, first);
  return uses;
}

function referredBy(sheet: Sheet): ReadonlyMap<string, CellRef> {
  const referred = new Map<string, CellRef>();
  for (const { row, cell, formula } of surveyOf(sheet).formulas) {
    for (const { sheet: name } of referencesOf(formula, sheet.name)) {
      if (!referred.has(name)) referred.set(name, { sheet: sheet.name, row, column: cell.column });
    }
  }
  return referred;
}
