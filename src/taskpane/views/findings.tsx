// The list: how many, of which severity, what is new, and where.
import { Button } from '../components/button';
import { Counts } from '../components/counts';
import { Note } from '../components/note';
import { Mended, SinceLine } from '../components/since';
import { Tree } from '../components/tree';
import type { Panel } from '../controller/panel';
import { sayDay } from '../../core/calendar/civil-day';
import { countsOf, groupsOf, openFindings, SEVERITIES } from '../listed';
import { MANY } from '../reduce/open-at-first';
import type { Checked } from '../state';
import { buttons, lines, severities, titles } from '../texts';
import { GuideLink } from './guide-link';
import { AppliedHere, Blanks, NotChecked } from './report-sections';
import { ResultsAct } from './results-act';
import { Answered, SetAsideList } from './settled-sections';

interface FindingsProps {
  readonly panel: Panel;
  readonly checked: Checked;
}

export function Findings({ panel, checked }: FindingsProps) {
  const state = panel.state();
  const groups = groupsOf(state);
  const { report } = checked;
  return (
    <>
      <Head panel={panel} checked={checked} />
      <ChiefCause panel={panel} checked={checked} />
      <Counts panel={panel} />
      <SinceLine panel={panel} checked={checked} />
      {state.list.since === 'mended' && <Mended checked={checked} />}
      {groups.length === 0 && <p class="soft">{lines.nothingListed}</p>}
      {SEVERITIES.map((severity) => {
        const ofSeverity = groups.filter((group) => group.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity} class="stack tight" aria-labelledby={`of-${severity}`}>
            <div class="heading">
              <h2 id={`of-${severity}`}>{severities[severity].label}</h2>
              <span class="small">{severities[severity].means}</span>
            </div>
            <Tree panel={panel} severity={severity} groups={ofSeverity} />
          </section>
        );
      })}
      <div>
        <SetAsideList panel={panel} report={report} />
        <Answered panel={panel} report={report} />
        <Blanks panel={panel} report={report} />
        <NotChecked panel={panel} report={report} />
      </div>
      <AppliedHere panel={panel} />
      <ResultsAct panel={panel} />
      <GuideLink panel={panel} />
    </>
  );
}

function Head({ panel, checked }: FindingsProps) {
  const { answers, stale, note, busy } = panel.state();
  const findings = openFindings(checked, answers);
  const { error } = countsOf(findings);
  const title = error > 0 ? lines.toHandle(findings.length) : lines.toHandleNoError(findings.length);
  const failed = note?.kind === 'error' || note?.kind === 'conflict' || note?.kind === 'not-noted' || busy?.waiting;
  return (
    <div class="line apart">
      <div>
        <h2 data-focus="title" tabIndex={-1}>
          {title}
        </h2>
        {stale ? (
          <p class="small warning">{titles.stale}</p>
        ) : (
          <p class="small digits">
            {failed ? lines.lastTime(checked.time) : lines.at(checked.time, sayDay(checked.day))}
          </p>
        )}
      </div>
      {/* One filled button a state: while a note offers the way out, it has it. */}
      {!failed && (
        <Button look="main" onPress={() => panel.check(checked.scope)}>
          {buttons.checkAgain}
        </Button>
      )}
    </div>
  );
}

/** With very many findings, the kind that most of them are, and its fix. */
function ChiefCause({ panel, checked }: FindingsProps) {
  const { answers, capabilities } = panel.state();
  const findings = openFindings(checked, answers);
  if (findings.length <= MANY) return null;
  const chief = groupsOf({ checked, answers, list: { open: new Set(), shown: {}, active: {} } }).find(
    (group) => group.findings.length * 2 > findings.length,
  );
  if (!chief) return null;
  const fix = capabilities.fix && chief.fixable > 0 && (
    <Button onPress={() => panel.previewFixes(chief.findings, {})}>{buttons.fixAll(chief.fixable)}</Button>
  );
  return (
    <Note tone="told" title={titles.chiefCause} ways={fix}>
      <p>{lines.chiefCause(chief.findings.length, chief.sheet, chief.title)}</p>
    </Note>
  );
}
