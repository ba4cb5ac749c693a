// Has the files of a corpus checked by the product, as the command line does, and judges its answers.
import { dayOfIso } from '../../../src/core/calendar/civil-day';
import { checkFile } from '../../../src/cli/check/check-file';
import type { CorpusFile } from '../files';
import { judge } from './judge';
import type { Judged } from './judge';

export async function checkedCorpus(files: readonly CorpusFile[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const { path, name, truth } of files) {
    const today = dayOfIso(truth.asOf);
    if (today === undefined) throw new Error(`No such day: ${truth.asOf}`);
    const { status, error, tables, findings } = await checkFile(path, today);
    if (status !== 'ok') throw new Error(`${name} was not read: ${error ?? status}`);
    const [sheet] = truth.tables.map((table) => table.sheet);
    // A file of rows and commas has no name for its sheet.
    const named = <One extends { readonly sheet: string }>(one: One) =>
      name.endsWith('.csv') && sheet !== undefined ? { ...one, sheet } : one;
    judged.push(judge(truth, name, { tables: tables.map(named), findings: findings.map(named) }));
  }
  return judged;
}
