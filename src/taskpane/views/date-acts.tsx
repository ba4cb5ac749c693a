// The two acts on dates that the ribbon has too: due dates of the appendix, and how days are shown.
import { Button } from '../components/button';
import type { Panel } from '../controller/panel';
import { buttons, lines, sections } from '../texts';

export function DateActs({ panel }: { readonly panel: Panel }) {
  return (
    <section class="stack near" aria-labelledby="dates">
      <h2 id="dates">{sections.dates}</h2>
      <div class="stack tight">
        <Button wide onPress={panel.updateDueDates}>
          {buttons.updateDueDates}
        </Button>
        <p class="small">{lines.appendixBelow}</p>
      </div>
      <div class="stack tight">
        <Button wide onPress={panel.formatDates}>
          {buttons.formatDates}
        </Button>
        <p class="small">{lines.formatBelow}</p>
      </div>
    </section>
  );
}
