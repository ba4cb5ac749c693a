// Where the officer stands: selecting a cell for them, and knowing what they selected.
import { cellName, readArea, type Area, type CellRef } from '../core/workbook/address';
import { hostError } from './errors';
import { reading, writing, type Patience } from './session';

/** Shows the sheet and selects the cell; a sheet that is hidden or gone is named. */
export function selectCell({ sheet, row, column }: CellRef, patience: Patience = {}): Promise<void> {
  return goTo(sheet, cellName(row, column), patience);
}

/** Brings a sheet to the front. */
export function showSheet(sheet: string, patience: Patience = {}): Promise<void> {
  return goTo(sheet, undefined, patience);
}

function goTo(name: string, address: string | undefined, patience: Patience): Promise<void> {
  return writing(
    async (session) => {
      const sheet = session.context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
      await session.sync();
      if (sheet.isNullObject) throw hostError('sheet-missing', name);
      // Nothing is unhidden unasked.
      if (sheet.visibility !== 'Visible') throw hostError('sheet-hidden', name);
      sheet.activate();
      if (address !== undefined) sheet.getRange(address).select();
      await session.sync();
    },
    {},
    patience,
  );
}

/** The sheet and area that are selected now. */
export function selectedArea(patience: Patience = {}): Promise<{ readonly sheet: string; readonly area: Area }> {
  return reading(
    async (session) => {
      const range = session.context.workbook.getSelectedRange().load('address');
      range.worksheet.load('name');
      await session.sync();
      const area = readArea(range.address.slice(range.address.lastIndexOf('!') + 1));
      if (!area) throw hostError('failed');
      return { sheet: range.worksheet.name, area };
    },
    {},
    patience,
  );
}
