// What stands below every list: blanks, answers, what was not checked, fixes of this session.
import type { ComponentChildren } from 'preact';
import { Button } from '../components/button';
import { CellButton } from '../components/cell-button';
import { Icon } from '../components/icon';
import type { Panel } from '../controller/panel';
import { answerTo } from '../listed';
import { nameOf } from '../shown';
import type { Checked } from '../state';
import { buttons, lines, sections } from '../texts';

interface SectionProps {
  readonly panel: Panel;
  readonly report: Checked['report'];
}

/** A section that opens; its count stands in its name. */
export function Folded({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <Icon name="chevron" class="chevron" />
        {title} ({count})
      </summary>
      <div>{children}</div>
    </details>
  );
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

export function Answered({ panel, report }: SectionProps) {
  const { answers } = panel.state();
  const answered = report.findings.flatMap((finding) => {
    const answer = answerTo(finding, answers);
    return answer ? [{ finding, answer }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <Folded title={sections.answered} count={answered.length}>
      <ul class="list">
        {answered.map(({ finding, answer }) => (
          <li key={`${finding.rule} ${nameOf(finding.cell)}`}>
            <Icon name="review" class="review" />
            <div class="stack tight">
              <span>
                {finding.title} ({lines.cellOf(finding.cell.sheet, nameOf(finding.cell))}): <b>{answer.answer}</b>
              </span>
              <button type="button" class="link" onClick={() => panel.send({ do: 'ask-again', answer })}>
                {buttons.changeAnswer}
              </button>
            </div>
          </li>
        ))}
      </ul>
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
