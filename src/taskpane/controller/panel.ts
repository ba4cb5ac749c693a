// What each button of the panel and of the ribbon does, over a port.
import type { Severity } from '../../core/rules/finding';
import type { Finding } from '../../core/rules/finding';
import type { CellRef } from '../../core/workbook/address';
import type { Action } from '../actions';
import { initialState } from '../initial';
import type { CheckRequest, PanelPort } from '../port';
import type { PanelState, PreviewScreen, Since, Tab } from '../state';
import { createStore } from '../store';
import { saveAnswer } from './answer';
import { answerColumn, build, openBuild, readSelection } from './build-job';
import { check } from './check-job';
import { concerns } from './concerns';
import type { Context } from './context';
import { formatDates, updateDueDates } from './date-jobs';
import { filterBy } from './filter';
import { applyPreview } from './fix-job';
import { goToCell, goToSheet, openFinding, step } from './moves';
import { previewFixes, tick } from './preview';
import { undo, undoRest } from './undo-job';

/** What the ribbon and the shortcuts ask of the panel. */
export type RibbonAct =
  'check' | 'previousFinding' | 'nextFinding' | 'openBuild' | 'updateDueDates' | 'formatDates' | 'openGuide';

export type Panel = ReturnType<typeof createPanel>;

const sleep: Context['later'] = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * The panel's state and everything that can be asked of it.
 * @param port the host's side
 * @param later how time passes; tests give their own
 */
export function createPanel(port: PanelPort, later: Context['later'] = sleep) {
  const store = createStore(initialState(port));
  const context: Context = { port, store, later, running: {} };
  return {
    state: (): PanelState => store.state(),
    subscribe: (draw: () => void) => store.subscribe(draw),
    send: (action: Action) => store.send(action),
    /** Follows changes in the workbook from now on; where a host can't, lists just never get old by themselves. */
    watch: () =>
      port
        .watch((change) => {
          const { checked, busy } = store.state();
          if (checked && !busy && concerns(change, checked.report.tables)) store.send({ do: 'changed' });
        })
        .catch(() => () => Promise.resolve()),
    check: (scope: CheckRequest['scope'] = 'workbook') => check(context, { focus: true, scope }),
    stop: () => context.running.abort?.(),
    retry: () => context.running.again?.() ?? Promise.resolve(),
    openTab: (tab: Tab) => (tab === 'build' ? openBuild(context) : store.send({ do: 'open-tab', tab })),
    open: (key: string) => openFinding(context, key),
    step: (by: 1 | -1) => step(context, by, 'pane'),
    goToCell: (cell: CellRef) => goToCell(context, cell),
    goToSheet: (sheet: string) => goToSheet(context, sheet),
    filterSeverity: (severity: Severity) => filterBy(context, { severity }),
    filterSince: (since: Since) => filterBy(context, { since }),
    previewFixes: (findings: readonly Finding[], from: PreviewScreen['from']) => previewFixes(context, findings, from),
    tick: (part: number) => tick(context, part),
    apply: () => applyPreview(context),
    undo: () => undo(context),
    undoRest: () => undoRest(context),
    saveAnswer: () => saveAnswer(context),
    readSelection: () => readSelection(context),
    answerColumn: () => answerColumn(context),
    build: () => build(context),
    updateDueDates: () => updateDueDates(context, true),
    formatDates: () => formatDates(context, true),
    /** What a ribbon button asks; the focus stays in the grid. */
    async perform(act: RibbonAct): Promise<void> {
      if (act === 'check') await check(context, { focus: false });
      else if (act === 'openBuild') await openBuild(context);
      else if (act === 'updateDueDates') await updateDueDates(context, false);
      else if (act === 'formatDates') await formatDates(context, false);
      else if (act === 'openGuide') port.openGuide();
      else await step(context, act === 'nextFinding' ? 1 : -1, 'ribbon');
    },
  };
}
