// The panel over Excel: each thing that it asks of the world, done through the Excel host and the engine.
import { civilDay, type CivilDay } from '../../core/calendar/civil-day';
import { HostError } from '../../core/workbook/host';
import { capabilities } from '../../excel/capabilities';
import { excelHost } from '../../excel/host';
import { formatSelectedDates } from '../../excel/format-dates';
import { readWorkbook } from '../../excel/read-workbook';
import { selectCell, selectedArea, showSheet } from '../../excel/selection';
import { watchChanges } from '../../excel/watch';
import type { PanelPort } from '../port';
import { officeTheme } from './office-theme';

const engine = () => import(/* webpackChunkName: "engine" */ '../engine');

/** Where the guide lies, beside the pane. */
const GUIDE = 'huong-dan/index.html';

export interface Clock {
  now(): Date;
}

export function excelPort(clock: Clock = { now: () => new Date() }): PanelPort {
  const today = () => dayOf(clock.now());
  return {
    capabilities: () => {
      const { build, check, functions } = capabilities();
      return { build, check, functions, fix: check, select: check, note: build, results: build };
    },
    now: () => ({ day: today(), time: timeOf(clock.now()) }),
    prepare: () => void engine(),
    guideAddress: GUIDE,
    openGuide: () => void window.open(GUIDE, '_blank', 'noopener'),
    theme: officeTheme,
    async check({ scope, answers }, task) {
      const [workbook, { check, contactOf }] = await Promise.all([readWorkbook(task, scope), engine()]);
      return {
        report: check(workbook, { today: today(), answers }),
        sheets: workbook.sheets.map(({ name }) => name),
        contact: contactOf(workbook),
      };
    },
    async note(change, scope, task) {
      const [workbook, { noting }] = await Promise.all([readWorkbook(task, scope), engine()]);
      const { edits, changed } = noting(workbook, change, today());
      if (changed.length > 0) return changed;
      const results = await excelHost.apply(edits, task);
      if (results.some(({ outcome }) => outcome === 'failed')) throw new HostError('timed-out', '');
      // Somebody wrote into the sheet of notes at the same moment.
      return results.flatMap(({ outcome, edit }) =>
        outcome === 'conflict' && edit.kind === 'set-cell' ? [edit.cell] : [],
      );
    },
    async writeResults(report, task) {
      const [workbook, { resultSheet }] = await Promise.all([readWorkbook(task, 'active-sheet'), engine()]);
      const content = resultSheet(workbook, report, timeOf(clock.now()));
      await excelHost.apply([{ kind: 'add-sheet', content }], task);
      return content.name;
    },
    apply: async (edits, task) => excelHost.apply(edits, task),
    watch: watchChanges,
    select: selectCell,
    showSheet,
    async information() {
      const [workbook, { knownOf }] = await Promise.all([readWorkbook(), engine()]);
      return knownOf(workbook);
    },
    async selectedTable(columns) {
      const { sheet, area } = await selectedArea();
      const [workbook, { selectedSet }] = await Promise.all([readWorkbook({}, 'active-sheet'), engine()]);
      return selectedSet(workbook, sheet, area, columns)?.table;
    },
    async build(choice, task) {
      const [workbook, { sheetsToAdd }] = await Promise.all([readWorkbook(task), engine()]);
      const contents = sheetsToAdd(workbook, choice, today());
      if (task.signal?.aborted) throw new HostError('cancelled', 'Đã dừng.');
      await excelHost.apply(
        contents.map((content) => ({ kind: 'add-sheet', content })),
        task,
      );
      const [first] = contents;
      return {
        made: contents.map(({ name }) => name),
        ...(first ? { cell: { sheet: first.name, ...first.cursor } } : {}),
      };
    },
    async dueDateEdits(task) {
      const [workbook, { dueDateEdits }] = await Promise.all([readWorkbook(task), engine()]);
      return dueDateEdits(workbook);
    },
    formatDates: formatSelectedDates,
  };
}

function dayOf(moment: Date): CivilDay {
  const day = civilDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!day) throw new Error('The clock shows no day of the calendar.');
  return day;
}

function timeOf(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}
