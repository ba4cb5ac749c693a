// What can be done on the page: open a file and check it, show a cell, download the result, download a new workbook.
import { compareFindings, settledKeys } from '../core/check/compare';
import type { CellRef } from '../core/workbook/address';
import { HostError } from '../core/workbook/host';
import type { Workbook } from '../core/workbook/snapshot';
import { createPanel } from '../taskpane/controller/panel';
import { deviceClock, type Clock } from './clock';
import { download, fileName } from './download';
import { firstSheet } from './first-sheet';
import { drawn, reader, writer } from './later';
import { pagePort } from './page-port';
import type { Dropped, Source } from './source';
import { arriving, createPageStore, type Opened, type PageNote } from './state';
import { busy, files, notes } from './texts';

export type Page = ReturnType<typeof createPage>;

export function createPage(clock: Clock = deviceClock, save: typeof download = download) {
  const store = createPageStore();
  const { state, set } = store;

  const tell = (note: PageNote) => set({ note, ...arriving(state(), 'note') });
  const show = (cell: CellRef) => set({ sheet: cell.sheet, cell: { ...cell, turn: (state().cell?.turn ?? 0) + 1 } });
  const showSheet = (sheet: string) => set({ sheet, cell: undefined });

  async function during<T>(says: string, work: () => Promise<T>): Promise<T | undefined> {
    if (state().busy !== undefined) return undefined;
    set({ busy: says, note: undefined });
    try {
      await drawn();
      return await work();
    } finally {
      set({ busy: undefined });
    }
  }

  function notRead(thrown: unknown, title: string): void {
    const { opened } = state();
    const lines = [thrown instanceof HostError ? thrown.message : notes.unforeseen];
    if (opened) lines.push(notes.stillOpen(opened.source.name));
    tell({ tone: 'error', title, lines, chooseAgain: true });
  }

  async function read(source: Source): Promise<Workbook> {
    const [bytes, { readFile }] = await Promise.all([source.bytes(), fetched(reader)]);
    return readFile(bytes, source.name);
  }

  /** A panel over a file; it reads the file again each time that it is asked to check again. */
  function panelOver(source: Source, first: Workbook): Opened {
    let fresh: Workbook | undefined = first;
    const workbook = async () => {
      const known = fresh;
      fresh = undefined;
      if (known) return known;
      try {
        const again = await read(source);
        const { opened } = state();
        if (opened?.source === source) set({ opened: { ...opened, workbook: again } });
        return again;
      } catch (thrown) {
        notRead(thrown, notes.notReadAgain);
        throw new HostError('cancelled', '');
      }
    };
    return { source, workbook: first, panel: createPanel(pagePort({ workbook, show, showSheet }, clock)) };
  }

  async function open(source: Source): Promise<void> {
    await during(busy.read(source.name), async () => {
      try {
        await openRead(source, await read(source));
      } catch (thrown) {
        notRead(thrown, notes.notRead);
      }
    });
  }

  async function openRead(source: Source, workbook: Workbook): Promise<void> {
    const next = panelOver(source, workbook);
    const before = state().opened?.panel.state().checked;
    const isSameFile = state().opened?.source.name === source.name;
    await next.panel.check();
    const { checked } = next.panel.state();
    if (!checked) throw new HostError('failed', notes.notChecked);
    // The same file once more: what has been mended since is what the officer wants to see.
    if (isSameFile && before) {
      const { report } = checked;
      const since = {
        ...compareFindings(before.report.findings, report.findings, settledKeys(report)),
        time: before.time,
      };
      next.panel.send({ do: 'checked', checked: { ...checked, since }, focus: false });
    }
    set({
      opened: next,
      screen: 'file',
      sheet: firstSheet(workbook, checked.report),
      cell: undefined,
      ...arriving(state(), 'list'),
    });
  }

  return {
    state,
    subscribe: store.subscribe,
    today: clock.today,
    open,
    async openDropped(dropped: Dropped): Promise<void> {
      if ('refused' in dropped) return notRead(new HostError('failed', dropped.refused), notes.notRead);
      await open(dropped.source);
      if (dropped.others === 0 || state().note) return;
      set({ note: { tone: 'told', title: notes.onlyFirstTitle, lines: [notes.onlyFirst(dropped.source.name)] } });
    },
    show,
    showSheet,
    closeNote: () => set({ note: undefined, ...arriving(state(), state().screen === 'file' ? 'list' : 'start') }),
    goTo: (screen: 'start' | 'file') =>
      set({ screen, note: undefined, ...arriving(state(), screen === 'file' ? 'list' : 'start') }),
    async saveResult(): Promise<void> {
      const { opened } = state();
      const report = opened?.panel.state().checked?.report;
      if (!opened || !report) return;
      const name = fileName(files.result(opened.source.name.replace(/\.[^.]+$/, '')));
      await saving(
        busy.result,
        name,
        async () => {
          const { resultWorkbook } = await fetched(writer);
          return resultWorkbook(opened.source.name, opened.workbook, report);
        },
        { tone: 'done', title: notes.resultSaved, lines: [notes.resultSavedBelow(name)] },
      );
    },
    async build(year: number, commune: string): Promise<void> {
      const name = fileName(files.build(year, commune));
      await saving(
        busy.build,
        name,
        async () => {
          const { newWorkbook } = await fetched(writer);
          return newWorkbook(year, commune, clock.today());
        },
        { tone: 'done', title: notes.built, lines: [notes.builtBelow(name), notes.sampleBelow] },
      );
    },
  };

  async function saving(says: string, name: string, make: () => Promise<Uint8Array>, note: PageNote): Promise<void> {
    await during(says, async () => {
      try {
        save(await make(), name);
        tell(note);
      } catch (thrown) {
        const below = thrown instanceof HostError ? thrown.message : notes.notSavedBelow;
        tell({ tone: 'error', title: notes.notSaved, lines: [below] });
      }
    });
  }
}

/** A part of the page that is fetched from beside it. */
async function fetched<T>(fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch {
    throw new HostError('failed', notes.notFetched);
  }
}
