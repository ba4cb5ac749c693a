// Mutated workbook files, each read and checked: none may crash the reader, and none may take long.
// npm run fuzz [-- COUNT [SEED]]
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { dayOfIso } from '../src/core/calendar/civil-day';
import { checkRecognised } from '../src/core/check';
import { recognise } from '../src/core/tables/recognise';
import { HostError } from '../src/core/workbook/host';
import { toldReport } from '../src/results/told-report';
import { readFile } from '../src/files/read-file';
import { mutated } from './fuzz/mutate';
import { randomOf } from './fuzz/random';
import { soundFiles } from './fuzz/seeds';

const USUAL_COUNT = 1000;
const USUAL_SEED = 20_261_124;
/** Milliseconds that a file may take; and after how many one counts as hanging. */
const SLOW = 2_000;
const HANGING = 15_000;

interface Round {
  readonly seed: number;
  readonly name: string;
  readonly outcome: 'read' | 'refused' | 'crashed';
  readonly says?: string;
  readonly time: number;
}

const [count = USUAL_COUNT, firstSeed = USUAL_SEED] = process.argv.slice(2).map(Number);
if (isMainThread) process.exitCode = await watch();
else await rounds(workerData as { readonly count: number; readonly firstSeed: number });

function watch(): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { count, firstSeed } });
  const seen: Round[] = [];
  return new Promise((resolve) => {
    const hangs = () => {
      process.stderr.write(`Hangs: seed ${firstSeed + seen.length}\n`);
      void worker.terminate().then(() => resolve(1));
    };
    let watchdog = setTimeout(hangs, HANGING);
    worker.on('message', (round: Round) => {
      clearTimeout(watchdog);
      seen.push(round);
      if (round.outcome === 'crashed')
        process.stderr.write(`Crashed: seed ${round.seed}, ${round.name}: ${round.says}\n`);
      if (round.time > SLOW)
        process.stderr.write(`Slow: seed ${round.seed}, ${round.name}: ${Math.round(round.time)} ms\n`);
      if (seen.length < count) watchdog = setTimeout(hangs, HANGING);
    });
    worker.on('error', (error) => {
      clearTimeout(watchdog);
      process.stderr.write(`Broke: seed ${firstSeed + seen.length}: ${String(error)}\n`);
      resolve(1);
    });
    worker.on('exit', () => resolve(told(seen)));
  });
}

function told(seen: readonly Round[]): number {
  const of = (outcome: Round['outcome']) => seen.filter((round) => round.outcome === outcome).length;
  const longest = Math.max(0, ...seen.map(({ time }) => time));
  const slow = seen.filter(({ time }) => time > SLOW).length;
  process.stdout.write(
    `${seen.length} mutated files from seed ${firstSeed}: ${of('read')} read, ${of('refused')} refused in words, ` +
      `${of('crashed')} crashed, ${slow} slow; the longest took ${Math.round(longest)} ms\n`,
  );
  return of('crashed') + slow > 0 || seen.length < count ? 1 : 0;
}

async function rounds(asked: { readonly count: number; readonly firstSeed: number }): Promise<void> {
  const sound = await soundFiles();
  const today = dayOfIso('2026-11-18');
  if (today === undefined) throw new Error('No such day.');
  for (let place = 0; place < asked.count; place += 1) {
    const seed = asked.firstSeed + place;
    const random = randomOf(seed);
    const file = random.pick(sound);
    const bytes = await mutated(file, random);
    const start = performance.now();
    const outcome = await readFile(bytes, file.name)
      .then((workbook) => {
        const recognised = recognise(workbook);
        toldReport(file.name, checkRecognised(recognised, { today }), recognised);
        return { outcome: 'read' as const };
      })
      .catch((error: unknown) =>
        error instanceof HostError
          ? { outcome: 'refused' as const }
          : {
              outcome: 'crashed' as const,
              says: error instanceof Error ? (error.stack ?? error.message) : String(error),
            },
      );
    const round: Round = { seed, name: file.name, time: performance.now() - start, ...outcome };
    parentPort?.postMessage(round);
  }
}
