// Which view follows from the state.
import { findingKey } from '../../core/rules/finding';
import { hasNoTable } from '../controller/check-job';
import type { Panel } from '../controller/panel';
import { listedFindings, openFindings } from '../listed';
import { titles } from '../texts';
import { Built } from './built';
import { ChooseColumn } from './choose-column';
import { ChooseSheets } from './choose-sheets';
import { Clean } from './clean';
import { FindingView } from './finding';
import { Findings } from './findings';
import { FirstRun } from './first-run';
import { Limited } from './limited';
import { NoTable } from './no-table';
import { Preview } from './preview';
import { Review } from './review';
import { Working } from './working';

export function Screen({ panel }: { readonly panel: Panel }) {
  const { busy, tab } = panel.state();
  if (busy?.shown && !busy.waiting) return <Working panel={panel} busy={busy} />;
  return tab === 'check' ? <CheckTab panel={panel} /> : <BuildTab panel={panel} />;
}

function CheckTab({ panel }: { readonly panel: Panel }) {
  const state = panel.state();
  const { check, checked, answers, capabilities } = state;
  if (check.name === 'preview') return <Preview panel={panel} screen={check} />;
  if (!checked)
    return capabilities.build && capabilities.check ? <FirstRun panel={panel} /> : <Limited panel={panel} />;
  if (check.name === 'finding') {
    const finding = listedFindings(state).find((each) => findingKey(each) === check.key);
    if (finding?.question) return <Review panel={panel} finding={finding} question={finding.question} screen={check} />;
    if (finding) return <FindingView panel={panel} finding={finding} />;
  }
  if (hasNoTable(checked.report)) return <NoTable panel={panel} checked={checked} />;
  if (openFindings(checked, answers).length === 0) return <Clean panel={panel} checked={checked} />;
  return <Findings panel={panel} checked={checked} />;
}

function BuildTab({ panel }: { readonly panel: Panel }) {
  const { build, capabilities } = panel.state();
  if (build.name === 'preview') return <Preview panel={panel} screen={build} />;
  if (!capabilities.build) return <Limited panel={panel} />;
  if (build.name === 'column') return <ChooseColumn panel={panel} screen={build} />;
  if (build.name === 'built') return <Built panel={panel} screen={build} />;
  return <ChooseSheets panel={panel} />;
}

/** The name of what is shown, for those who walk by headings. */
export function screenTitle(panel: Panel): string {
  const { busy, tab, check, checked, answers, build } = panel.state();
  if (busy?.shown && busy.job === 'check') return titles.checking;
  if (tab === 'build') return build.name === 'choose' ? titles.buildTab : titles.build;
  if (!checked) return titles.firstRun;
  if (check.name === 'preview') return titles.previewName;
  if (hasNoTable(checked.report)) return titles.noTable;
  return openFindings(checked, answers).length === 0 ? titles.clean : titles.results;
}
