// Reading Ghi chú kiểm tra: a note for each line that says enough, and of each other line what it lacks.
import { dayOfCell } from '../calendar/day-of-cell';
import { foldedForComparison, normalForm } from '../text';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import { NOTE_KINDS } from '../sheets/check-notes-spec';
import type { NoteColumn } from '../sheets/check-notes-spec';
import { followedCell } from './followed-cell';
import { isReason } from './note';
import type { CheckNote, CheckNotes, NoteFault, NoteKind } from './note';
import type { NotesPlace } from './own-sheets';

const KINDS = new Map(
  (Object.entries(NOTE_KINDS) as [NoteKind, string][]).map(([kind, label]) => [foldedForComparison(label), kind]),
);
const ALIAS = /\(([a-z\d-]{1,80})\)\s*$/;

/** The lines below the header, in their order; blank ones are passed over. */
export function readNotes(grid: Grid, { headerRow, columns }: NotesPlace): CheckNotes {
  const notes: CheckNote[] = [];
  const faults: NoteFault[] = [];
  const left = Math.min(...columns.values());
  for (const { index } of grid.sheet.rows) {
    if (index <= headerRow) continue;
    const at = { sheet: grid.sheet.name, row: index, column: left };
    const cellOf = (role: NoteColumn): Cell | undefined => {
      const column = columns.get(role);
      return column === undefined ? undefined : grid.at(index, column);
    };
    if (isBlankCell(cellOf('kind')) && isBlankCell(cellOf('rule')) && isBlankCell(cellOf('says'))) continue;
    const read = readLine(cellOf, at);
    if ('lacks' in read) faults.push({ at, says: `Ghi chú ở dòng ${index + 1} chưa được dùng: ${read.lacks}.` });
    else notes.push(read);
  }
  return { notes, faults };
}

function readLine(
  cellOf: (role: NoteColumn) => Cell | undefined,
  at: CheckNote['at'],
): CheckNote | { readonly lacks: string } {
  const text = (role: NoteColumn) => normalForm(shownText(cellOf(role)));
  const kind = KINDS.get(foldedForComparison(text('kind')));
  if (kind === undefined) return { lacks: `chưa chọn loại (${Object.values(NOTE_KINDS).join(', ')})` };
  const rule = ALIAS.exec(text('rule'))?.[1] ?? text('rule');
  if (rule === '') return { lacks: 'chưa ghi quy tắc' };
  const says = text('says');
  const by = text('by');
  const lacks = kind === 'answer' ? lackOfAnswer(says) : lackOfReason(says, by);
  if (lacks !== undefined) return { lacks };
  const day = dayOfCell(cellOf('day')?.value ?? null);
  const note = {
    kind,
    at,
    rule,
    content: text('content'),
    expected: text('expected'),
    says,
    by,
    ...(day ? { day } : {}),
  };
  if (kind === 'switched-off') return note;
  const cell = followedCell(cellOf('cell'), shownText(cellOf('sheet')).trim());
  if (cell === undefined)
    return { lacks: isCellError(cellOf('cell')?.value) ? 'ô được ghi chú không còn' : 'chưa ghi trang và ô' };
  return note.content === '' ? { lacks: 'chưa ghi nội dung ô lúc ghi' } : { ...note, cell };
}

function lackOfAnswer(says: string): string | undefined {
  return says === '' ? 'chưa ghi câu trả lời' : undefined;
}

function lackOfReason(says: string, by: string): string | undefined {
  if (!isReason(says)) return 'lý do cần ít nhất 10 chữ cái';
  return by === '' ? 'chưa ghi tên người ghi' : undefined;
}
