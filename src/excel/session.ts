// One conversation with Excel: every sync under our own time-out, reads tried again, writes never, edit mode waited for.
import type { Task } from '../core/workbook/host';
import { asHostError, hostError } from './errors';

const SYNC_TIMEOUT = 30_000;
const EDIT_MODE_PATIENCE = 60_000;
const EDIT_MODE_PAUSE = 400;
const READ_RETRIES = 1;

export interface Session {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

/** Milliseconds; shorter in tests. */
export interface Patience {
  readonly sync?: number;
  readonly editMode?: number;
}

/** Runs a job that only reads: tried once more after a passing failure. */
export function reading<T>(
  job: (session: Session) => Promise<T>,
  task: Task = {},
  patience: Patience = {},
): Promise<T> {
  return patiently(job, task, patience, READ_RETRIES);
}

/** Runs a job that writes: never tried again, but Excel refuses all of it while a cell is being edited. */
export function writing<T>(
  job: (session: Session) => Promise<T>,
  task: Task = {},
  patience: Patience = {},
): Promise<T> {
  return patiently(job, task, patience, 0);
}

async function patiently<T>(
  job: (session: Session) => Promise<T>,
  task: Task,
  patience: Patience,
  retries: number,
): Promise<T> {
  const editModeRounds = Math.ceil((patience.editMode ?? EDIT_MODE_PATIENCE) / EDIT_MODE_PAUSE);
  let waited = 0;
  let retried = 0;
  for (;;) {
    if (task.signal?.aborted) throw hostError('cancelled');
    try {
      const answer = await Excel.run((context) => job(sessionOf(context, task, patience)));
      if (waited > 0) task.onWaiting?.(undefined);
      return answer;
    } catch (thrown) {
      const error = asHostError(thrown);
      if (error.kind === 'editing' && waited < editModeRounds) {
        waited += 1;
        task.onWaiting?.(error.message);
        await pause(EDIT_MODE_PAUSE);
      } else if (error.kind === 'failed' && retried < retries) {
        retried += 1;
      } else {
        throw error.kind === 'editing' ? hostError('timed-out') : error;
      }
    }
  }
}

function sessionOf(context: Excel.RequestContext, task: Task, patience: Patience): Session {
  return {
    context,
    async sync() {
      if (task.signal?.aborted) throw hostError('cancelled');
      await withinTime(context.sync(), patience.sync ?? SYNC_TIMEOUT);
    },
  };
}

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(hostError('timed-out')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
