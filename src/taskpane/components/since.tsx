// What changed since the last check: three toggles that filter, and the list of what is mended.
import type { Panel } from '../controller/panel';
import { cut, nameOf, sayCount } from '../shown';
import type { Checked, Since } from '../state';
import { lines, sections } from '../texts';
import { Icon } from './icon';

const KINDS: readonly Since[] = ['fresh', 'remaining', 'mended'];

export function SinceLine({ panel, checked }: { readonly panel: Panel; readonly checked: Checked }) {
  const { since } = checked;
  if (!since) return null;
  const counts = { fresh: since.fresh.size, remaining: since.remaining, mended: since.mended.length };
  return (
    <div class="since" role="group" aria-label={lines.filterBySince}>
      <span>{lines.sinceTime(since.time)}</span>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={panel.state().list.since === kind}
          onClick={() => panel.filterSince(kind)}
        >
          {sayCount(counts[kind])} {lines.since[kind]}
        </button>
      ))}
    </div>
  );
}

const SHOWN = 20;

export function Mended({ checked }: { readonly checked: Checked }) {
  const mended = checked.since?.mended ?? [];
  if (mended.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="mended">
      <h2 id="mended">{sections.mended}</h2>
      <ul class="list">
        {mended.slice(0, SHOWN).map(({ cell, title, received }) => (
          <li key={`${title} ${cell.sheet} ${nameOf(cell)}`}>
            <Icon name="done" class="done" />
            <span>
              <span class="cell">{nameOf(cell)}</span> {title}
              {received !== undefined && <span class="small">, {lines.wasReceived(cut(received))}</span>}
            </span>
          </li>
        ))}
      </ul>
      {mended.length > SHOWN && <p class="small">{lines.andOthers(mended.length - SHOWN)}</p>}
    </section>
  );
}
