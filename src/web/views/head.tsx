// The head of the page: its name, the open file, and what can be done with it.
import { Button } from '../../taskpane/components/button';
import type { Page } from '../page';
import { buttons, page as words } from '../texts';
import { ChooseFile } from './choose-file';

export function Head({ page }: { readonly page: Page }) {
  const { screen, opened, busy } = page.state();
  return (
    <header class="head">
      <div class="names">
        <span class="brand">{words.name}</span>
        <span class="soft">{screen === 'file' && opened ? opened.source.name : words.title}</span>
      </div>
      {screen === 'file' && busy !== undefined && <span class="busy">{busy}</span>}
      <div class="acts">
        {screen === 'file' && opened && (
          <>
            <ChooseFile page={page}>{buttons.chooseOther}</ChooseFile>
            <Button onPress={page.saveResult}>{buttons.result}</Button>
            <Button onPress={() => page.goTo('start')}>{buttons.buildOpen}</Button>
          </>
        )}
        {screen === 'start' && opened && (
          <Button icon="back" onPress={() => page.goTo('file')}>
            {buttons.backTo(opened.source.name)}
          </Button>
        )}
      </div>
    </header>
  );
}
