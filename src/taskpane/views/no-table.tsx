// A check that met no table: what was looked at, and three ways on.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { Note } from '../components/note';
import type { Panel } from '../controller/panel';
import type { Checked } from '../state';
import { buttons, lines, sections, titles } from '../texts';
import { NotChecked } from './report-sections';

const NAMED = 5;

export function NoTable({ panel, checked }: { readonly panel: Panel; readonly checked: Checked }) {
  const { sheets } = checked;
  const quoted = sheets.slice(0, NAMED).map((name) => `“${name}”`);
  const names =
    sheets.length > NAMED ? `${quoted.join(', ')} ${lines.andMore(sheets.length - NAMED)}` : quoted.join(', ');
  return (
    <>
      <Note tone="told" title={titles.noTable} heading focus="title">
        <p>{sheets.length > 0 ? lines.lookedAt(sheets.length, names) : lines.lookedAtNone}</p>
      </Note>
      <section class="stack near" aria-labelledby="ways">
        <h2 id="ways">{sections.ways}</h2>
        <Button look="main" wide onPress={panel.beginBuild}>
          {buttons.buildSample}
        </Button>
        <Button wide onPress={panel.readSelection}>
          {buttons.fromSelection}
        </Button>
        <p class="small">{lines.selectFirst}</p>
        <Button wide onPress={() => panel.check()}>
          {buttons.checkAgain}
        </Button>
        <p class="small">{lines.pasteFirst}</p>
      </section>
      <details>
        <summary>
          <Icon name="chevron" class="chevron" />
          {sections.whatIsRecognised}
        </summary>
        <p class="soft">{lines.recognised}</p>
      </details>
      <NotChecked panel={panel} report={checked.report} />
    </>
  );
}
