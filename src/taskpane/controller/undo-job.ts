// Hoàn tác: puts back the last fix, in reverse order; cells changed since are named and left alone.
import { undoOf } from '../../core/check/undo';
import type { SetCell } from '../../core/workbook/edits';
import { said } from '../texts';
import { check } from './check-job';
import type { Context } from './context';
import { writeEdits } from './write-edits';

/** Puts back the last fix, or only some of its cells. */
export async function undo(context: Context, only?: readonly SetCell[]): Promise<void> {
  const { store } = context;
  const { applied, checked, tab } = store.state();
  const last = applied[applied.length - 1];
  if (!last) return;
  const result = await writeEdits(context, 'undo', only ?? undoOf(last), () => undo(context, only));
  if (!result?.all) return;
  store.send({ do: 'undone' });
  if (checked && tab === 'check') await check(context, { focus: false, scope: checked.scope });
  const cells = result.written.length;
  store.send({ do: 'note', note: { kind: 'undone', cells }, focus: true });
  store.send({ do: 'say', text: said.undone(cells) });
}

/** After a conflict: puts back the cells that nobody changed. */
export function undoRest(context: Context): Promise<void> {
  return undo(context, context.running.rest);
}
