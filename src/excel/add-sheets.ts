// Adding built sheets: names are looked at first, all is written in one sync, and what fails halfway is taken out again.
import type { Task } from '../core/workbook/host';
import type { SheetContent } from '../core/sheets/sheet-content';
import { cellName } from '../core/workbook/address';
import { capabilities } from './capabilities';
import { asHostError, hostError } from './errors';
import { writing, type Patience, type Session } from './session';
import { writeSheet } from './write-sheet';

/** Adds the sheets after the last one; `front` comes to the front with its first cell to fill in, null for none. Nothing else is touched. */
export async function addSheets(
  sheets: readonly SheetContent[],
  task: Task = {},
  patience: Patience = {},
  front: SheetContent | null = sheets[0] ?? null,
): Promise<void> {
  if (!capabilities().build) throw hostError('not-supported');
  let begun = false;
  try {
    await writing(
      async (session) => {
        await refuseTakenNames(session, sheets);
        begun = true;
        await writeAll(session, sheets, task, front);
      },
      task,
      patience,
    );
  } catch (thrown) {
    if (begun)
      await removeSheets(
        sheets.map((sheet) => sheet.name),
        patience,
      );
    throw asHostError(thrown).kind === 'protected' ? hostError('read-only') : thrown;
  }
}

async function refuseTakenNames(session: Session, sheets: readonly SheetContent[]): Promise<void> {
  const existing = session.context.workbook.worksheets.load('items/name');
  await session.sync();
  const taken = new Set(existing.items.map((sheet) => sheet.name.toLocaleLowerCase('vi')));
  const clash = sheets.find((sheet) => taken.has(sheet.name.toLocaleLowerCase('vi')));
  if (clash) throw hostError('failed', clash.name);
}

async function writeAll(
  session: Session,
  sheets: readonly SheetContent[],
  task: Task,
  front: SheetContent | null,
): Promise<void> {
  const { workbook } = session.context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const content of sheets) writeSheet(workbook.worksheets.add(content.name), content);
  await session.sync();
  sheets.forEach((content, at) => task.onProgress?.({ done: at + 1, total: sheets.length, sheet: content.name }));
  if (!front) return;
  const sheet = workbook.worksheets.getItem(front.name);
  sheet.activate();
  sheet.getRange(cellName(front.cursor.row, front.cursor.column)).select();
  await session.sync();
}

/** Takes out sheets that were just made; what is not there is passed over. */
export async function removeSheets(names: readonly string[], patience: Patience = {}): Promise<void> {
  await writing(
    async (session) => {
      const sheets = names.map((name) => session.context.workbook.worksheets.getItemOrNullObject(name));
      await session.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await session.sync();
    },
    {},
    patience,
  );
}
