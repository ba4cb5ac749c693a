// What was just done, or was not needed, in a sentence or two.
import { Note } from '../components/note';
import type { Note as NoteState } from '../note';
import { errors, lines, titles } from '../texts';

type Plain = Exclude<NoteState, { kind: 'applied' | 'error' | 'conflict' | 'not-noted' }>;

export function Told({ note, hasList }: { readonly note: Plain; readonly hasList: boolean }) {
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
    case 'results-written':
      return ['done', titles.resultsWritten, lines.resultsWritten(note.sheet)];
    case 'due-dates-current':
      return ['done', titles.dueDatesCurrent];
    case 'no-appendix':
      return ['told', titles.noAppendix, lines.noAppendix];
  }
}
