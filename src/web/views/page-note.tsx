// The note of the page: what was downloaded, or why a file was not opened and what to do.
import { Button } from '../../taskpane/components/button';
import { Note } from '../../taskpane/components/note';
import type { Page } from '../page';
import type { PageNote } from '../state';
import { buttons } from '../texts';
import { ChooseFile } from './choose-file';

export function PageNoteView({ page, note }: { readonly page: Page; readonly note: PageNote }) {
  return (
    <section class="page-note" tabIndex={-1} aria-label={note.title}>
      <Note
        tone={note.tone}
        title={note.title}
        alert={note.tone === 'error'}
        ways={
          <>
            {note.chooseAgain && (
              <ChooseFile page={page} main>
                {buttons.chooseAgain}
              </ChooseFile>
            )}
            <Button onPress={page.closeNote}>{buttons.close}</Button>
          </>
        }
      >
        {note.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Note>
    </section>
  );
}
