// Trang kết quả: the list written to a sheet, where the host can add one.
import { Button } from '../components/button';
import type { Panel } from '../controller/panel';
import { buttons, lines } from '../texts';

export function ResultsAct({ panel }: { readonly panel: Panel }) {
  if (!panel.state().capabilities.results) return null;
  return (
    <div class="stack tight">
      <Button wide icon="table" onPress={panel.writeResults}>
        {buttons.results}
      </Button>
      <p class="small">{lines.resultsBelow}</p>
    </div>
  );
}
