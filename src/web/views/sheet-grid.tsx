// A part of a sheet as a table; cells with findings carry their mark, and the cell gone to is brought into view.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../core/rules/finding';
import { columnLetters, type Area } from '../../core/workbook/address';
import type { Sheet } from '../../core/workbook/snapshot';
import { columnWidths } from '../column-widths';
import { laidRows } from '../laid-rows';
import { sheetView } from '../texts';
import { GridCell } from './grid-cell';

interface SheetGridProps {
  readonly sheet: Sheet;
  readonly part: Area;
  readonly cell: { readonly row: number; readonly column: number; readonly turn: number } | undefined;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

export function SheetGrid({ sheet, part, cell, findings, onOpen }: SheetGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { top, left, bottom, right } = part;
  const rows = useMemo(() => laidRows(sheet, part), [sheet, top, left, bottom, right]);
  const widths = useMemo(() => columnWidths(rows, left, right), [rows]);
  const marks = useMemo(() => marksOf(sheet.name, findings), [sheet.name, findings]);
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current);
  }, [sheet, top, left, cell?.turn]);
  const hidden = { rows: new Set(sheet.hiddenRows), columns: new Set(sheet.hiddenColumns) };
  // Six thousand cells are drawn anew only where something in them changes.
  const table = useMemo(
    () => (
      <table style={{ width: `${widths.reduce((sum, width) => sum + width, 48)}px` }}>
        <thead>
          <tr>
            <th scope="col" class="corner">
              <span class="unseen">{sheetView.corner}</span>
            </th>
            {widths.map((width, index) => (
              <th
                key={index}
                scope="col"
                class={hidden.columns.has(left + index) ? 'hidden-line' : undefined}
                title={hidden.columns.has(left + index) ? sheetView.hiddenColumn : undefined}
                style={{ width: `${width}px` }}
              >
                {columnLetters(left + index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th
                scope="row"
                class={hidden.rows.has(row) ? 'hidden-line' : undefined}
                title={hidden.rows.has(row) ? sheetView.hiddenRow : undefined}
              >
                {row + 1}
              </th>
              {cells.map((laid) => (
                <GridCell
                  key={laid.column}
                  laid={laid}
                  mark={marks.get(`${laid.row},${laid.column}`)}
                  here={cell !== undefined && covers(laid, cell)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ),
    [rows, widths, marks, cell?.row, cell?.column],
  );
  return (
    <div
      class="grid"
      id="grid"
      role="tabpanel"
      aria-label={sheetView.label(sheet.name)}
      tabIndex={0}
      ref={scroller}
      onClick={({ target }) => {
        const place =
          target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
        const finding = marks.get(place ?? '')?.[0];
        if (finding) onOpen(finding);
      }}
    >
      {table}
    </div>
  );
}

function marksOf(sheet: string, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.cell.sheet !== sheet) continue;
    const place = `${finding.cell.row},${finding.cell.column}`;
    marks.set(place, [...(marks.get(place) ?? []), finding]);
  }
  return marks;
}

function covers(
  laid: { row: number; column: number; rowSpan: number; columnSpan: number },
  { row, column }: { row: number; column: number },
): boolean {
  return (
    row >= laid.row && row < laid.row + laid.rowSpan && column >= laid.column && column < laid.column + laid.columnSpan
  );
}

/** Scrolls the table alone, never the page: the list beside it stays where it is. */
function bringIntoView(scroller: HTMLElement): void {
  const here = scroller.querySelector<HTMLElement>('[aria-current]');
  if (!here) return scroller.scrollTo?.(0, 0);
  const box = here.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  scroller.scrollTo?.({
    top: scroller.scrollTop + box.top - view.top - (view.height - Math.min(box.height, view.height)) / 2,
    left: scroller.scrollLeft + box.left - view.left - (view.width - Math.min(box.width, view.width)) / 2,
  });
}
