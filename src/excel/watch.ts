// Knowing what others change in the workbook: the officer, a colleague, another add-in.
import { readArea, type Area } from '../core/workbook/address';
import { capabilities } from './capabilities';
import { reading } from './session';

export interface Change {
  readonly sheet?: string;
  readonly area?: Area;
}

/** Calls back for each change that CQTT did not make itself; returns what ends the watch. */
export async function watchChanges(onChange: (change: Change) => void): Promise<() => Promise<void>> {
  if (!capabilities().watch) return () => Promise.resolve();
  const registered = await reading(async (session) => {
    const handler = session.context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') onChange(await changeOf(event));
    });
    await session.sync();
    return handler;
  });
  return async () => {
    registered.remove();
    await registered.context.sync();
  };
}

async function changeOf({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<Change> {
  const area = readArea(address);
  try {
    const sheet = await reading(async (session) => {
      const found = session.context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
      await session.sync();
      return found.isNullObject ? undefined : found.name;
    });
    return { ...(sheet === undefined ? {} : { sheet }), ...(area ? { area } : {}) };
  } catch {
    // Which sheet it was is not worth an error: an unknown one counts as any.
    return area ? { area } : {};
  }
}
