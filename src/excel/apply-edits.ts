// Applying cell edits: read again first, write all or nothing, never write twice.
import { cellName } from '../core/workbook/address';
import { sameContent, type CellContent, type Edit, type EditResult, type SetCell } from '../core/workbook/edits';
import type { Task } from '../core/workbook/host';
import { addSheets } from './add-sheets';
import { contentOf, inputOf } from './cell';
import { asHostError, hostError } from './errors';
import { reading, writing, type Patience, type Session } from './session';

/** Applies edits: new sheets first, then cells. One cell that holds something else, and no cell is written. */
export async function applyEdits(
  edits: readonly Edit[],
  task: Task = {},
  patience: Patience = {},
): Promise<readonly EditResult[]> {
  const added = edits.filter((edit) => edit.kind === 'add-sheet');
  const cells = edits.filter((edit) => edit.kind === 'set-cell');
  const front = added.find(({ quiet }) => !quiet)?.content ?? null;
  if (added.length > 0) {
    await addSheets(
      added.map(({ content }) => content),
      task,
      patience,
      front,
    );
  }
  const results = cells.length > 0 ? await setCells(cells, task, patience) : [];
  return [...added.map((edit) => ({ edit, outcome: 'done' }) as const), ...results];
}

async function setCells(edits: readonly SetCell[], task: Task, patience: Patience): Promise<readonly EditResult[]> {
  const found = await reading((session) => readBefore(session, edits), task, patience);
  const conflicts = edits.flatMap((edit, at): EditResult[] => {
    const content = found[at] ?? { value: null };
    return sameContent(content, edit.before) ? [] : [{ edit, outcome: 'conflict', found: content }];
  });
  if (conflicts.length > 0) return conflicts;
  try {
    await writing((session) => write(session, edits), task, patience);
  } catch (thrown) {
    const error = asHostError(thrown);
    // No sheet is protected: that was asked just now. So it is the workbook.
    if (error.kind === 'protected') throw hostError('read-only');
    if (error.kind !== 'timed-out') throw error;
    return await afterSilence(edits, task, patience);
  }
  return edits.map((edit) => ({ edit, outcome: 'done' }));
}

/** The contents of the cells now; throws where a sheet is gone or protected. */
async function readBefore(session: Session, edits: readonly SetCell[]): Promise<readonly CellContent[]> {
  const { worksheets } = session.context.workbook;
  const sheets = new Map(
    edits.map(({ cell }) => {
      const sheet = worksheets.getItemOrNullObject(cell.sheet);
      return [cell.sheet, { sheet, protection: sheet.protection.load('protected') }] as const;
    }),
  );
  const ranges = edits.map(({ cell }) => {
    const range = worksheets.getItemOrNullObject(cell.sheet).getRange(cellName(cell.row, cell.column));
    range.format.protection.load('locked');
    return range.load('values,formulas,numberFormat');
  });
  await session.sync();
  for (const [name, { sheet }] of sheets) if (sheet.isNullObject) throw hostError('sheet-missing', name);
  edits.forEach(({ cell }, at) => {
    const locked = ranges[at]?.format.protection.locked !== false;
    if (locked && sheets.get(cell.sheet)?.protection.protected) throw hostError('protected', cell.sheet);
  });
  return ranges.map(contentOf);
}

async function write(session: Session, edits: readonly SetCell[]): Promise<void> {
  const { worksheets } = session.context.workbook;
  for (const { cell, after } of edits) {
    const range = worksheets.getItem(cell.sheet).getRange(cellName(cell.row, cell.column));
    // The number format first: under "@" a text stays a text.
    if (after.numberFormat !== undefined) range.numberFormat = [[after.numberFormat]];
    range.formulas = [[inputOf(after)]];
  }
  await session.sync();
}

/** After a write that Excel never answered: the cells say what happened. */
async function afterSilence(edits: readonly SetCell[], task: Task, patience: Patience): Promise<readonly EditResult[]> {
  const found = await reading((session) => readBefore(session, edits), task, patience);
  return edits.map((edit, at): EditResult => {
    const content = found[at] ?? { value: null };
    if (sameContent(content, edit.after)) return { edit, outcome: 'done' };
    return { edit, outcome: 'failed', message: hostError('timed-out').message };
  });
}
