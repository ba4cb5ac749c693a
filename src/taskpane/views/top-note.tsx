// The note above a state: what was just done, what could not be, or that Excel waits for a cell.
import { Button } from '../components/button';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import { errorNote, type Way } from '../error-notes';
import { nameOf } from '../shown';
import type { Note as NoteState } from '../state';
import { buttons, errors, lines, titles } from '../texts';

const CELLS_NAMED = 5;

export function TopNote({ panel }: { readonly panel: Panel }) {
  const { note, busy, tab, check, build, checked } = panel.state();
  if (busy?.waiting) {
    return (
      <Note
        tone="warning"
        title={errors.editing}
        alert
        ways={
          <Button onPress={panel.stop} focus="stop">
            {buttons.stopWaiting}
          </Button>
        }
      >
        <p>{errors.editingBelow}</p>
      </Note>
    );
  }
  if (!note) return null;
  // One finding has the pane for itself; only what went wrong with it stands above.
  const single = tab === 'check' ? check.name !== 'list' : build.name === 'preview' || build.name === 'column';
  if (single && note.kind !== 'error' && note.kind !== 'conflict') return null;
  switch (note.kind) {
    case 'applied':
      return <Applied panel={panel} note={note} />;
    case 'error':
      return <Failed panel={panel} note={note} />;
    case 'conflict':
      return <Conflict panel={panel} note={note} />;
    default:
      return <Told note={note} hasList={checked !== undefined} />;
  }
}

type Plain = Exclude<NoteState, { kind: 'applied' | 'error' | 'conflict' }>;

function Told({ note, hasList }: { readonly note: Plain; readonly hasList: boolean }) {
  const [tone, title, below] = toldIn(note, hasList);
  return (
    <Note tone={tone} title={title} focus="note" alert={tone === 'error'}>
      {below && <p>{below}</p>}
    </Note>
  );
}

function toldIn(note: Plain, hasList: boolean): ['done' | 'told' | 'error', string, string?] {
  switch (note.kind) {
    case 'undone':
      return ['done', titles.undone(note.cells), lines.undone];
    case 'stopped':
      if (note.job === 'build') return ['told', titles.stopped, lines.stoppedBuild];
      return ['told', titles.stopped, note.job === 'check' && hasList ? lines.stopped : errors.unchanged];
    case 'formatted':
      if (note.cells === 0) return ['told', titles.noneFormatted, lines.noneFormatted];
      return ['done', titles.formatted(note.cells), lines.formatted];
    case 'not-fetched':
      return ['error', titles.notFetched, lines.notFetched];
    case 'due-dates-current':
      return ['done', titles.dueDatesCurrent];
    case 'no-appendix':
      return ['told', titles.noAppendix, lines.noAppendix];
  }
}

function Applied({ panel, note }: { readonly panel: Panel; readonly note: Extract<NoteState, { kind: 'applied' }> }) {
  const gone = note.gone.map(({ title, count }) => lines.goneOf(count, title));
  const undo = panel.state().applied.length > 0 && (
    <Button icon="undo" onPress={panel.undo}>
      {buttons.undo}
    </Button>
  );
  const title = note.of === 'fix' ? titles.applied(note.cells) : titles.dueDatesWritten(note.cells);
  return (
    <Note tone="done" title={title} focus="note" ways={undo}>
      {note.of === 'fix' && (
        <p>
          {gone.length > 0 && `${lines.gone(gone.join(', '))} `}
          {lines.arisen(note.arisen)}
        </p>
      )}
    </Note>
  );
}

function Failed({ panel, note }: { readonly panel: Panel; readonly note: Extract<NoteState, { kind: 'error' }> }) {
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

function Conflict({ panel, note }: { readonly panel: Panel; readonly note: Extract<NoteState, { kind: 'conflict' }> }) {
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
