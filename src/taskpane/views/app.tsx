// The whole panel: tabs, what the reader says, and the view that follows from the state.
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { Tabs } from '../components/tabs';
import type { Panel } from '../controller/panel';
import { offersWay } from '../error-notes';
import type { FocusRequest } from '../state';
import { Screen, screenTitle, useScreenReady } from './screen';
import { TopNote } from './top-note';

export function App({ panel }: { readonly panel: Panel }) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const root = useRef<HTMLDivElement>(null);
  // Before the page is painted: nothing that happens meanwhile is missed.
  useLayoutEffect(() => panel.subscribe(() => draw(undefined)), [panel]);
  const { tab, said, focus, note } = panel.state();
  const ready = useScreenReady(panel);
  const followed = useRef(focus.turn);
  const wasInside = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!root.current || !ready) return;
    const inPane = document.hasFocus();
    const isAsked = followed.current !== focus.turn;
    followed.current = focus.turn;
    // Who types into the grid meanwhile is not torn away from it.
    if (isAsked && (inPane || focus.takes)) focusOn(root.current, focus.on);
    // What had the focus may be gone: it never falls back to the page itself.
    else if (!isAsked && inPane && wasInside && !root.current.contains(document.activeElement))
      focusOn(root.current, 'title');
  });
  return (
    <div
      class="panel"
      ref={root}
      onKeyDown={(event) => escaped(event, panel)}
      onPointerOver={panel.prepare}
      onFocusIn={panel.prepare}
    >
      <Tabs panel={panel} />
      <div class="unseen" role="status">
        {said.text}
        {/* The same sentence twice is read twice only where it differs. */}
        {said.turn % 2 === 0 ? '' : '\u00a0'}
      </div>
      <main>
        <h1 class="unseen">{screenTitle(panel)}</h1>
        <div
          class={offersWay(note) ? 'page has-way' : 'page'}
          id="page"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          tabIndex={-1}
        >
          <TopNote panel={panel} />
          <Screen panel={panel} />
        </div>
      </main>
    </div>
  );
}

function focusOn(root: HTMLElement, on: FocusRequest['on']): void {
  const elements = [...root.querySelectorAll<HTMLElement>(typeof on === 'string' ? '[data-focus]' : '[data-row]')];
  const wanted = elements.find(({ dataset }) =>
    typeof on === 'string' ? dataset['focus'] === on : dataset['row'] === on.row,
  );
  const place =
    wanted ?? root.querySelector<HTMLElement>('[data-focus="title"]') ?? root.querySelector<HTMLElement>('#page');
  place?.focus();
}

/** Esc stops what runs, or goes back one level; nothing is written. */
function escaped(event: KeyboardEvent, panel: Panel): void {
  if (event.key !== 'Escape') return;
  const { busy, tab, check, build } = panel.state();
  if (busy) panel.stop();
  else if (tab === 'check' ? check.name !== 'list' : build.name === 'preview' || build.name === 'column') {
    panel.send({ do: 'back' });
  }
}
