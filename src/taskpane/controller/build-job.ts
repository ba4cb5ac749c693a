// Tạo trang: what is proposed, the criteria set from the selected cells, and building what is missing.
import type { CivilDay } from '../../core/calendar/civil-day';
import type { BuildChoice, ColumnAnswers } from '../port';
import type { BuildForm } from '../state';
import { nameOf } from '../shown';
import { said } from '../texts';
import type { Context } from './context';
import { runJob } from './run-job';

/** This year; after 15/11 the next one may be meant. */
export function proposedYear({ year, month, day }: CivilDay): { readonly year: number; readonly nextYear?: number } {
  return month === 12 || (month === 11 && day > 15) ? { year, nextYear: year + 1 } : { year };
}

/** Opens the tab and proposes what the workbook lets one know. */
export async function openBuild(context: Context, focus?: 'first' | 'first from outside'): Promise<void> {
  const { port, store } = context;
  showBuild(context);
  // What was built stays to be seen until the officer asks for more.
  if (store.state().build.name === 'built') store.send({ do: 'build-screen', screen: { name: 'choose' } });
  if (focus) store.send({ do: 'focus', on: 'first', takes: focus === 'first from outside' });
  if (!store.state().capabilities.build) return;
  // Without it the form is only emptier: building adds nothing twice in any case.
  const information = await port.information().catch(() => undefined);
  if (information) store.send({ do: 'know', information, ...proposedYear(port.now().day) });
}

/** Shows the tab with what needs no reading of the workbook. */
export function showBuild({ port, store }: Context): void {
  const { present, commune } = store.state().form;
  store.send({ do: 'open-tab', tab: 'build' });
  store.send({ do: 'know', information: { present, commune }, ...proposedYear(port.now().day) });
}

/** Reads the criteria set that is selected; asks for the columns that are unsure. */
export async function readSelection(context: Context, columns: ColumnAnswers = {}): Promise<void> {
  const { port, store } = context;
  const again = () => readSelection(context, columns);
  const read = async () => ({ table: await port.selectedTable(columns) });
  const result = await runJob(context, 'table', read, { focus: true, leaves: true, again });
  if (!result) return;
  const { table } = result;
  showBuild(context);
  if (!table) {
    store.send({ do: 'fill', form: { criteria: 'selected', wrong: 'no-table' } });
    store.send({ do: 'build-screen', screen: { name: 'choose' } });
    return;
  }
  store.send({ do: 'fill', form: { criteria: 'selected', table, columns } });
  store.send({ do: 'build-screen', screen: { name: table.questions.length > 0 ? 'column' : 'choose' } });
}

/** Takes the answer to the first open question about a column, and reads again. */
export async function answerColumn(context: Context): Promise<void> {
  const { store } = context;
  const { build, form } = store.state();
  const question = form.table?.questions[0];
  if (build.name !== 'column' || !question) return;
  if (build.picked === undefined) {
    store.send({ do: 'build-screen', screen: { name: 'column', unanswered: true } });
    store.send({ do: 'focus', on: 'question' });
    return;
  }
  await readSelection(context, { ...form.columns, [question.role]: build.picked });
}

export async function build(context: Context): Promise<void> {
  const { port, store } = context;
  const { form } = store.state();
  const wrong = wrongIn(form);
  if (wrong) return store.send({ do: 'fill', form: { wrong } });
  const outcome = await runJob(context, 'build', (task) => port.build(choiceOf(form), task), {
    focus: true,
    leaves: false,
    sheets: form.sheets,
    again: () => build(context),
  });
  if (!outcome) return;
  store.send({ do: 'changed' });
  store.send({ do: 'build-screen', screen: { name: 'built', ...outcome } });
  const { cell } = outcome;
  store.send({ do: 'say', text: said.built(outcome.made.length, cell && nameOf(cell), cell?.sheet) });
}

function wrongIn(form: BuildForm): BuildForm['wrong'] {
  if (form.sheets.length === 0) return 'sheets';
  if (!/^(?:19|20|21)\d\d$/.test(form.year)) return 'year';
  return form.sheets.includes('criteria') && form.criteria === 'selected' && !form.table ? 'table' : undefined;
}

function choiceOf({ sheets, year, commune, criteria, table, columns }: BuildForm): BuildChoice {
  const { sheet = '', address = '' } = table ?? {};
  return {
    sheets,
    year: Number(year),
    commune: commune.trim(),
    criteria: criteria === 'sample' || !table ? 'sample' : { sheet, address, columns },
  };
}
