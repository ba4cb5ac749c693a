// Serves the built preview on this machine only, under the strictest policy that the grid can live with.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { OFFICE_JS } from './build';

export interface Serving {
  /** "http://localhost:3000/" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing is evaluated and nothing leaves the machine; Univer sets styles on its own elements. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** The folders behind the paths, the first that has the file answers. */
function placesOf(folder: string): readonly (readonly [prefix: string, folder: string])[] {
  return [
    [`${OFFICE_JS}/`, resolve('node_modules/@microsoft/office-js/dist')],
    ['/', resolve(folder)],
    // The guide, where it has been built.
    ['/', resolve('build/docs')],
  ];
}

/** Port 0 takes a free one. Refused with EADDRINUSE where the port is taken. */
export async function serve(folder: string, port: number): Promise<Serving> {
  const places = placesOf(folder);
  const server = createServer((request, response) => {
    const file = fileOf(places, request.url ?? '/');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  const taken = await listening(server, port);
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${taken}/`, close };
}

function fileOf(places: ReturnType<typeof placesOf>, url: string): string | undefined {
  const path = pathOf(url);
  for (const [prefix, folder] of places) {
    if (path === undefined || !path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length) || 'index.html');
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((done, refuse) => {
    server.once('error', refuse);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
