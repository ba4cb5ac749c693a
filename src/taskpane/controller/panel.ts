// What each button of the panel and of the ribbon asks for, over a port.
import type { Act } from '../../commands';
import type { CheckNote } from '../../core/notes/note';
import type { Finding, Severity } from '../../core/rules/finding';
import type { CellRef } from '../../core/workbook/address';
import type { Action } from '../actions';
import { initialState } from '../initial';
import type { CheckRequest, PanelPort } from '../port';
import type { PanelState, PreviewScreen, Since, Tab } from '../state';
import { createStore } from '../store';
import { concerns } from './concerns';
import type { Context } from './context';
import { acting, fetchActs } from './fetch-acts';

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
  const act = acting(store);
  return {
    state: (): PanelState => store.state(),
    subscribe: (draw: () => void) => store.subscribe(draw),
    send: (action: Action) => store.send(action),
    /** Fetches what the first act will need; a failure is told when the act comes. */
    prepare: () => {
      port.prepare?.();
      void fetchActs().catch(() => undefined);
    },
    /** Follows changes in the workbook from now on; where a host can't, lists just never get old by themselves. */
    watch: () =>
      port
        .watch((change) => {
          const { checked, busy } = store.state();
          if (checked && !busy && concerns(change, checked.report.tables)) store.send({ do: 'changed' });
        })
        .catch(() => () => Promise.resolve()),
    check: (scope: CheckRequest['scope'] = 'workbook') => act(({ check }) => check(context, { focus: true, scope })),
    stop: () => context.running.abort?.(),
    retry: () => context.running.again?.() ?? Promise.resolve(),
    openTab: (tab: Tab) =>
      tab === 'build' ? act(({ openBuild }) => openBuild(context)) : store.send({ do: 'open-tab', tab }),
    /** Opens the tab from a button elsewhere: the focus goes to its first choice. */
    beginBuild: () => act(({ openBuild }) => openBuild(context, 'first')),
    open: (key: string) => act(({ openFinding }) => openFinding(context, key)),
    step: (by: 1 | -1) => act(({ step }) => step(context, by, 'pane')),
    goToCell: (cell: CellRef) => act(({ goToCell }) => goToCell(context, cell)),
    goToSheet: (sheet: string) => act(({ goToSheet }) => goToSheet(context, sheet)),
    filterSeverity: (severity: Severity) => act(({ filterBy }) => filterBy(context, { severity })),
    filterSince: (since: Since) => act(({ filterBy }) => filterBy(context, { since })),
    previewFixes: (findings: readonly Finding[], from: PreviewScreen['from']) =>
      act(({ previewFixes }) => previewFixes(context, findings, from)),
    tick: (part: number) => act(({ tick }) => tick(context, part)),
    apply: () => act(({ applyPreview }) => applyPreview(context)),
    undo: () => act(({ undo }) => undo(context)),
    undoRest: () => act(({ undoRest }) => undoRest(context)),
    openSetAside: (key: string) => act(({ openSetAside }) => openSetAside(context, key)),
    setAside: () => act(({ setAside }) => setAside(context)),
    takeBack: (note: CheckNote) => act(({ takeBack }) => takeBack(context, note)),
    writeResults: () => act(({ writeResults }) => writeResults(context, true)),
    saveAnswer: () => act(({ saveAnswer }) => saveAnswer(context)),
    readSelection: () => act(({ readSelection }) => readSelection(context)),
    answerColumn: () => act(({ answerColumn }) => answerColumn(context)),
    build: () => act(({ build }) => build(context)),
    updateDueDates: () => act(({ updateDueDates }) => updateDueDates(context, true)),
    formatDates: () => act(({ formatDates }) => formatDates(context, true)),
    /** What a ribbon button asks; the focus stays in the grid, but for a form to be filled in. */
    async perform(asked: Act): Promise<void> {
      if (asked === 'openGuide') return port.openGuide();
      await act(async ({ check, formatDates, openBuild, step, updateDueDates, writeResults }) => {
        if (asked === 'check') await check(context, { focus: false });
        else if (asked === 'openBuild') await openBuild(context, 'first from outside');
        else if (asked === 'updateDueDates') await updateDueDates(context, false);
        else if (asked === 'formatDates') await formatDates(context, false);
        else if (asked === 'writeResults') await writeResults(context, false);
        else await step(context, asked === 'nextFinding' ? 1 : -1, 'ribbon');
      });
    },
  };
}
