// Where the command line starts: what was typed, standard input and output, and the exit code; a worker starts here too.
import { isMainThread } from 'node:worker_threads';
import { serveChecks } from './check/worker';
import { run } from './run';
import { progressLine } from './progress-line';

if (isMainThread) void start();
else serveChecks();

async function start(): Promise<void> {
  // A reader that has seen enough ("| head") closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await run(process.argv.slice(2), {
    input: process.stdin,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    worker: __filename,
    ...(process.stderr.isTTY ? { progress: progressLine((text) => void process.stderr.write(text)) } : {}),
  });
}
