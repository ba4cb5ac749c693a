// Above one finding: the way back, its place in the list, severity, title and cell.
import { findingKey, type Finding } from '../../core/rules/finding';
import type { Panel } from '../controller/panel';
import { listedFindings } from '../listed';
import { buttons, lines, severities } from '../texts';
import { Button } from './button';
import { CellButton } from './cell-button';
import { Icon } from './icon';
import { TopBar } from './top-bar';

export function FindingHead({ panel, finding }: { readonly panel: Panel; readonly finding: Finding }) {
  const state = panel.state();
  const listed = listedFindings(state);
  const at = listed.indexOf(finding);
  const fresh = finding.returned ?? state.checked?.since?.fresh.has(findingKey(finding));
  return (
    <>
      <TopBar back={buttons.list} onBack={() => panel.send({ do: 'back' })}>
        <span class="small digits">{lines.place(at + 1, listed.length)}</span>
        <Button look="square" icon="up" disabled={at <= 0} onPress={() => panel.step(-1)}>
          <span class="unseen">{buttons.previous}</span>
        </Button>
        <Button look="square" icon="down" disabled={at === listed.length - 1} onPress={() => panel.step(1)}>
          <span class="unseen">{buttons.next}</span>
        </Button>
      </TopBar>
      <div class="stack near">
        <div class="line">
          <span class={`severity ${finding.severity}`}>
            <Icon name={finding.severity} />
            {severities[finding.severity].label}
          </span>
          {finding.trial && <span class="tag">{lines.trial}</span>}
          {fresh && <span class="tag done">{lines.fresh}</span>}
        </div>
        <h2 class="lead" data-focus="title" tabIndex={-1}>
          {finding.title}
        </h2>
        <CellButton panel={panel} cell={finding.cell} />
      </div>
    </>
  );
}
