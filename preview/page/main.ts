// The preview page: a workbook in a grid, the add-in's pane beside it, and the emulated Excel between the two.
import { readXlsx } from 'hucre/xlsx';
import type { DescribedFunction } from '../functions/bridge';
import { hearPaste } from './clipboard';
import { byId } from './elements';
import { fixDay, type FixedDay } from './fixed-day';
import { readManifest, type Manifest } from './manifest';
import { Pane } from './pane';
import { plainTable } from './plain-table';
import { drawRibbon } from './ribbon';
import { hearShortcuts } from './shortcuts';
import { StatusLine } from './status-line';
import { drawSwitches } from './switch-panel';
import { TEXTS, vietnameseNumber } from './texts';
import type { Workspace } from './workspace';

const SAMPLE = { path: '/preview/sample.xlsx', name: 'Xã Minh Giang – năm 2026.xlsx', day: '2026-11-18' } as const;
const COMMAND_PATIENCE = 5000;
const COUNTING = 500;
const KILOBYTE = 1024;

const fixed: FixedDay = { day: new URLSearchParams(location.search).get('day') ?? SAMPLE.day };
const status = new StatusLine();
let workspace: Workspace | null = null;
let pane: Pane | null = null;
let opened = 0;

async function start(): Promise<void> {
  status.tell(TEXTS.reading);
  const [manifest, bytes] = await Promise.all([
    fetch('/manifest.xml').then(async (answer) => readManifest(await answer.text())),
    fetch(SAMPLE.path).then((answer) => answer.arrayBuffer()),
  ]);
  byId('pane-name').textContent = manifest.tab;
  drawRibbon(byId('ribbon'), manifest, {
    run: (name, button) => void press(name, button.label),
    showPane: () => pane?.show(),
  });
  const file = await readXlsx(new Uint8Array(bytes), { readStyles: true });
  const [firstSheet] = file.sheets;
  if (firstSheet) byId('first').replaceChildren(plainTable(firstSheet));
  status.tell(TEXTS.starting);
  await startGrid(manifest);
  await openBytes(new Uint8Array(bytes), SAMPLE.name);
  byId('first').remove();
  pane = newPane(manifest.panePath);
  pane.load();
  listen();
}

/** The grid is large: it is asked for when the page is already there. */
async function startGrid(manifest: Manifest): Promise<void> {
  const [{ Workspace: Grid }, functions] = await Promise.all([
    import('./workspace'),
    fetch(manifest.functionsPath).then((answer) => answer.json() as Promise<{ functions: DescribedFunction[] }>),
  ]);
  workspace = new Grid({
    container: byId('grid'),
    namespace: manifest.namespace,
    functions: functions.functions,
    refused,
    selected: () => status.ofCell(workspace?.wordsOfCell() ?? ''),
  });
}

async function openBytes(bytes: Uint8Array, name: string): Promise<void> {
  const { openedFile } = await import('../files/open-workbook');
  const file = await readXlsx(bytes, { readStyles: true });
  const { snapshot, leftOut } = openedFile(file, name, `book-${++opened}`);
  workspace?.open(snapshot);
  byId('file-name').textContent = name;
  status.tell([TEXTS.opened(name), ...(leftOut.length > 0 ? [TEXTS.leftOut(leftOut)] : [])].join(' '));
}

function newPane(path: string): Pane {
  return new Pane(path, {
    whenReady: () => workspace?.host.whenFunctionsReady() ?? Promise.resolve(),
    tell: (message) => status.tell(message),
    reloaded: () => workspace?.functionsLoaded(),
  });
}

function listen(): void {
  byId<HTMLInputElement>('file').addEventListener(
    'change',
    ({ target }) => void openChosen(target as HTMLInputElement),
  );
  byId('save').addEventListener('click', () => void save());
  byId('undo').addEventListener('click', () => workspace?.undo());
  byId('redo').addEventListener('click', () => workspace?.redo());
  byId('switches-open').addEventListener('click', toggleSwitches);
  hearPaste(byId('grid'), byId('paste'), {
    book: () => workspace?.book ?? null,
    refused,
    tell: (message) => status.tell(message),
  });
  void fetch('/shortcuts.json')
    .then((answer) => answer.json() as Promise<Parameters<typeof hearShortcuts>[0]>)
    .then((file) => hearShortcuts(file, (action) => void press(action, action)));
  setInterval(showCounters, COUNTING);
}

async function openChosen(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  input.value = '';
  if (!file) return;
  status.tell(TEXTS.reading);
  try {
    await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    pane?.load();
  } catch {
    status.tell(TEXTS.notOpened(file.name));
  }
}

async function save(): Promise<void> {
  if (!workspace) return;
  const { name } = workspace.book;
  try {
    const { savedWorkbook } = await import('../files/save-workbook');
    const bytes = await savedWorkbook(workspace.book);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    status.tell(TEXTS.saved(name));
  } catch {
    status.tell(TEXTS.notSaved);
  }
}

async function press(name: string, label: string): Promise<void> {
  const waiting = setTimeout(() => status.tell(TEXTS.commandSilent(label)), COMMAND_PATIENCE);
  try {
    const outcome = await workspace?.host.pressRibbon(name);
    if (outcome?.kind !== 'completed') status.tell(TEXTS.commandRefused(label));
  } catch {
    status.tell(TEXTS.commandRefused(label));
  } finally {
    clearTimeout(waiting);
  }
}

/** Whether the user may not type just now; tells why. */
function refused(): boolean {
  if (!workspace) return true;
  const { book, host } = workspace;
  const sheet = book.sheets().find(({ id }) => id === book.activeSheetId());
  const area = book.selection().areas.at(-1);
  const locked = sheet?.protection() && area && sheet.commonStyle(area).locked !== false;
  if (host.switches.readOnly) status.tell(TEXTS.readOnly);
  else if (sheet && locked) status.tell(TEXTS.protectedSheet(sheet.name()));
  return host.switches.readOnly || Boolean(locked);
}

function toggleSwitches(): void {
  const panel = byId('switches');
  panel.hidden = !panel.hidden;
  byId('switches-open').setAttribute('aria-expanded', String(!panel.hidden));
  if (!workspace || panel.hidden) return;
  const grid = workspace;
  const active = () => grid.book.sheets().find(({ id }) => id === grid.book.activeSheetId());
  drawSwitches(panel, {
    host: () => grid.host,
    fixed,
    reloadPane: () => pane?.load(),
    recalculate: () => grid.functionsLoaded(),
    isProtected: () => active()?.protection() != null,
    protect: (on) => active()?.setProtection(on ? { password: null, options: {} } : null),
  });
}

function showCounters(): void {
  if (!workspace) return;
  const { batches, requestBytes, responseBytes } = workspace.host.counters;
  byId('counters').textContent = TEXTS.counters(batches, vietnameseNumber((requestBytes + responseBytes) / KILOBYTE));
}

/** What the pane's page calls before office.js, and what tests take hold of. */
Object.assign(window, {
  __host: {
    install: (target: Window) => {
      fixDay(target, fixed);
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
    fixed,
    open: openBytes,
    undo: () => workspace?.undo(),
    redo: () => workspace?.redo(),
  },
});

void start();
