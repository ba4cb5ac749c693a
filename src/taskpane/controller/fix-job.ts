// Áp dụng: writes the ticked fixes, checks again, and says what is gone and what is new.
import { editsOf } from '../preview-parts';
import { openFindings } from '../listed';
import { previewOf } from '../reduce/reduce-finding';
import type { Checked, PreviewScreen } from '../state';
import { lines, said } from '../texts';
import { check } from './check-job';
import type { Context } from './context';
import { writeEdits } from './write-edits';

/** Writes the preview on the screen, or one that was refused before. */
export async function applyPreview(context: Context, refused?: PreviewScreen): Promise<void> {
  const { store } = context;
  const screen = refused ?? previewOf(store.state());
  const edits = screen ? editsOf(screen.parts, screen.ticked) : [];
  if (!screen || edits.length === 0) return;
  const result = await writeEdits(context, 'fix', edits, () => applyPreview(context, screen));
  if (!result?.all) store.send({ do: 'leave-preview' });
  if (!result) return;
  const { written, all } = result;
  if (written.length > 0) {
    store.send({ do: 'applied', fix: { says: screen.title ?? lines.dueDates, edits: written } });
  }
  if (all) await tellApplied(context, screen.of, written.length);
}

async function tellApplied(context: Context, of: PreviewScreen['of'], cells: number): Promise<void> {
  const { store } = context;
  if (of === 'due-dates') {
    store.send({ do: 'back' });
    store.send({ do: 'changed' });
    store.send({ do: 'note', note: { kind: 'applied', of, cells, gone: [], arisen: 0 }, focus: true });
    store.send({ do: 'say', text: said.dueDatesWritten(cells) });
    return;
  }
  const checked = await check(context, { focus: false, scope: store.state().checked?.scope ?? 'workbook' });
  if (!checked) return;
  const gone = goneTitles(checked);
  const arisen = checked.since?.fresh.size ?? 0;
  store.send({ do: 'note', note: { kind: 'applied', of, cells, gone, arisen }, focus: true });
  if (gone.length > 0 && store.state().list.since !== 'mended') store.send({ do: 'filter-since', since: 'mended' });
  store.send({ do: 'say', text: said.applied(cells, openFindings(checked, store.state().answers).length) });
}

function goneTitles({ since }: Checked): readonly { title: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { title } of since?.mended ?? []) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => ({ title, count }));
}
