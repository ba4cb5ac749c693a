// What the officer settled: findings set aside with reason, name and day, and answers; each can be taken back.
import type { CheckNote } from '../../core/notes/note';
import { sayDay } from '../../core/calendar/civil-day';
import { CellButton } from '../components/cell-button';
import { Icon } from '../components/icon';
import type { Panel } from '../controller/panel';
import { answerTo } from '../listed';
import { nameOf } from '../shown';
import type { Checked } from '../state';
import { buttons, lines, sections } from '../texts';
import { Folded } from './folded';

interface SectionProps {
  readonly panel: Panel;
  readonly report: Checked['report'];
}

/** More than these are counted only. */
const SHOWN = 100;

export function SetAsideList({ panel, report }: SectionProps) {
  const { setAside } = report;
  if (setAside.length === 0) return null;
  const count = setAside.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0);
  return (
    <Folded title={sections.setAside} count={count}>
      <ul class="list">
        {setAside.slice(0, SHOWN).map(({ note, title, findings }) => (
          <li key={`${note.at.sheet} ${note.at.row}`}>
            <Icon name="open" class="faint" />
            <div class="stack tight">
              <span>
                {title}
                {note.kind === 'switched-off' && ` (${lines.asideCount(findings.length)})`}
              </span>
              {note.cell && <CellButton panel={panel} cell={note.cell} />}
              <Said note={note} />
              <TakeBack panel={panel} note={note} label={buttons.takeBack} about={title} />
            </div>
          </li>
        ))}
      </ul>
      {setAside.length > SHOWN && <p class="small">{lines.showing(SHOWN, setAside.length)}</p>}
    </Folded>
  );
}

export function Answered({ panel, report }: SectionProps) {
  const { answers } = panel.state();
  const here = report.findings.flatMap((finding) => {
    const answer = answerTo(finding, answers);
    return answer ? [{ finding, answer }] : [];
  });
  const count = here.length + report.answered.length;
  if (count === 0) return null;
  return (
    <Folded title={sections.answered} count={count}>
      <ul class="list">
        {report.answered.slice(0, SHOWN).map(({ note, title }) => (
          <li key={`${note.at.sheet} ${note.at.row}`}>
            <Icon name="review" class="review" />
            <div class="stack tight">
              <span>{title}</span>
              {note.cell && <CellButton panel={panel} cell={note.cell} />}
              <Said note={note} />
              <TakeBack panel={panel} note={note} label={buttons.changeAnswer} about={title} />
            </div>
          </li>
        ))}
        {here.map(({ finding, answer }) => (
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
      {here.length > 0 && <p class="small">{lines.answerHere}</p>}
      {report.answered.length > SHOWN && <p class="small">{lines.showing(SHOWN, report.answered.length)}</p>}
    </Folded>
  );
}

/** The words of the officer, and whose they are. */
function Said({ note }: { readonly note: CheckNote }) {
  const who = lines.whoAndWhen(note.by, note.day ? sayDay(note.day) : '');
  return (
    <span>
      <b>{note.says}</b>
      {who !== '' && <span class="small digits"> {who}</span>}
    </span>
  );
}

interface TakeBackProps {
  readonly panel: Panel;
  readonly note: CheckNote;
  readonly label: string;
  readonly about: string;
}

function TakeBack({ panel, note, label, about }: TakeBackProps) {
  if (!panel.state().capabilities.note) return null;
  return (
    <button type="button" class="link" onClick={() => void panel.takeBack(note)}>
      {label}
      <span class="unseen">
        : {about}
        {note.cell && `, ${nameOf(note.cell)}`}
      </span>
    </button>
  );
}
