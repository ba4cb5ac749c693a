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
    if (arrived.turn === 0 || !arrived.at) return;
    // The panel's views may still be on their way: it moves the focus once they are there.
    if (arrived.at === 'list') opened?.panel.send({ do: 'focus', on: 'title' });
    root.current?.querySelector<HTMLElement>(PLACES[arrived.at])?.focus();
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
  list: '.without-table [data-focus="title"]',
  note: '.page-note',
  start: '.start [data-focus="title"]',
} as const;
