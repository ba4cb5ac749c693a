// The sheets of an open file as plain tables: names below as in Excel, the part that is looked at, and the ways to the rest.
import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../core/rules/finding';
import { gridOf } from '../../core/workbook/grid';
import type { Workbook } from '../../core/workbook/snapshot';
import type { Page } from '../page';
import { windowAt, type Place } from '../sheet-window';
import { sheetView } from '../texts';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { WindowTurns } from './window-turns';

interface SheetViewProps {
  readonly page: Page;
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

export function SheetView({ page, workbook, findings, onOpen }: SheetViewProps) {
  const { sheet: name, cell } = page.state();
  const sheet = workbook.sheets.find((each) => each.name === name) ?? workbook.sheets[0];
  // Where one has turned to by hand, until a cell or another sheet is gone to.
  const [turned, setTurned] = useState<Place & { readonly from: string }>();
  const from = `${name ?? ''} ${cell?.turn ?? 0}`;
  const extent = useMemo(() => (sheet ? gridOf(sheet).used : undefined), [sheet]);
  if (!sheet) return null;
  const there = cell?.sheet === sheet.name ? cell : undefined;
  const place = turned?.from === from ? turned : (there ?? { row: 0, column: 0 });
  const reach = extent && {
    bottom: Math.max(extent.bottom, there?.row ?? 0),
    right: Math.max(extent.right, there?.column ?? 0),
  };
  const part = reach && windowAt(reach, place);
  return (
    <section class="sheets" aria-label={sheetView.label(sheet.name)}>
      {reach && part && <WindowTurns extent={reach} part={part} onTurn={(to) => setTurned({ ...to, from })} />}
      {part ? (
        <SheetGrid sheet={sheet} part={part} cell={there} findings={findings} onOpen={onOpen} />
      ) : (
        <p class="soft nothing">{sheet.unread ?? sheetView.empty}</p>
      )}
      <SheetTabs page={page} sheets={workbook.sheets} shown={sheet.name} />
    </section>
  );
}
