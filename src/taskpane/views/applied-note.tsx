// What a fix did: how many cells, what is gone, what is new, and the way back.
import { Button } from '../components/button';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import type { Note as NoteState } from '../note';
import { buttons, lines, titles } from '../texts';

export function Applied({
  panel,
  note,
}: {
  readonly panel: Panel;
  readonly note: Extract<NoteState, { kind: 'applied' }>;
}) {
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
