// One finding: what stands there and should, what is wrong, why, what follows, how to mend it, where the rule is from.
import type { ComponentChildren } from 'preact';
import { sayDay } from '../../core/calendar/civil-day';
import { findingKey, type Finding } from '../../core/rules/finding';
import { Button } from '../components/button';
import { CellButton } from '../components/cell-button';
import { FindingHead } from '../components/finding-head';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import { groupsOf } from '../listed';
import { nameOf, visible } from '../shown';
import { buttons, lines, sections } from '../texts';

export function FindingView({ panel, finding }: { readonly panel: Panel; readonly finding: Finding }) {
  const { expected, received, source } = finding;
  return (
    <>
      <FindingHead panel={panel} finding={finding} />
      {expected !== undefined && received !== undefined && (
        <dl class="pair">
          <div>
            <dt>{sections.expected}</dt>
            <dd tabIndex={longOrNot(expected)}>{expected}</dd>
          </div>
          <div>
            <dt>{sections.received}</dt>
            <dd class={finding.severity} tabIndex={longOrNot(received)}>
              {visible(received)}
            </dd>
          </div>
        </dl>
      )}
      <Returned finding={finding} />
      <dl class="explained">
        <Explained title={sections.what}>{finding.what}</Explained>
        <Explained title={sections.why}>{finding.why}</Explained>
        {finding.consequences && finding.consequences.length > 0 && (
          <Explained title={sections.consequences}>
            <Consequences consequences={finding.consequences} />
          </Explained>
        )}
        <Explained title={sections.how}>{finding.how}</Explained>
        <Explained title={sections.source}>
          <div class="stack tight">
            <span>{source.text}</span>
            {source.cell && <CellButton panel={panel} cell={source.cell} />}
          </div>
        </Explained>
      </dl>
      <Acts panel={panel} finding={finding} />
    </>
  );
}

/** Why a finding that was set aside is here again; that its rule is on trial. */
function Returned({ finding: { returned, trial } }: { readonly finding: Finding }) {
  return (
    <>
      {trial && <p class="soft">{lines.trialBelow}</p>}
      {returned && (
        <Note tone="told" title={sections.returned}>
          <p>
            {lines.returned(returned.says, lines.whoAndWhen(returned.by, returned.day ? sayDay(returned.day) : ''))}
          </p>
        </Note>
      )}
    </>
  );
}

const LONG = 120;

/** A box that may scroll can be reached by keyboard. */
function longOrNot(text: string): number | undefined {
  return text.length > LONG ? 0 : undefined;
}

function Explained({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const CONSEQUENCES_SHOWN = 5;

function Consequences({ consequences }: { readonly consequences: NonNullable<Finding['consequences']> }) {
  const more = consequences.length - CONSEQUENCES_SHOWN;
  return (
    <ul class="stack tight">
      {consequences.slice(0, CONSEQUENCES_SHOWN).map(({ cell, says }) => (
        <li key={`${cell.sheet} ${nameOf(cell)}`}>{says}</li>
      ))}
      {more > 0 && <li>{lines.andOthers(more)}</li>}
    </ul>
  );
}

function Acts({ panel, finding }: { readonly panel: Panel; readonly finding: Finding }) {
  const { capabilities } = panel.state();
  const key = findingKey(finding);
  const group = groupsOf(panel.state()).find(({ findings }) => findings.includes(finding));
  const goTo = capabilities.select && (
    <Button
      {...(finding.fix && capabilities.fix ? {} : { look: 'main' as const })}
      icon="to"
      onPress={() => panel.goToCell(finding.cell)}
    >
      {buttons.goToCell(nameOf(finding.cell))}
    </Button>
  );
  const aside = capabilities.note && <Button onPress={() => panel.openSetAside(key)}>{buttons.setAside}</Button>;
  if (!finding.fix || !capabilities.fix) {
    return (
      <>
        {!capabilities.note && <p class="small">{lines.noteByHand}</p>}
        {(goTo || aside) && (
          <div class="bar">
            {goTo}
            {aside}
          </div>
        )}
      </>
    );
  }
  return (
    <div class="bar">
      <Button look="main" onPress={() => panel.previewFixes([finding], { finding: key })}>
        {buttons.fix}
      </Button>
      {group && group.fixable > 1 && (
        <Button onPress={() => panel.previewFixes(group.findings, { finding: key })}>
          {buttons.fixAll(group.fixable)}
        </Button>
      )}
      {goTo}
      {aside}
    </div>
  );
}
