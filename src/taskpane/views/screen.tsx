// Which view follows from the state: the first ones are here at the start, the others come with the first act.
import { findingKey } from '../../core/rules/finding';
import type { Panel } from '../controller/panel';
import { hasNoTable, listedFindings, openFindings } from '../listed';
import { titles } from '../texts';
import { FirstRun } from './first-run';
import { Later, useLater } from './later';
import { Limited } from './limited';
import { Working } from './working';

export function Screen({ panel }: { readonly panel: Panel }) {
  const { busy, tab, checked, build, capabilities } = panel.state();
  if (busy?.shown && !busy.waiting) return <Working panel={panel} busy={busy} />;
  if (tab === 'check') {
    if (checked) return <Later>{({ CheckScreens }) => <CheckScreens panel={panel} checked={checked} />}</Later>;
    return capabilities.build && capabilities.check ? <FirstRun panel={panel} /> : <Limited panel={panel} />;
  }
  if (!capabilities.build && build.name !== 'preview') return <Limited panel={panel} />;
  return <Later>{({ BuildScreens }) => <BuildScreens panel={panel} />}</Later>;
}

/** Whether the view is complete; begins to fetch what the first act will need. */
export function useScreenReady(panel: Panel): boolean {
  const { busy, tab, checked } = panel.state();
  const needed = tab === 'build' || checked !== undefined;
  const loaded = useLater(needed || busy !== undefined);
  return loaded || !needed;
}

/** The name of what is shown, for those who walk by headings. */
export function screenTitle(panel: Panel): string {
  const { busy, tab, check, checked, answers, build } = panel.state();
  if (busy?.shown && busy.job === 'check') return titles.checking;
  if (tab === 'build') return build.name === 'preview' ? titles.previewName : titles.buildTab;
  if (!checked) return titles.firstRun;
  if (check.name === 'preview') return titles.previewName;
  if (check.name === 'set-aside') return titles.setAsideName;
  const opened =
    check.name === 'finding' && listedFindings(panel.state()).find((each) => findingKey(each) === check.key);
  if (opened) return opened.title;
  if (hasNoTable(checked.report)) return titles.noTable;
  return openFindings(checked, answers).length === 0 ? titles.clean : titles.results;
}
