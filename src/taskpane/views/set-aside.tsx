// Bỏ qua có lý do: the finding, the reason, who gives it, and for this cell, all of the kind, or the rule as such.
import { findingKey, type Finding } from '../../core/rules/finding';
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { Options } from '../components/options';
import { TopBar } from '../components/top-bar';
import { MOST_AT_ONCE } from '../controller/note-job';
import type { Panel } from '../controller/panel';
import { groupsOf } from '../listed';
import { nameOf } from '../shown';
import type { Extent, SetAsideScreen } from '../state';
import { buttons, lines, sections, titles } from '../texts';

const CELLS_NAMED = 5;

interface SetAsideProps {
  readonly panel: Panel;
  readonly finding: Finding;
  readonly screen: SetAsideScreen;
}

export function SetAside({ panel, finding, screen }: SetAsideProps) {
  const back = () => panel.send({ do: 'back' });
  const { reason, by, extent, wrong } = screen;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void panel.setAside();
      }}
    >
      <TopBar back={finding.title} onBack={back} />
      <h2 class="lead" data-focus="title" tabIndex={-1}>
        {titles.setAside}
      </h2>
      <p class="soft">
        <span class="cell">{nameOf(finding.cell)}</span> {finding.what}
      </p>
      <div class="field">
        <label for="reason">{sections.reason}</label>
        <textarea
          class="entry"
          id="reason"
          rows={3}
          value={reason}
          aria-invalid={wrong === 'reason'}
          aria-describedby={wrong === 'reason' ? 'wrong-reason reason-below' : 'reason-below'}
          data-focus={wrong === 'by' ? undefined : 'field'}
          onInput={({ currentTarget }) => panel.send({ do: 'reason', form: { reason: currentTarget.value } })}
        />
        {wrong === 'reason' && <Wrong id="wrong-reason" says={lines.wrongReason} />}
        <p class="small" id="reason-below">
          {lines.reasonBelow}
        </p>
      </div>
      <div class="field">
        <label for="by">{sections.by}</label>
        <input
          class="entry"
          id="by"
          autocomplete="name"
          value={by}
          aria-invalid={wrong === 'by'}
          aria-describedby={wrong === 'by' ? 'wrong-by' : undefined}
          data-focus={wrong === 'by' ? 'field' : undefined}
          onInput={({ currentTarget }) => panel.send({ do: 'reason', form: { by: currentTarget.value } })}
        />
        {wrong === 'by' && <Wrong id="wrong-by" says={lines.wrongBy} />}
      </div>
      <Options
        titled
        question={sections.extent}
        name="extent"
        options={extents(panel, finding)}
        chosen={extent}
        onChoose={(value) => panel.send({ do: 'reason', form: { extent: value as Extent } })}
      />
      <div class="bar">
        <Button look="main" submits>
          {buttons.noteReason}
        </Button>
        <Button onPress={back}>{buttons.back}</Button>
      </div>
    </form>
  );
}

function extents(panel: Panel, finding: Finding) {
  const group = groupsOf({ ...panel.state(), list: { open: new Set(), shown: {}, active: {} } }).find(({ findings }) =>
    findings.some((each) => findingKey(each) === findingKey(finding)),
  );
  const cells = group?.findings.map(({ cell }) => nameOf(cell)) ?? [];
  const several = cells.length > 1 && cells.length <= MOST_AT_ONCE;
  return [
    { value: 'cell', label: lines.onlyCell(nameOf(finding.cell)), below: lines.onlyCellBelow },
    ...(several
      ? [
          {
            value: 'kind',
            label: lines.allOfKind(cells.length),
            below: lines.cells(cells.slice(0, CELLS_NAMED), cells.length - CELLS_NAMED),
          },
        ]
      : []),
    { value: 'rule', label: lines.wholeRule, below: lines.wholeRuleBelow },
  ];
}

function Wrong({ id, says }: { readonly id: string; readonly says: string }) {
  return (
    <p class="wrong" id={id} role="alert">
      <Icon name="error" />
      {says}
    </p>
  );
}
