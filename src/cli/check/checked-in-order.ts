// Many files checked side by side and told in their order, with only a few results held at a time.
import { availableParallelism } from 'node:os';
import type { CivilDay } from '../../core/calendar/civil-day';
import { checkFile } from './check-file';
import type { CheckedFile } from '../../results/checked-file';
import { Crew } from './crew';

/** Results that wait for a slow file before them, for each worker. */
const AHEAD = 8;
const MOST_WORKERS = 8;

/** `worker` is the script of the workers; without it the files are checked here, one after the other. */
export async function* checkedInOrder(
  files: readonly string[],
  today: CivilDay,
  worker: string | undefined,
): AsyncGenerator<CheckedFile> {
  if (worker === undefined) {
    for (const file of files) yield await checkFile(file, today);
    return;
  }
  const crew = new Crew(worker, Math.min(files.length, availableParallelism(), MOST_WORKERS));
  const ahead: Promise<CheckedFile>[] = [];
  try {
    for (const file of files) {
      ahead.push(crew.check(file, today));
      const first = ahead.length > crew.size * AHEAD ? ahead.shift() : undefined;
      if (first) yield await first;
    }
    for (const checked of ahead) yield await checked;
  } finally {
    await crew.dismiss();
  }
}
