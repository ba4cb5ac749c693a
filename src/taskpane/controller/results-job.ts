// Trang kết quả: checks where there is no list or an old one, then writes the result to a new sheet.
import { said } from '../texts';
import { check } from './check-job';
import type { Context } from './context';
import { runJob } from './run-job';

export async function writeResults(context: Context, focus: boolean): Promise<void> {
  const { port, store } = context;
  const { checked: before, stale } = store.state();
  const scope = before?.scope ?? 'workbook';
  const checked = before && !stale ? before : await check(context, { focus: false, scope });
  if (!checked) return;
  const sheet = await runJob(context, 'results', (task) => port.writeResults(checked.report, task), {
    focus,
    leaves: false,
    again: () => writeResults(context, focus),
  });
  if (sheet === undefined) return;
  store.send({ do: 'note', note: { kind: 'results-written', sheet }, focus });
  store.send({ do: 'say', text: said.resultsWritten(sheet) });
}
