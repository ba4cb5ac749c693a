// Builds all that the preview serves into one folder: the page, the add-in's own pane, and the sample workbook.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { writeWorkbook } from '../src/files/write-workbook';
import { sampleWorkbook } from './sample/sample-workbook';

/** Where the server shows office.js of the npm package, unmodified. */
export const OFFICE_JS = '/office-js';

const COMMON = {
  bundle: true,
  minify: true,
  target: 'es2020',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} satisfies BuildOptions;

export async function buildPreview(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'preview'), { recursive: true });
  await Promise.all([
    buildPage(join(folder, 'preview')),
    buildPane(folder),
    writeWorkbook(sampleWorkbook()).then((bytes) => writeFile(join(folder, 'preview', 'sample.xlsx'), bytes)),
    cp('preview/page/index.html', join(folder, 'index.html')),
    cp('manifest.xml', join(folder, 'manifest.xml')),
    cp('assets', join(folder, 'assets'), { recursive: true }),
    cp('assets/shortcuts.json', join(folder, 'shortcuts.json')),
    cp('src/functions/functions.json', join(folder, 'functions.json')),
  ]);
}

/** Split: what the grid needs later stays out of the way of the first table. */
async function buildPage(folder: string): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: ['preview/page/main.ts', 'preview/page/page.css'],
    outdir: folder,
    format: 'esm',
    splitting: true,
    chunkNames: 'later/[name]-[hash]',
    loader: { '.woff2': 'empty' },
  });
}

/** The same sources as webpack takes; only the page is told to load modules, and Excel's place is taken before office.js runs. */
async function buildPane(folder: string): Promise<void> {
  const code = build({
    ...COMMON,
    entryPoints: { taskpane: 'src/taskpane/main.tsx' },
    outdir: folder,
    format: 'esm',
    splitting: true,
    chunkNames: 'later/[name]-[hash]',
  });
  const seat = build({
    ...COMMON,
    entryPoints: { host: 'preview/page/pane-start.ts' },
    outdir: join(folder, 'preview'),
    format: 'iife',
  });
  const template = await readFile('src/taskpane/taskpane.html', 'utf8');
  const page = template
    .replace('<script defer src="<%= officeJs %>">', `<script defer src="/preview/host.js"></script>\n    $&`)
    .replace('<%= officeJs %>', `${OFFICE_JS}/office.js`)
    .replace('<script defer src="taskpane.js">', '<script type="module" src="taskpane.js">');
  const sheets = (await readdir('src/taskpane')).filter((name) => name.endsWith('.css'));
  await Promise.all([
    code,
    seat,
    writeFile(join(folder, 'taskpane.html'), page),
    ...sheets.map((name) => cp(join('src/taskpane', name), join(folder, name))),
  ]);
}
