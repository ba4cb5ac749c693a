// What a worker does: checks the files that it is asked for, one after the other.
import { parentPort } from 'node:worker_threads';
import { civilDayOf } from '../../core/calendar/civil-day';
import { checkFile } from './check-file';
import type { Asked } from './crew';

/** Answers for ever; ends with its parent. */
export function serveChecks(): void {
  parentPort?.on('message', ({ file, today }: Asked) => {
    const day = civilDayOf(today);
    if (day) void checkFile(file, day).then((checked) => parentPort?.postMessage(checked));
  });
}
