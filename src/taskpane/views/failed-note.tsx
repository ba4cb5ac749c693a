// What a host could not do, and the ways out; cells that changed in between are named.
import { Button } from '../components/button';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import { errorNote, type Way } from '../error-notes';
import { nameOf } from '../shown';
import type { Note as NoteState } from '../note';
import { buttons, errors, lines } from '../texts';

const CELLS_NAMED = 5;

export function Failed({
  panel,
  note,
}: {
  readonly panel: Panel;
  readonly note: Extract<NoteState, { kind: 'error' }>;
}) {
  const { tone, icon, title, lines: below, steps, ways } = errorNote(note);
  const act = (way: Way) => {
    if (way === 'retry') return panel.retry();
    if (way === 'go-to-sheet') return panel.goToSheet(note.sheet ?? '');
    return panel.check(way === 'check' ? 'workbook' : 'active-sheet');
  };
  const labels = {
    retry: buttons.retry,
    check: buttons.checkAgain,
    'check-active': buttons.checkActive,
    'go-to-sheet': buttons.goToSheet,
  };
  const buttonsOut = ways.map((way, index) => (
    <Button key={way} onPress={() => act(way)} {...(index === 0 ? { look: 'main' as const } : {})}>
      {labels[way]}
    </Button>
  ));
  return (
    <Note tone={tone} icon={icon} title={title} alert ways={ways.length > 0 && buttonsOut}>
      <p>{below.join(' ')}</p>
      {steps.length > 0 && (
        <ol class="numbered">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </Note>
  );
}

export function Conflict({
  panel,
  note,
}: {
  readonly panel: Panel;
  readonly note: Extract<NoteState, { kind: 'conflict' }>;
}) {
  const { cells, job, left } = note;
  const [first] = cells;
  const one = first && cells.length === 1 ? nameOf(first.cell) : undefined;
  const undoing = job === 'undo';
  const title =
    one === undefined
      ? (undoing ? errors.undoConflicts : errors.conflicts)(cells.length)
      : (undoing ? errors.undoConflict : errors.conflict)(one);
  const ways = (
    <>
      {undoing ? (
        left > 0 && <Button onPress={panel.undoRest}>{buttons.undoRest(left)}</Button>
      ) : (
        <Button look="main" onPress={() => panel.check()}>
          {buttons.checkAgain}
        </Button>
      )}
      {cells.slice(0, 1).map(({ cell }) => (
        <Button key="cell" icon="to" onPress={() => panel.goToCell(cell)}>
          {buttons.goToCell(nameOf(cell))}
        </Button>
      ))}
    </>
  );
  return (
    <Note tone="warning" title={title} alert ways={ways}>
      {cells.slice(0, CELLS_NAMED).map(({ cell, was, now }) => (
        <p key={nameOf(cell)}>{lines.cellWas(nameOf(cell), was, now)}</p>
      ))}
      {cells.length > CELLS_NAMED && <p>{lines.andOthers(cells.length - CELLS_NAMED)}</p>}
      <p>{errors.nothingWritten}</p>
    </Note>
  );
}

/** Cells that say something else than the officer saw: no reason or answer was written for them. */
export function NotNoted({
  panel,
  note,
}: {
  readonly panel: Panel;
  readonly note: Extract<NoteState, { kind: 'not-noted' }>;
}) {
  const [first] = note.cells;
  const title =
    first && note.cells.length === 1 ? errors.notNoted(nameOf(first)) : errors.notNotedCells(note.cells.length);
  const ways = (
    <Button look="main" onPress={() => panel.check()}>
      {buttons.checkAgain}
    </Button>
  );
  return (
    <Note tone="warning" title={title} alert ways={ways}>
      <p>
        {errors.notNotedBelow} {errors.nothingWritten}
      </p>
    </Note>
  );
}
