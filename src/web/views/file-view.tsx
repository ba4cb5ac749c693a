// An open file: its sheets, and the panel beside them; F6 goes from one to the other.
import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import { findingKey } from '../../core/rules/finding';
import { hasNoTable, openFindings } from '../../taskpane/listed';
import { App } from '../../taskpane/views/app';
import type { Page } from '../page';
import type { Opened } from '../state';
import { SheetView } from './sheet-view';
import { WithoutTable } from './without-table';

export function FileView({ page, opened }: { readonly page: Page; readonly opened: Opened }) {
  const { panel, workbook } = opened;
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => panel.subscribe(() => draw(undefined)), [panel]);
  useEffect(() => {
    window.addEventListener('keydown', otherSide);
    return () => window.removeEventListener('keydown', otherSide);
  }, []);
  const { checked, answers } = panel.state();
  const findings = openFindings(checked, answers);
  return (
    <div class="beside">
      <SheetView
        page={page}
        workbook={workbook}
        findings={findings}
        onOpen={(one) => void panel.open(findingKey(one))}
      />
      <div class="pane">
        {checked && hasNoTable(checked.report) ? (
          <WithoutTable page={page} sheets={checked.sheets} />
        ) : (
          <App key={opened.source.name} panel={panel} />
        )}
      </div>
    </div>
  );
}

function otherSide(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  const inPane = Boolean(document.activeElement?.closest('.pane'));
  document.querySelector<HTMLElement>(inPane ? '.grid' : '.pane [data-focus="title"], .pane #page')?.focus();
}
