// Writes cell edits as one job, and tells which cell stood in the way when nothing could be written.
import { undoLeft } from '../../core/check/undo';
import type { EditResult, SetCell } from '../../core/workbook/edits';
import { HostError } from '../../core/workbook/host';
import { sayContent } from '../shown';
import type { Context } from './context';
import { runJob, tellFailure } from './run-job';

/** The edits that were written, and whether that is all of them; undefined when nothing is known to be written. */
export async function writeEdits(
  context: Context,
  job: 'fix' | 'undo',
  edits: readonly SetCell[],
  again: () => Promise<void>,
): Promise<{ readonly written: readonly SetCell[]; readonly all: boolean } | undefined> {
  const { port, store, running } = context;
  const work = () => runJob(context, job, (task) => port.apply(edits, task), { focus: true, leaves: false, again });
  const results = await work();
  if (!results) return undefined;
  const cells = results.flatMap((result) => (result.outcome === 'conflict' ? conflictOf(result) : []));
  if (cells.length > 0) {
    running.rest = undoLeft(edits, results);
    store.send({ do: 'note', note: { kind: 'conflict', job, cells, left: running.rest.length }, focus: false });
    return undefined;
  }
  const written = results.flatMap(({ edit, outcome }) =>
    outcome === 'done' && edit.kind === 'set-cell' ? [edit] : [],
  );
  const all = results.every(({ outcome }) => outcome === 'done');
  if (!all) tellFailure(context, job, new HostError('timed-out', ''), false);
  return { written, all };
}

function conflictOf({ edit, found }: Extract<EditResult, { outcome: 'conflict' }>) {
  if (edit.kind !== 'set-cell') return [];
  return [{ cell: edit.cell, was: sayContent(edit.before), now: sayContent(found) }];
}
