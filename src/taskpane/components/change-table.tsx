// Before and after, cell by cell, as a real table with a tick for each fix.
import type { Panel } from '../controller/panel';
import { cut, nameOf, sayContent, visible } from '../shown';
import type { PreviewScreen } from '../state';
import { lines, sections } from '../texts';

interface ChangeTableProps {
  readonly panel: Panel;
  readonly screen: PreviewScreen;
}

export function ChangeTable({ panel, screen }: ChangeTableProps) {
  return (
    <table class="change" role="table">
      <caption class="unseen">{lines.previewCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[sections.fix, sections.cell, sections.received, sections.after].map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {screen.parts.slice(0, screen.shown).map((part, index) => (
          <PartRows key={part.key} panel={panel} screen={screen} part={part} index={index} />
        ))}
      </tbody>
    </table>
  );
}

interface PartRowsProps extends ChangeTableProps {
  readonly part: PreviewScreen['parts'][number];
  readonly index: number;
}

function PartRows({ panel, screen, part, index }: PartRowsProps) {
  return (
    <>
      {part.edits.map((edit, at) => {
        const asked = part.question !== undefined && at === part.edits.length - 1;
        return (
          <tr key={at} role="row" class={asked ? 'asked' : undefined}>
            <td role="cell">
              {at === 0 && (
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={screen.ticked.has(index)}
                    onChange={() => panel.tick(index)}
                    aria-describedby={part.question === undefined ? undefined : `question-${index}`}
                  />
                  <span class="unseen">{lines.tickCell(nameOf(edit.cell))}</span>
                </label>
              )}
            </td>
            <th role="rowheader" scope="row">
              <span class="cell">{nameOf(edit.cell)}</span>
            </th>
            <td role="cell">
              <span class="only-narrow">{sections.received}: </span>
              {visible(cut(sayContent(edit.before)))}
            </td>
            <td role="cell">
              <span class="only-narrow">{sections.after}: </span>
              {cut(sayContent(edit.after))}
            </td>
          </tr>
        );
      })}
      {part.question !== undefined && (
        <tr role="row" class="question">
          <td role="cell" colSpan={4} id={`question-${index}`}>
            <span class="review">{part.question}</span>
          </td>
        </tr>
      )}
    </>
  );
}
