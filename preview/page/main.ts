// The preview page: a workbook in a grid, the add-in's pane beside it, and the emulated Excel between the two.
import type { DescribedFunction } from '../functions/bridge';
import { hearPaste } from './clipboard';
import { CommandKeys } from './command-keys';
import { byId } from './elements';
import { fixDay, type FixedDay } from './fixed-day';
import { readManifest, type Manifest } from './manifest';
import { OpenFile } from './open-file';
import { Pane } from './pane';
import { drawRibbon } from './ribbon';
import { SAMPLE } from './sample';
import { StatusLine } from './status-line';
import { SwitchPanel } from './switch-panel';
import { TEXTS, vietnameseNumber } from './texts';
import type { Workspace } from './workspace';

const COUNTING = 500;
const KILOBYTE = 1024;

const fixed: FixedDay = { day: new URLSearchParams(location.search).get('day') ?? SAMPLE.day };
const status = new StatusLine();
const openFile = new OpenFile(() => workspace, status);
const commands = new CommandKeys(() => workspace, status);
let workspace: Workspace | null = null;
let pane: Pane | null = null;

async function start(): Promise<Pane> {
  status.tell(TEXTS.reading);
  const [manifest, sample] = await Promise.all([
    fetch('/manifest.xml').then(async (answer) => readManifest(await answer.text())),
    openFile.sample(),
  ]);
  byId('pane-name').textContent = manifest.tab;
  const showRibbon = (): void =>
    drawRibbon(byId('ribbon'), manifest, {
      isThere: () => workspace?.hasSet('SharedRuntime') ?? true,
      run: (command) => void commands.press(command),
      showPane: () => pane?.focus(),
    });
  showRibbon();
  status.tell(TEXTS.starting);
  workspace = await newWorkspace(manifest);
  await openFile.open(sample, SAMPLE);
  const made = new Pane(manifest.panePath, {
    whenFunctionsReady: () => workspace?.host.whenFunctionsReady() ?? Promise.resolve(),
    functionsReady: () => workspace?.functionsLoaded(),
    tell: (message) => status.tell(message),
  });
  pane = made;
  made.load();
  listen(workspace, made, showRibbon);
  return made;
}

/** The grid is large: it is asked for when the page is already there. */
async function newWorkspace(manifest: Manifest): Promise<Workspace> {
  const [{ Workspace: Grid }, described] = await Promise.all([
    import('./workspace'),
    fetch(manifest.functionsPath).then((answer) => answer.json() as Promise<{ functions: DescribedFunction[] }>),
  ]);
  return new Grid({
    container: byId('grid'),
    namespace: manifest.namespace,
    functions: described.functions,
    refused: () => workspace?.refusal((words) => status.tell(words)) ?? true,
    paneTurned: (visible) => pane?.turn(visible),
    selected: () => status.ofCell(workspace?.wordsOfCell() ?? ''),
  });
}

function listen(grid: Workspace, loaded: Pane, showRibbon: () => void): void {
  openFile.hear(() => loaded.load());
  void commands.readKeys();
  commands.hearIn(window);
  byId('undo').addEventListener('click', () => grid.undo());
  byId('redo').addEventListener('click', () => grid.redo());
  hearPaste(byId('grid'), byId('paste'), {
    book: () => grid.book,
    refused: () => grid.refusal((words) => status.tell(words)),
    tell: (message) => status.tell(message),
  });
  const switches = new SwitchPanel(byId('switches'), byId('switches-open'), {
    workspace: grid,
    fixed,
    reloadPane: () => {
      showRibbon();
      loaded.load();
    },
  });
  grid.onActivated(() => switches.draw());
  setInterval(() => {
    const { batches, requestBytes, responseBytes } = grid.host.counters;
    byId('counters').textContent = TEXTS.counters(batches, vietnameseNumber((requestBytes + responseBytes) / KILOBYTE));
  }, COUNTING);
}

const started = start();

/** What the pane's page calls before office.js, and what tests take hold of. */
Object.assign(window, {
  __host: {
    install: (target: Window) => {
      fixDay(target, fixed);
      commands.hearIn(target);
      workspace?.host.install(target);
    },
  },
  __preview: {
    get book() {
      return workspace?.book;
    },
    get host() {
      return workspace?.host;
    },
    get counters() {
      return { excel: workspace?.host.counters, functions: workspace?.counters };
    },
    get pane() {
      return pane;
    },
    /** Resolves when the pane that is loaded now has drawn itself. */
    ready: () => started.then((loaded) => loaded.ready),
    functionsReady: () => started.then(() => workspace?.host.whenFunctionsReady()),
  },
});
