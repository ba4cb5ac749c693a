// The note above a state: what was just done, what could not be, or that Excel waits for a cell.
import { Button } from '../components/button';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import { buttons, errors } from '../texts';
import { Applied } from './applied-note';
import { Conflict, Failed, NotNoted } from './failed-note';
import { Told } from './told-note';

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
  if (single && !['error', 'conflict', 'not-noted'].includes(note.kind)) return null;
  switch (note.kind) {
    case 'applied':
      return <Applied panel={panel} note={note} />;
    case 'error':
      return <Failed panel={panel} note={note} />;
    case 'not-noted':
      return <NotNoted panel={panel} note={note} />;
    case 'conflict':
      return <Conflict panel={panel} note={note} />;
    default:
      return <Told note={note} hasList={checked !== undefined} />;
  }
}
