// Before a fix is written: each cell as it is and as it will be, and what that does to total and level.
import { Button } from '../components/button';
import { ChangeTable } from '../components/change-table';
import { Note } from '../components/note';
import { TopBar } from '../components/top-bar';
import type { Panel } from '../controller/panel';
import { editsOf } from '../preview-parts';
import type { PreviewScreen } from '../state';
import { buttons, lines, tabs, titles } from '../texts';
import { ROWS_MORE } from '../tree-rows';

const SAYS_SHOWN = 3;

export function Preview({ panel, screen }: { readonly panel: Panel; readonly screen: PreviewScreen }) {
  const { parts, ticked, of, from, shown, effects, title } = screen;
  const fixing = of === 'fix';
  const cells = editsOf(parts, ticked).length;
  const all = parts.reduce((sum, part) => sum + part.edits.length, 0);
  const says = [...new Set(parts.flatMap((part) => (part.says === '' ? [] : [part.says])))];
  const back = () => panel.send({ do: 'back' });
  const parent = fixing ? ('finding' in from && title ? title : buttons.list) : tabs.build;
  return (
    <>
      <TopBar back={parent} onBack={back} />
      <h2 class="lead" data-focus="title" tabIndex={-1}>
        {(fixing ? titles.preview : titles.previewDueDates)(all)}
      </h2>
      <p class="soft">
        {fixing ? [...(says.length > SAYS_SHOWN ? [] : says), lines.previewKeeps].join(' ') : lines.previewDueDates}
      </p>
      <ChangeTable panel={panel} screen={screen} />
      {parts.length > shown && (
        <div class="line apart">
          <button type="button" class="link" onClick={() => panel.send({ do: 'more-preview' })}>
            {buttons.more(Math.min(ROWS_MORE, parts.length - shown))}
          </button>
          <span class="small digits">{lines.showing(shown, parts.length)}</span>
        </div>
      )}
      {effects.length > 0 && (
        <Note tone="told" title={titles.effects}>
          {effects.map(({ label, before, after }) => (
            <p key={label}>
              {label}: {before} → <b>{after}</b>
            </p>
          ))}
        </Note>
      )}
      <div class="bar">
        {cells === 0 && <p class="small">{lines.nothingTicked}</p>}
        <Button look="main" disabled={cells === 0} onPress={panel.apply}>
          {buttons.apply(cells)}
        </Button>
        <Button onPress={back}>{fixing ? buttons.dontFix : buttons.dontWrite}</Button>
      </div>
    </>
  );
}
