// Reading the whole workbook in three syncs, however many sheets: names, used areas, contents; more only above 4 MB, and for
// texts of old fonts.
import type { Task } from '../core/workbook/host';
import type { Sheet, Visibility, Workbook } from '../core/workbook/snapshot';
import { CHECK_NOTES_SPEC } from '../core/sheets/check-notes-spec';
import { capabilities } from './capabilities';
import { hostError } from './errors';
import { looksOld, readOldFonts, withOldFonts } from './read-fonts';
import { cutIntoBatches, readableArea, type SheetArea } from './read-plan';
import { ContentReader } from './read-contents';
import { reading, type Patience, type Session } from './session';

export type Scope = 'workbook' | 'active-sheet';

/** Reads every sheet, or only the active one, as a snapshot; sheets too large are read in part and say so. */
export function readWorkbook(task: Task = {}, scope: Scope = 'workbook', patience: Patience = {}): Promise<Workbook> {
  if (!capabilities().check) return Promise.reject(hostError('not-supported'));
  return reading((session) => readAll(session, task, scope), task, patience);
}

async function readAll(session: Session, task: Task, scope: Scope): Promise<Workbook> {
  const { context } = session;
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  const application = context.workbook.application.load('calculationMode');
  const names = context.workbook.names.load('items/name,items/formula');
  await session.sync();

  // The notes on the check are honoured whichever sheet is checked.
  const wanted = worksheets.items.filter(
    ({ name }) => scope === 'workbook' || name === active.name || name.startsWith(CHECK_NOTES_SPEC.name),
  );
  const outlines = wanted.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    protection: sheet.protection.load('protected'),
  }));
  await session.sync();

  const areas: SheetArea[] = [];
  for (const { sheet, used } of outlines) {
    if (!used.isNullObject) areas.push({ sheet: sheet.name, ...readableArea(used) });
  }
  const reader = new ContentReader(session);
  const batches = cutIntoBatches(areas);
  for (const [done, batch] of batches.entries()) {
    task.onProgress?.({ done, total: batches.length, sheet: batch[0]?.sheet ?? '' });
    await reader.read(batch);
  }
  const old = capabilities().build ? areas.filter(({ sheet }) => looksOld(reader.contentsOf(sheet).rows)) : [];
  const fontOf = old.length > 0 ? await readOldFonts(session, old) : undefined;
  const sheets = outlines.map(({ sheet, protection }): Sheet => {
    const area = areas.find((each) => each.sheet === sheet.name);
    const contents = reader.contentsOf(sheet.name);
    return {
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: protection.protected,
      ...contents,
      ...(fontOf ? { rows: withOldFonts(sheet.name, contents.rows, fontOf) } : {}),
      ...(area?.unread === undefined ? {} : { unread: area.unread }),
    };
  });
  return {
    sheets,
    ...(sheets.length < worksheets.items.length ? { sheetNames: worksheets.items.map(({ name }) => name) } : {}),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    activeSheet: active.name,
    calculation: application.calculationMode === 'Manual' ? 'manual' : 'automatic',
  };
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};
