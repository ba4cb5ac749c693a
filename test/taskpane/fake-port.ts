// A port over plain values: a workbook of findings that fixes take away, and switches for what can go wrong.
import { sameContent, type CellContent, type EditResult, type SetCell } from '../../src/core/workbook/edits';
import type { Finding } from '../../src/core/rules/finding';
import type { Report } from '../../src/core/check/report';
import type { CellRef } from '../../src/core/workbook/address';
import type { BuildChoice, Change, CheckRequest, PanelPort } from '../../src/taskpane/port';
import { APPENDIX, cellAt, findings, reportOf, SCORING, today } from './sample-report';

export interface FakePort extends PanelPort {
  /** What the next checks find. */
  found: readonly Finding[];
  report: Partial<Report>;
  sheets: readonly string[];
  readonly cells: Map<string, CellContent>;
  readonly selected: CellRef[];
  readonly asked: CheckRequest[];
  readonly built: BuildChoice[];
  time: string;
  changed(change: Change): void;
}

const place = ({ sheet, row, column }: CellRef) => `${sheet}!${row},${column}`;

export function fakePort(changes: Partial<PanelPort> = {}): FakePort {
  let watcher: (change: Change) => void = () => undefined;
  const port: FakePort = {
    found: findings,
    report: {},
    sheets: ['Thông tin', 'Bộ tiêu chí', APPENDIX, SCORING],
    cells: new Map(),
    selected: [],
    asked: [],
    built: [],
    time: '16:42',
    changed: (change) => watcher(change),
    capabilities: () => ({ check: true, build: true, functions: true, fix: true, select: true }),
    now: () => ({ day: today, time: port.time }),
    guideAddress: 'huong-dan/index.html',
    openGuide: () => undefined,
    theme: () => undefined,
    check: async (request) => {
      port.asked.push(request);
      return {
        report: reportOf(
          port.found.filter((finding) => !mended(port, finding)),
          port.report,
        ),
        sheets: port.sheets,
      };
    },
    apply: async (edits) => write(port, edits),
    watch: async (onChange) => {
      watcher = onChange;
      return async () => {
        watcher = () => undefined;
      };
    },
    select: async (cell) => void port.selected.push(cell),
    showSheet: async () => undefined,
    information: async () => ({ commune: 'xã Minh Giang', present: [] }),
    selectedTable: async () => ({
      sheet: 'Bộ của thành phố',
      address: 'A4:F46',
      groups: 5,
      criteria: 38,
      total: '100',
      questions: [],
    }),
    build: async (choice) => {
      port.built.push(choice);
      return { made: ['Thông tin', 'Bộ tiêu chí', APPENDIX, SCORING], cell: cellAt('B4', 'Thông tin') };
    },
    dueDateEdits: async () => [],
    formatDates: async () => 3,
    ...changes,
  };
  return port;
}

function mended({ cells }: FakePort, { fix }: Finding): boolean {
  return (
    fix !== undefined &&
    fix.edits.every(
      ({ cell, after }) => cells.has(place(cell)) && sameContent(cells.get(place(cell)) ?? { value: null }, after),
    )
  );
}

function write(port: FakePort, edits: readonly SetCell[]): readonly EditResult[] {
  const conflicts = edits.flatMap((edit): EditResult[] => {
    const found = port.cells.get(place(edit.cell)) ?? edit.before;
    return sameContent(found, edit.before) ? [] : [{ edit, outcome: 'conflict', found }];
  });
  if (conflicts.length > 0) return conflicts;
  for (const { cell, after } of edits) port.cells.set(place(cell), after);
  return edits.map((edit) => ({ edit, outcome: 'done' }));
}

/** Puts something into a cell, as the officer would. */
export function type(port: FakePort, cell: CellRef, value: string | number): void {
  port.cells.set(place(cell), { value });
}

/** Time that passes only when told to. */
export function fakeTime() {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    later(act: () => void, milliseconds: number) {
      const entry = { at: now + milliseconds, act };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass(milliseconds: number) {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { act } of due) act();
    },
  };
}
