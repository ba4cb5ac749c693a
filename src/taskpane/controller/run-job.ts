// Runs one job at a time: says so when it takes long, can be stopped, and ends as a result or as a note with ways out.
import { HostError, type Task } from '../../core/workbook/host';
import type { Busy, Job } from '../state';
import { said, titles } from '../texts';
import type { Context } from './context';

const TELL_AFTER = 300;
const SAY_PROGRESS_EVERY = 1000;

export interface JobOptions {
  /** Whether the pane was asked; a job asked for by ribbon leaves the focus in the grid. */
  readonly focus: boolean;
  readonly sheets?: Busy['sheets'];
  /** A reading job may be left at once; what writes has to end by itself. */
  readonly leaves: boolean;
  readonly again: () => Promise<void>;
}

/** The result of the work; undefined when another job runs, it failed or was stopped: the state says which. */
export async function runJob<T>(
  context: Context,
  job: Job,
  work: (task: Task) => Promise<T>,
  options: JobOptions,
): Promise<T | undefined> {
  const { store, later, running } = context;
  if (store.state().busy) return undefined;
  const cancel = new AbortController();
  const left = new Promise<never>((_, reject) => {
    running.abort = () => {
      cancel.abort();
      if (options.leaves) reject(new HostError('cancelled', titles.stopped));
      else store.send({ do: 'stopping' });
    };
  });
  running.again = options.again;
  store.send({ do: 'start', job, ...(options.sheets ? { sheets: options.sheets } : {}) });
  const dontTell = later(() => {
    store.send({ do: 'tell-busy', focus: options.focus });
    if (job === 'check') store.send({ do: 'say', text: said.checking });
  }, TELL_AFTER);
  try {
    const result = await Promise.race([work(taskOf(context, job, cancel.signal)), left]);
    store.send({ do: 'end' });
    return result;
  } catch (thrown) {
    store.send({ do: 'end' });
    tellFailure(context, job, thrown, options.focus);
    return undefined;
  } finally {
    dontTell();
    delete running.abort;
  }
}

function taskOf({ store, later }: Context, job: Job, signal: AbortSignal): Task {
  let mayspeak = true;
  return {
    signal,
    onProgress(progress) {
      if (signal.aborted) return;
      store.send({ do: 'progress', progress });
      if (job !== 'build' || !mayspeak) return;
      mayspeak = false;
      later(() => (mayspeak = true), SAY_PROGRESS_EVERY);
      store.send({ do: 'say', text: said.building(progress.done, progress.total) });
    },
    onWaiting(says) {
      if (!signal.aborted) store.send({ do: 'wait', waiting: says !== undefined });
    },
  };
}

/** Puts a failure on the screen as a note. */
export function tellFailure({ store }: Context, job: Job, thrown: unknown, focus: boolean): void {
  const { kind, sheet } = thrown instanceof HostError ? thrown : new HostError('failed', '');
  if (kind === 'cancelled') {
    store.send({ do: 'note', note: { kind: 'stopped', job }, focus });
    return;
  }
  const note = { kind: 'error', job, error: kind, ...(sheet === undefined ? {} : { sheet }) } as const;
  store.send({ do: 'note', note, focus: false });
}
