// Kiểm tra: reads, compares with the last check of the same extent, and says what came of it.
import { compareFindings, settledKeys } from '../../core/check/compare';
import { findingKey } from '../../core/rules/finding';
import { countsOf, hasNoTable, openFindings } from '../listed';
import type { CheckRequest } from '../port';
import type { Checked } from '../state';
import { lines, said } from '../texts';
import type { Context } from './context';
import { runJob } from './run-job';

export interface CheckOptions {
  /** Whether the pane was asked: then the focus goes to the result. */
  readonly focus: boolean;
  readonly scope?: CheckRequest['scope'];
  /** After a note: what was new and mended since the check before stays so. */
  readonly keepsSince?: boolean;
}

/** Whether a list came of it. */
export async function check(context: Context, options: CheckOptions): Promise<Checked | undefined> {
  const { port, store } = context;
  const { scope = 'workbook', focus, keepsSince } = options;
  const outcome = await runJob(
    context,
    'check',
    (task) => port.check({ scope, answers: store.state().answers }, task),
    { focus, leaves: true, again: async () => void (await check(context, options)) },
  );
  if (!outcome) return undefined;
  const { checked: before } = store.state();
  const checked: Checked = { ...outcome, ...port.now(), scope };
  const since = before?.scope === scope ? sinceOf(before, outcome.report, keepsSince) : undefined;
  const compared = since ? { ...checked, since } : checked;
  store.send({ do: 'checked', checked: compared, focus });
  store.send({ do: 'say', text: sayResult(context, compared) });
  return compared;
}

function sinceOf(before: Checked, report: Checked['report'], keeps = false): Checked['since'] {
  const settled = settledKeys(report);
  if (!keeps) return { ...compareFindings(before.report.findings, report.findings, settled), time: before.time };
  if (!before.since) return undefined;
  const known = new Set([...before.report.findings.map(findingKey), ...settledKeys(before.report)]);
  const isFresh = (key: string) => before.since?.fresh.has(key) || !known.has(key);
  const fresh = new Set(report.findings.map(findingKey).filter(isFresh));
  return { ...before.since, fresh, remaining: report.findings.length - fresh.size };
}

function sayResult({ store }: Context, { report, since }: Checked): string {
  if (hasNoTable(report)) return said.noTable;
  const findings = openFindings(store.state().checked, store.state().answers);
  if (findings.length === 0) return said.clean(report.notChecked.length);
  const compared = since ? said.since(since.fresh.size, since.mended.length) : '';
  return said.checked(findings.length, lines.sumUp(countsOf(findings)), compared);
}
