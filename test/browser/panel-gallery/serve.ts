// Bundles the gallery into build/panel-gallery and serves it under the policy that a strict server sets.
import { createServer, type Server } from 'node:http';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';

const OUT = 'build/panel-gallery';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Gallery {
  readonly address: string;
  close(): void;
}

export async function serveGallery(): Promise<Gallery> {
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: ['test/browser/panel-gallery/gallery.ts'],
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  await copyFile('test/browser/panel-gallery/gallery.html', join(OUT, 'gallery.html'));
  for (const sheet of ['tokens.css', 'panel.css']) await copyFile(join('src/taskpane', sheet), join(OUT, sheet));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(OUT, pathname.replace(/\.\./g, ''))).then(
      (body) => {
        response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'application/octet-stream');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  return { address: `http://localhost:${await listening(server)}/gallery.html`, close: () => server.close() };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
