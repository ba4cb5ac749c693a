// Cập nhật hạn and Định dạng ngày: the two acts on dates that the ribbon has too.
import { partsOfEdits } from '../preview-parts';
import { said, titles } from '../texts';
import { showBuild } from './build-job';
import type { Context } from './context';
import { showPreview } from './preview';
import { runJob } from './run-job';

/** Previews the due dates that are no longer those of their phrases. */
export async function updateDueDates(context: Context, focus: boolean): Promise<void> {
  const { port, store } = context;
  const again = () => updateDueDates(context, focus);
  showBuild(context);
  const read = async (task: Parameters<typeof port.dueDateEdits>[0]) => ({ edits: await port.dueDateEdits(task) });
  const result = await runJob(context, 'due-dates', read, { focus, leaves: true, again });
  if (!result) return;
  const { edits } = result;
  if (edits && edits.length > 0) {
    showPreview(context, { of: 'due-dates', from: {}, parts: partsOfEdits(edits) });
    return;
  }
  const kind = edits ? 'due-dates-current' : 'no-appendix';
  store.send({ do: 'note', note: { kind }, focus });
  store.send({ do: 'say', text: `${edits ? titles.dueDatesCurrent : titles.noAppendix}.` });
}

/** Shows the days in the selected cells as dd/mm/yyyy. */
export async function formatDates(context: Context, focus: boolean): Promise<void> {
  const { port, store } = context;
  const again = () => formatDates(context, focus);
  showBuild(context);
  const cells = await runJob(context, 'format', () => port.formatDates(), { focus, leaves: false, again });
  if (cells === undefined) return;
  store.send({ do: 'note', note: { kind: 'formatted', cells }, focus });
  store.send({ do: 'say', text: said.formatted(cells) });
}
