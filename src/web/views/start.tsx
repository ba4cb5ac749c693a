// The start: the box for a file, what the page promises, and a new workbook.
import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../../taskpane/components/icon';
import type { Page } from '../page';
import { buttons, page as words } from '../texts';
import { ChooseFile } from './choose-file';
import { NewWorkbook } from './new-workbook';

const ICONS: readonly IconName[] = ['table', 'locked', 'done'];

export function Start({ page }: { readonly page: Page }) {
  const { busy } = page.state();
  const [over, setOver] = useState(false);
  return (
    <main class="start">
      <section class="stack" aria-labelledby="check">
        <div class="stack tight">
          <h1 class="lead" id="check" data-focus="title" tabIndex={-1}>
            {words.lead}
          </h1>
          <p class="soft">{words.leadBelow}</p>
        </div>
        <div
          class={over ? 'drop over' : 'drop'}
          onDragOver={() => setOver(true)}
          onDragLeave={({ currentTarget, relatedTarget }) => setOver(isInside(currentTarget, relatedTarget))}
          onDrop={() => setOver(false)}
        >
          <Icon name="table" class="done" />
          <p>
            <b>{busy ?? words.drop}</b>
          </p>
          <ChooseFile page={page} main>
            {buttons.choose}
          </ChooseFile>
          <p class="small">{words.dropBelow}</p>
        </div>
        <ul class="list" aria-label={words.promisesTitle}>
          {words.promises.map((promise, index) => (
            <li key={promise}>
              <Icon name={ICONS[index] ?? 'done'} class="done" />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
        <p>
          <a class="link" href="huong-dan/index.html" target="_blank" rel="noopener">
            {buttons.guide}
          </a>
        </p>
      </section>
      <NewWorkbook page={page} />
    </main>
  );
}

/** Going from the box to what stands in it is not leaving it. */
function isInside(box: HTMLElement, to: EventTarget | null): boolean {
  return to instanceof Node && box.contains(to);
}
