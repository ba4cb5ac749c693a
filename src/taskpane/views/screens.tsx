// Which view follows from the state, for all that comes after the first act; loaded when that act begins.
import { findingKey } from '../../core/rules/finding';
import type { Panel } from '../controller/panel';
import { hasNoTable, listedFindings, openFindings } from '../listed';
import type { Checked } from '../state';
import { Built } from './built';
import { ChooseColumn } from './choose-column';
import { ChooseSheets } from './choose-sheets';
import { Clean } from './clean';
import { FindingView } from './finding';
import { Findings } from './findings';
import { NoTable } from './no-table';
import { Preview } from './preview';
import { Review } from './review';
import { SetAside } from './set-aside';

export function CheckScreens({ panel, checked }: { readonly panel: Panel; readonly checked: Checked }) {
  const state = panel.state();
  const { check, answers } = state;
  if (check.name === 'preview') return <Preview panel={panel} screen={check} />;
  if (check.name === 'finding' || check.name === 'set-aside') {
    const finding = listedFindings(state).find((each) => findingKey(each) === check.key);
    if (finding && check.name === 'set-aside') return <SetAside panel={panel} finding={finding} screen={check} />;
    if (finding?.question && check.name === 'finding')
      return <Review panel={panel} finding={finding} question={finding.question} screen={check} />;
    if (finding) return <FindingView panel={panel} finding={finding} />;
  }
  if (hasNoTable(checked.report)) return <NoTable panel={panel} checked={checked} />;
  if (openFindings(checked, answers).length === 0) return <Clean panel={panel} checked={checked} />;
  return <Findings panel={panel} checked={checked} />;
}

export function BuildScreens({ panel }: { readonly panel: Panel }) {
  const { build } = panel.state();
  if (build.name === 'preview') return <Preview panel={panel} screen={build} />;
  if (build.name === 'column') return <ChooseColumn panel={panel} screen={build} />;
  if (build.name === 'built') return <Built panel={panel} screen={build} />;
  return <ChooseSheets panel={panel} />;
}
