// An Excel without the sets for building, or for checking: what works here, what does not and what replaces it.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import { buttons, lines, sections, titles } from '../texts';
import { GuideLink } from './guide-link';

export function Limited({ panel }: { readonly panel: Panel }) {
  const { check } = panel.state().capabilities;
  return (
    <>
      <Note tone="warning" title={check ? titles.limited : titles.tooOld} heading focus="title">
        <p>{check ? lines.limited : lines.tooOld}</p>
      </Note>
      {check && (
        <>
          <section class="stack near" aria-labelledby="works">
            <h2 id="works">{sections.works}</h2>
            <ul class="list">
              {lines.works.map((work) => (
                <li key={work}>
                  <Icon name="done" class="done" />
                  <span>{work}</span>
                </li>
              ))}
            </ul>
          </section>
          <section class="stack near" aria-labelledby="works-not">
            <h2 id="works-not">{sections.worksNot}</h2>
            <ul class="list">
              {lines.worksNot.map((work) => (
                <li key={work}>
                  <Icon name="open" class="faint" />
                  <span>{work}</span>
                </li>
              ))}
            </ul>
          </section>
          <Button look="main" wide onPress={() => panel.check()}>
            {buttons.check}
          </Button>
        </>
      )}
      <GuideLink panel={panel} />
    </>
  );
}
