// Ties the ids of functions.json to the functions; Excel shows #NAME? for an id that is not tied.
import { dueDate, dueDates } from './due-date';
import { notAvailable } from './errors';
import { level } from './level';
import type { score } from './score';

/** To be called once, as soon as the pane's script runs: formulas may wait for it. */
export function associateFunctions(): void {
  CustomFunctions.associate('LEVEL', level);
  CustomFunctions.associate('DUEDATE', dueDate);
  CustomFunctions.associate('DUEDATES', dueDates);
  CustomFunctions.associate('SCORE', scoreOnceLoaded);
}

// The grammar of scoring rules is as large as the rest together, and few workbooks call it: it comes with the first call.
async function scoreOnceLoaded(...given: Parameters<typeof score>): Promise<ReturnType<typeof score>> {
  const loaded = await import('./score').catch(() => {
    throw notAvailable('Chưa tải được phần tính điểm. Kiểm tra mạng rồi nhập lại công thức.');
  });
  return loaded.score(...given);
}
