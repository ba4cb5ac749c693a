// Ties the ids of functions.json to the functions; Excel shows #NAME? for an id that is not tied.
import { notAvailable } from './errors';
import { level } from './level';

/** To be called once, as soon as the pane's script runs: formulas may wait for it. */
export function associateFunctions(): void {
  CustomFunctions.associate('LEVEL', level);
  CustomFunctions.associate(
    'DUEDATE',
    onceLoaded(async () => (await deadlines()).dueDate),
  );
  CustomFunctions.associate(
    'DUEDATES',
    onceLoaded(async () => (await deadlines()).dueDates),
  );
  CustomFunctions.associate(
    'SCORE',
    onceLoaded(async () => (await scales()).score),
  );
}

// The two grammars are as large as all the rest that Excel waits for at its start: each comes with its first call.
const deadlines = () => import(/* webpackChunkName: "deadlines" */ './due-date');
const scales = () => import(/* webpackChunkName: "scales" */ './score');

function onceLoaded<Given extends unknown[], Answer>(load: () => Promise<(...given: Given) => Answer>) {
  return async (...given: Given): Promise<Answer> => {
    const loaded = await load().catch(() => {
      throw notAvailable('Chưa tải được phần tính của hàm này. Kiểm tra mạng rồi nhập lại công thức.');
    });
    return loaded(...given);
  };
}
