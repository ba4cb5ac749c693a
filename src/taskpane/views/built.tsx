// The sheets are there: which, and where to begin.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import { nameOf } from '../shown';
import type { BuildScreen } from '../state';
import { buttons, lines, titles } from '../texts';
import { DateActs } from './date-acts';
import { GuideLink } from './guide-link';

export function Built({ panel, screen }: { panel: Panel; screen: Extract<BuildScreen, { name: 'built' }> }) {
  const { made, cell } = screen;
  const { select } = panel.state().capabilities;
  return (
    <>
      <Note tone="done" title={titles.built(made.length)} heading focus="note">
        <p>{lines.builtBelow}</p>
      </Note>
      <ul class="list">
        {made.map((name) => (
          <li key={name}>
            <Icon name="table" class="done" />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <div class="stack near">
        {cell && select && (
          <Button look="main" wide icon="to" onPress={() => panel.goToCell(cell)}>
            {buttons.goToCell(lines.cellBeside(nameOf(cell), cell.sheet))}
          </Button>
        )}
        <Button wide onPress={() => panel.check()}>
          {buttons.check}
        </Button>
      </div>
      <DateActs panel={panel} />
      <GuideLink panel={panel} />
    </>
  );
}
