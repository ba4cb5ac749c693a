// An emulated Excel whose office.js has said all that it says by itself at the start: counts and switches begin clean.
import { startExcel, type RunningExcel, type StartOptions } from './start-excel';
import type { MapBook } from '../../preview/book/map/map-book';

/** Starts Excel, and waits until office.js is quiet; the counters then stand at 0. */
export async function startSettled(options: StartOptions<MapBook> = {}): Promise<RunningExcel> {
  const excel = await startExcel(options);
  const hasFunctions = excel.Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
  if (hasFunctions) await excel.host.whenFunctionsReady();
  await new Promise((resolve) => setTimeout(resolve, 20));
  excel.host.resetCounters();
  return excel;
}
