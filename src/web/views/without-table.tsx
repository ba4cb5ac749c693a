// A file in which no table is recognised: what was looked at, what would be recognised, and the way on.
import { Note } from '../../taskpane/components/note';
import type { Page } from '../page';
import { buttons, noTable } from '../texts';
import { ChooseFile } from './choose-file';

const NAMED = 5;

export function WithoutTable({ page, sheets }: { readonly page: Page; readonly sheets: readonly string[] }) {
  const quoted = sheets.slice(0, NAMED).map((name) => `“${name}”`);
  const more = sheets.length - NAMED;
  const names = `${quoted.join(', ')}${more > 0 ? ` ${noTable.more(more)}` : ''}`;
  return (
    <main class="without-table stack">
      <h1 class="unseen">{noTable.title}</h1>
      <Note tone="told" title={noTable.title} heading focus="title">
        <p>{sheets.length > 0 ? noTable.lookedAt(sheets.length, names) : noTable.lookedAtNone}</p>
      </Note>
      <p class="soft">{noTable.recognised}</p>
      <ChooseFile page={page} main>
        {buttons.chooseOther}
      </ChooseFile>
    </main>
  );
}
