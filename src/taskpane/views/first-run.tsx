// Opened and never checked: one sentence, the main button, three promises.
import { Button } from '../components/button';
import { Icon, type IconName } from '../components/icon';
import type { Panel } from '../controller/panel';
import { buttons, lines } from '../texts';
import { GuideLink } from './guide-link';

const ICONS: readonly IconName[] = ['table', 'done', 'locked'];

export function FirstRun({ panel }: { readonly panel: Panel }) {
  return (
    <>
      <div class="stack tight">
        <h2 class="lead" data-focus="title" tabIndex={-1}>
          {lines.lead}
        </h2>
        <p class="soft">{lines.leadBelow}</p>
      </div>
      <div class="stack near">
        <Button look="main" wide onPress={() => panel.check()}>
          {buttons.check}
        </Button>
        <Button wide onPress={panel.beginBuild}>
          {buttons.buildSample}
        </Button>
      </div>
      <ul class="list apart-above">
        {lines.promises.map((promise, index) => (
          <li key={promise}>
            <Icon name={ICONS[index] ?? 'done'} class="done" />
            <span>{promise}</span>
          </li>
        ))}
      </ul>
      <GuideLink panel={panel} />
    </>
  );
}
