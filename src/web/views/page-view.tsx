// The whole page: the head with what can be done, the note, and below the start or the open file beside the panel.
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Page } from '../page';
import { FileView } from './file-view';
import { Head } from './head';
import { PageNoteView } from './page-note';
import { Start } from './start';

export function PageView({ page }: { readonly page: Page }) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => page.subscribe(() => draw(undefined)), [page]);
  const { screen, opened, note, busy, arrived } = page.state();
  useLayoutEffect(() => {
    if (arrived.turn > 0 && arrived.at) focusOn(root.current, arrived.at);
  }, [arrived.turn]);
  const isFile = screen === 'file' && opened !== undefined;
  return (
    <div class={isFile ? 'web with-file' : 'web'} ref={root}>
      <Head page={page} />
      <div class="unseen" role="status">
        {busy ?? ''}
      </div>
      {note && <PageNoteView page={page} note={note} />}
      {isFile ? <FileView page={page} opened={opened} /> : <Start page={page} />}
    </div>
  );
}

const PLACES = {
  list: '.panel [data-focus="title"], .without-table [data-focus="title"]',
  note: '.page-note',
  start: '.start [data-focus="title"]',
} as const;

/** What has just arrived is where one goes on; views that are still being fetched take the focus themselves. */
function focusOn(root: HTMLElement | null, at: keyof typeof PLACES): void {
  root?.querySelector<HTMLElement>(PLACES[at])?.focus({ preventScroll: at === 'list' });
}
