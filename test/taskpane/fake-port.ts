// A port over plain values: a workbook of findings that fixes take away, and switches for what can go wrong.
import { sameContent, type CellContent, type EditResult, type SetCell } from '../../src/core/workbook/edits';
import type { CheckNote } from '../../src/core/notes/note';
import { findingKey, type Finding } from '../../src/core/rules/finding';
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
  /** The lines of Ghi chú kiểm tra. */
  notes: readonly CheckNote[];
  /** Cells that have changed since the check: no note is written. */
  gone: readonly CellRef[];
  /** Reports that were written to sheets. */
  readonly written: Report[];
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
    notes: [],
    gone: [],
    written: [],
    time: '16:42',
    changed: (change) => watcher(change),
    capabilities: () => ({
      check: true,
      build: true,
      functions: true,
      fix: true,
      select: true,
      note: true,
      results: true,
    }),
    now: () => ({ day: today, time: port.time }),
    guideAddress: 'huong-dan/index.html',
    openGuide: () => undefined,
    theme: () => undefined,
    check: async (request) => {
      port.asked.push(request);
      const found = port.found.filter((finding) => !mended(port, finding));
      return { report: notedReport(port, found), sheets: port.sheets, contact: 'Trần Thị Mai' };
    },
    note: async (change) => {
      if (port.gone.length > 0) return port.gone;
      if ('takeBack' in change) {
        port.notes = port.notes.filter((note) => note !== change.takeBack);
        return [];
      }
      const { kind, findings: about, says, by } = change;
      for (const { rule, cell } of kind === 'switched-off' ? about.slice(0, 1) : about) {
        const at = { sheet: 'Ghi chú kiểm tra', row: 4 + port.notes.length, column: 0 };
        const where = kind === 'switched-off' ? {} : { cell };
        port.notes = [...port.notes, { kind, at, rule, ...where, content: '', expected: '', says, by, day: today }];
      }
      return [];
    },
    writeResults: async (report) => {
      port.written.push(report);
      return 'Kết quả kiểm tra';
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

/** What notes do to findings, as the engine does it. */
function notedReport({ notes, report }: FakePort, found: readonly Finding[]): Report {
  const about = ({ kind, rule, cell }: CheckNote, finding: Finding) =>
    kind === 'switched-off'
      ? rule === finding.rule
      : cell !== undefined && findingKey({ rule, cell }) === findingKey(finding);
  const title = (note: CheckNote) => found.find((finding) => about(note, finding))?.title ?? note.rule;
  return reportOf(
    found.filter((finding) => !notes.some((note) => about(note, finding))),
    {
      setAside: notes
        .filter(({ kind }) => kind !== 'answer')
        .map((note) => ({
          note,
          rule: note.rule,
          title: title(note),
          findings: found.filter((finding) => about(note, finding)),
        })),
      answered: notes
        .filter(({ kind }) => kind === 'answer')
        .map((note) => ({ note, rule: note.rule, title: title(note) })),
      ...report,
    },
  );
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
