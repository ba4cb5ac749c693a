// The counts and "since last time" as filters: what the reader says of them, at most twice a second.
import type { Severity } from '../../core/rules/finding';
import { listedFindings } from '../listed';
import type { Since } from '../state';
import { lines, said, severities } from '../texts';
import type { Context } from './context';

const SAY_AFTER = 500;

export function filterBy(context: Context, by: { readonly severity: Severity } | { readonly since: Since }): void {
  const { store, later, running } = context;
  store.send('severity' in by ? { do: 'filter-severity', ...by } : { do: 'filter-since', ...by });
  running.dontSay?.();
  running.dontSay = later(() => store.send({ do: 'say', text: sayFilter(context) }), SAY_AFTER);
}

function sayFilter({ store }: Context): string {
  const { checked, list } = store.state();
  if (list.since === 'mended') return said.filteredBy(checked?.since?.mended.length ?? 0, said.mendedOnes);
  const count = listedFindings(store.state()).length;
  if (list.severity) return said.filteredBy(count, severities[list.severity].lower);
  return list.since ? said.filteredBy(count, `${lines.findings} ${lines.since[list.since]}`) : said.allShown(count);
}
