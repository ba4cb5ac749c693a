// The names of the sheets: one stop of Tab, arrows move and choose.
import type { Sheet } from '../../core/workbook/snapshot';
import type { Page } from '../page';
import { sheetView } from '../texts';

interface SheetTabsProps {
  readonly page: Page;
  readonly sheets: readonly Sheet[];
  readonly shown: string;
}

export function SheetTabs({ page, sheets, shown }: SheetTabsProps) {
  return (
    <div
      class="sheet-tabs"
      role="tablist"
      aria-label={sheetView.tabs}
      onKeyDown={(event) => {
        const at = sheets.findIndex(({ name }) => name === shown);
        const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: sheets.length - 1 }[event.key];
        const next = to === undefined ? undefined : sheets[(to + sheets.length) % sheets.length];
        if (!next) return;
        event.preventDefault();
        page.showSheet(next.name);
        const { children } = event.currentTarget;
        const element = children[sheets.indexOf(next)];
        if (element instanceof HTMLElement) element.focus();
      }}
    >
      {sheets.map(({ name, visibility }) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="sheet-tab"
          aria-selected={name === shown}
          aria-controls="grid"
          tabIndex={name === shown ? 0 : -1}
          onClick={() => page.showSheet(name)}
        >
          {name}
          {visibility !== 'visible' && <span class="small"> ({sheetView.hidden})</span>}
        </button>
      ))}
    </div>
  );
}
