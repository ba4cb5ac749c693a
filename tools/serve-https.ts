// Serves dist/ at https://localhost:3000 for a genuine Excel, with the development certificate of Microsoft's tools.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { extname, join, normalize, resolve } from 'node:path';

interface DevelopmentCertificates {
  getHttpsServerOptions(): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }>;
}

const FOLDER = resolve('dist');
const PORT = 3000;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file behind a request, or undefined where there is none inside the folder. */
function fileOf(url: string): string | undefined {
  const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '/'));
  const file = join(FOLDER, path === '/' ? 'taskpane.html' : path);
  return file.startsWith(FOLDER) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function main(): Promise<void> {
  if (!existsSync(FOLDER)) throw new Error('There is no dist/ yet: run npm run build first.');
  // Comes with office-addin-debugging.
  const certificates = createRequire(join(process.cwd(), 'package.json'))(
    'office-addin-dev-certs',
  ) as DevelopmentCertificates;
  const server = createServer(await certificates.getHttpsServerOptions(), (request, response) => {
    const file = fileOf(request.url ?? '/');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  server.listen(PORT, 'localhost', () => console.log(`Serving dist/ at https://localhost:${PORT}. Stop with Ctrl+C.`));
}

await main();
