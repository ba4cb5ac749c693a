// Deadlines: time phrases read as data, their due dates, and how they are said back.
export type {
  Bound,
  ClockTime,
  Counted,
  Deadline,
  DeadlineKind,
  DeadlineReading,
  Doubt,
  DueDate,
  DueTime,
  Implied,
  Point,
  PointPart,
  Rhythm,
} from './deadline';
export { readDeadline } from './read-deadline';
export { readDeadlineOfCell } from './cell-deadline';
export { dueDates, firstDueDate, type DueDates, type DueQuestion } from './dates/due-dates';
export type { WorkingDays } from '../working-days';
export { sayDeadline } from './say/say-deadline';
export { explainDeadline, sayProblem } from './say/explain';
