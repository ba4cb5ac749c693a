// npm start: builds the preview and serves it, without Excel and without a certificate.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildPreview } from './build';
import { serve } from './serve';

const FOLDER = 'build/preview';
const USUAL_PORT = 3000;

async function main(): Promise<void> {
  const asked = process.env['PORT'];
  const port = asked === undefined || asked === '' ? USUAL_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return stop(`PORT is “${asked}”: give a number from 0 to 65535.`);
  const begun = Date.now();
  console.log('Building the preview…');
  await Promise.all([buildPreview(FOLDER), buildGuide()]);
  try {
    const { address } = await serve(FOLDER, port);
    console.log(`Ready after ${((Date.now() - begun) / 1000).toFixed(1)} s. Open ${address}`);
    console.log('It is a simulation, not Excel. Stop it with Ctrl+C.');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    stop(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3001 npm start`);
  }
}

/** In a process of its own: it is a tool that runs when it is loaded. The preview does without it where it fails. */
async function buildGuide(): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, ['tools/run-ts.mjs', 'tools/build-guide.ts']);
  } catch (error) {
    console.warn('The guide could not be built; the button Hướng dẫn will find nothing.', error);
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
