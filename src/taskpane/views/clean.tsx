// Nothing found: what was checked, and what was not; never that the file is right.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { Note } from '../components/note';
import { Mended, SinceLine } from '../components/since';
import type { Panel } from '../controller/panel';
import { sayDay } from '../../core/calendar/civil-day';
import type { Checked } from '../state';
import { buttons, lines, sections, titles } from '../texts';
import { GuideLink } from './guide-link';
import { AppliedHere, Blanks, NotCheckedList } from './report-sections';
import { ResultsAct } from './results-act';
import { Answered, SetAsideList } from './settled-sections';

export function Clean({ panel, checked }: { readonly panel: Panel; readonly checked: Checked }) {
  const { report, time, day, scope } = checked;
  const { stale, list } = panel.state();
  return (
    <>
      <Note tone={stale ? 'warning' : 'done'} title={stale ? titles.stale : titles.clean} heading focus="title">
        <p>{stale ? lines.staleClean(time) : lines.cleanBelow(time, sayDay(day))}</p>
      </Note>
      <Button look="main" wide onPress={() => panel.check(scope)}>
        {buttons.checkAgain}
      </Button>
      <SinceLine panel={panel} checked={checked} />
      {list.since === 'mended' && <Mended checked={checked} />}
      <section class="stack near" aria-labelledby="checked">
        <h2 id="checked">{sections.checked}</h2>
        <ul class="list">
          {report.checked.map((says) => (
            <li key={says}>
              <Icon name="done" class="done" />
              <span>{says}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack near" aria-labelledby="not-checked">
        <h2 id="not-checked">{sections.notChecked}</h2>
        <NotCheckedList panel={panel} report={report} />
      </section>
      <div>
        <SetAsideList panel={panel} report={report} />
        <Answered panel={panel} report={report} />
        <Blanks panel={panel} report={report} />
      </div>
      <AppliedHere panel={panel} />
      <ResultsAct panel={panel} />
      <GuideLink panel={panel} />
    </>
  );
}
