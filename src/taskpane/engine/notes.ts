// Ghi chú kiểm tra: the edits that note what the officer decided, as long as what it was about still stands there.
import type { CivilDay } from '../../core/calendar/civil-day';
import { check } from '../../core/check';
import type { CheckNote } from '../../core/notes/note';
import { noteTakenBack, notesAdded, type NewNote } from '../../core/notes/note-edits';
import { withoutOwnSheets } from '../../core/notes/own-sheets';
import { RULES } from '../../core/rules';
import { findingKey, type Finding } from '../../core/rules/finding';
import type { CellRef } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edits';
import type { Workbook } from '../../core/workbook/snapshot';
import type { NoteChange } from '../port';

interface Noting {
  readonly edits: readonly Edit[];
  /** Cells that say something else than the officer saw: then nothing is to be written. */
  readonly changed: readonly CellRef[];
}

export function noting(workbook: Workbook, change: NoteChange, today: CivilDay): Noting {
  if ('takeBack' in change) return takingBack(workbook, change.takeBack);
  const { kind, findings, says, by } = change;
  const changed = changedCells(workbook, findings, today);
  if (changed.length > 0) return { edits: [], changed };
  const about = kind === 'switched-off' ? findings.slice(0, 1) : findings;
  const notes = about.map(({ rule, title, cell, expected, question }): NewNote => {
    const alias = RULES.find(({ meta }) => meta.id === rule)?.meta.alias ?? rule;
    const noted = { kind, rule: { alias, title }, says, by };
    if (kind === 'switched-off') return noted;
    const meant = kind === 'answer' ? question?.text : expected;
    return { ...noted, cell, ...(meant === undefined ? {} : { expected: meant }) };
  });
  return { edits: notesAdded(workbook, notes, today), changed: [] };
}

function changedCells(workbook: Workbook, findings: readonly Finding[], today: CivilDay): readonly CellRef[] {
  const now = new Map(check(workbook, { today }).findings.map((finding) => [findingKey(finding), finding.what]));
  return findings.filter((finding) => now.get(findingKey(finding)) !== finding.what).map(({ cell }) => cell);
}

function takingBack(workbook: Workbook, note: CheckNote): Noting {
  const isThere = withoutOwnSheets(workbook).notes.notes.some(
    ({ at, rule, says }) =>
      at.sheet === note.at.sheet && at.row === note.at.row && rule === note.rule && says === note.says,
  );
  return isThere ? { edits: noteTakenBack(workbook, note.at), changed: [] } : { edits: [], changed: [note.at] };
}
