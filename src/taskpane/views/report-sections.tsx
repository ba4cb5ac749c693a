// What stands below every list: blanks, what was not checked, fixes of this session.
import { Button } from '../components/button';
import { CellButton } from '../components/cell-button';
import { Icon } from '../components/icon';
import type { Panel } from '../controller/panel';
import { nameOf } from '../shown';
import type { Checked } from '../state';
import { buttons, lines, sections } from '../texts';
import { Folded } from './folded';

interface SectionProps {
  readonly panel: Panel;
  readonly report: Checked['report'];
}

export function Blanks({ panel, report }: SectionProps) {
  const count = report.blanks.reduce((sum, blank) => sum + blank.count, 0);
  if (count === 0) return null;
  return (
    <Folded title={sections.blanks} count={count}>
      <ul class="list">
        {report.blanks.map(({ cell, says }) => (
          <li key={`${cell.sheet} ${nameOf(cell)} ${says}`}>
            <Icon name="open" class="faint" />
            <div class="stack tight">
              <span>{says}</span>
              <CellButton panel={panel} cell={cell} />
            </div>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

export function NotCheckedList({ panel, report }: SectionProps) {
  if (report.notChecked.length === 0) return <p class="soft">{lines.allChecked}</p>;
  return (
    <ul class="list">
      {report.notChecked.map(({ says, cell }, index) => (
        <li key={index}>
          <Icon name="open" class="faint" />
          <div class="stack tight">
            <span>{says}</span>
            {cell && <CellButton panel={panel} cell={cell} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Always there, also when it is short. */
export function NotChecked({ panel, report }: SectionProps) {
  return (
    <Folded title={sections.notChecked} count={report.notChecked.length}>
      <NotCheckedList panel={panel} report={report} />
    </Folded>
  );
}

/** Fixes that can be undone, the last one first; the note above has the button while it stands. */
export function AppliedHere({ panel }: { readonly panel: Panel }) {
  const { applied, note } = panel.state();
  if (applied.length === 0 || note?.kind === 'applied') return null;
  return (
    <section class="stack near" aria-labelledby="applied-here">
      <h2 id="applied-here">{sections.appliedHere}</h2>
      <ul class="list">
        {[...applied].reverse().map(({ says, edits }, index) => (
          <li key={applied.length - index}>
            <Icon name="done" class="done" />
            <div class="stack tight">
              <span>
                {says}: {lines.cellCount(edits.length)}
              </span>
              {index === 0 && (
                <div>
                  <Button icon="undo" onPress={panel.undo}>
                    {buttons.undo}
                  </Button>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
