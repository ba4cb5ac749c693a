// Ties the ids of functions.json to the functions; Excel shows #NAME? for an id that is not tied.
import { dueDate, dueDates } from './due-date';
import { level } from './level';
import { score } from './score';

/** To be called once, as soon as the pane's script runs: formulas may wait for it. */
export function associateFunctions(): void {
  CustomFunctions.associate('LEVEL', level);
  CustomFunctions.associate('DUEDATE', dueDate);
  CustomFunctions.associate('DUEDATES', dueDates);
  CustomFunctions.associate('SCORE', score);
}
