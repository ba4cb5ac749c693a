// While a job runs longer than the eye waits: how far it is, and how to stop it.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { ProgressBar } from '../components/progress';
import type { Panel } from '../controller/panel';
import { countsOf, openFindings } from '../listed';
import type { Busy } from '../state';
import { buttons, lines, said, sheetNames, titles } from '../texts';

interface WorkingProps {
  readonly panel: Panel;
  readonly busy: Busy;
}

export function Working({ panel, busy }: WorkingProps) {
  if (busy.job === 'check') return <Checking panel={panel} busy={busy} />;
  if (busy.job === 'build') return <Building panel={panel} busy={busy} />;
  const title = titles.working[busy.job];
  const reads = busy.job === 'due-dates' || busy.job === 'table';
  return (
    <>
      <div class="stack near">
        <h2 class="lead" data-focus={reads ? 'title' : 'stop'} tabIndex={-1}>
          {title}
        </h2>
        <ProgressBar label={title} says={title} />
      </div>
      {reads && <StopButton panel={panel} />}
    </>
  );
}

function StopButton({ panel }: { readonly panel: Panel }) {
  return (
    <Button wide onPress={panel.stop} focus="stop">
      {buttons.stop}
    </Button>
  );
}

function Checking({ panel, busy }: WorkingProps) {
  const { checked, answers } = panel.state();
  const { done = 0, total = 0 } = busy.progress ?? {};
  const findings = openFindings(checked, answers);
  return (
    <>
      <div class="stack near">
        <h2 class="lead" data-focus="title" tabIndex={-1}>
          {titles.checking}
        </h2>
        <ProgressBar label={said.progressOf.check} done={done} of={total} says={said.sheetsRead(done, total)} />
        <p class="small">{total > 0 ? lines.readSheets(done, total) : lines.reading}</p>
      </div>
      <StopButton panel={panel} />
      {checked && (
        <section class="stack near" aria-labelledby="last-time">
          <h2 id="last-time">{lines.lastTime(checked.time)}</h2>
          <p class="soft">{lines.lastCounts(lines.countAndSum(findings.length, lines.sumUp(countsOf(findings))))}</p>
        </section>
      )}
    </>
  );
}

function Building({ panel, busy }: WorkingProps) {
  const { sheets, stopping, progress } = busy;
  const done = progress?.done ?? 0;
  return (
    <>
      <div class="stack near">
        <h2 class="lead" data-focus="title" tabIndex={-1}>
          {titles.building(sheets.length)}
        </h2>
        <ProgressBar
          label={said.progressOf.build}
          done={done}
          of={sheets.length}
          says={said.sheetsBuilt(done, sheets.length)}
        />
        <p class="small">{lines.builtSheets(done, sheets.length)}</p>
      </div>
      <ul class="list">
        {sheets.map((kind, index) => {
          const state = index < done ? 'done' : index === done ? 'now' : 'later';
          const icon = ({ done: 'done', now: 'to', later: 'open' } as const)[state];
          return (
            <li key={kind}>
              <Icon name={icon} class={{ done: 'done', now: 'hint', later: 'faint' }[state]} />
              <span>
                {state === 'now' ? <b>{sheetNames[kind].name}</b> : sheetNames[kind].name}{' '}
                <span class="small">– {lines.buildStates[state]}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="soft">{stopping ? lines.stopping : lines.buildStop}</p>
      {!stopping && (
        <div class="bar">
          <Button onPress={panel.stop} focus="stop">
            {buttons.stop}
          </Button>
        </div>
      )}
    </>
  );
}
