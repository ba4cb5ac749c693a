// The mistakes that officers make in appendices of tasks, each planted in the model before it is written.
import type { Choice } from '../choose';
import type { Planted } from '../planted';
import { AGENCIES, IMPOSSIBLE_TIMES, UNREADABLE_TIMES } from '../words/tasks';
import { OPEN_WORDS, partnersOf, tasksOf } from './model';
import type { AppendixModel, Task } from './model';
import type { AppendixPlaces } from './table';

export type AppendixMistake = (
  choice: Choice,
  model: AppendixModel,
  taken: Set<Task>,
) => Planted<AppendixPlaces> | undefined;

function taskFor(
  choice: Choice,
  model: AppendixModel,
  taken: Set<Task>,
  wanted: (task: Task) => boolean = () => true,
): Task | undefined {
  const open = tasksOf(model).filter((task) => !taken.has(task) && wanted(task));
  if (open.length === 0 || model.habits.blank) return undefined;
  const task = choice.pick(open);
  taken.add(task);
  return task;
}

/** No other task has its lead from this one. */
function leadsAlone(model: AppendixModel) {
  return (task: Task) => {
    const group = model.groups.find(({ tasks }) => tasks.includes(task))?.tasks ?? [];
    return !task.sharesLead && group[group.indexOf(task) + 1]?.sharesLead !== true;
  };
}

const leadMissing: AppendixMistake = (choice, model, taken) => {
  const task = taskFor(choice, model, taken, leadsAlone(model));
  if (task === undefined) return undefined;
  task.lead = null;
  return { kind: 'lead_missing', says: 'Thiếu chủ trì', cells: (places) => [places.cell(task, 'lead')] };
};

const leadCooperates: AppendixMistake = (choice, model, taken) => {
  if (!model.habits.columns.includes('cooperating')) return undefined;
  const task = taskFor(choice, model, taken, leadsAlone(model));
  if (task === undefined || task.lead === null) return undefined;
  const others = choice.some(
    AGENCIES.filter((name) => name !== task.lead),
    1,
  );
  task.cooperating = (choice.often(0.5) ? [task.lead, ...others] : [...others, task.lead]).join(
    choice.pick(['; ', ', ']),
  );
  return {
    kind: 'lead_in_cooperating',
    says: `${task.lead} vừa chủ trì vừa phối hợp`,
    cells: (places) => [places.cell(task, 'cooperating'), places.cell(task, 'lead')],
  };
};

function timeMistake(kind: string, words: readonly (string | null)[]): AppendixMistake {
  return (choice, model, taken) => {
    const task = taskFor(choice, model, taken);
    if (task === undefined) return undefined;
    task.time = choice.pick(words);
    if (task.status !== null) task.status = 'Đang thực hiện';
    return { kind, says: task.time ?? 'Không ghi thời gian', cells: (places) => [places.cell(task, 'time')] };
  };
}

const duplicated: AppendixMistake = (choice, model, taken) => {
  const task = taskFor(choice, model, taken);
  const place = task === undefined ? -1 : tasksOf(model).indexOf(task);
  const again = taskFor(choice, model, taken, (other) => tasksOf(model).indexOf(other) > place);
  if (task === undefined || again === undefined) return undefined;
  again.task = task.task;
  return {
    kind: 'task_duplicated',
    says: `Trùng “${task.task}”`,
    cells: (places) => [places.cell(again, 'task'), places.cell(task, 'task')],
  };
};

const passed: AppendixMistake = (choice, model, taken) => {
  const { habits, asOf } = model;
  if (!habits.columns.includes('status')) return undefined;
  const task = taskFor(choice, model, taken, ({ last }) => last !== undefined && last < asOf);
  if (task === undefined) return undefined;
  task.status = choice.pick(OPEN_WORDS);
  return {
    kind: 'deadline_passed',
    says: `Hạn ${task.last}, ghi “${task.status}”`,
    cells: (places) => [places.cell(task, 'status'), places.cell(task, 'time')],
  };
};

function sequence(kind: 'stt_gap' | 'stt_duplicate'): AppendixMistake {
  return (choice, model, taken) => {
    const { numbering } = model.habits;
    if (numbering !== 'running' && numbering !== 'padded') return undefined;
    const rows = tasksOf(model);
    const place = choice.between(2, rows.length - 3);
    const task = rows[place];
    if (task === undefined || taken.has(task) || rows.some((row, at) => Number(row.number) !== at + 1))
      return undefined;
    taken.add(task);
    for (const row of rows.slice(place))
      row.number = `${Number(row.number) + (kind === 'stt_gap' ? 1 : -1)}`.padStart(row.number.length, '0');
    return { kind, says: `STT ${task.number}`, cells: (places) => [places.cell(task, 'stt')] };
  };
}

const split: AppendixMistake = (choice, model, taken) => {
  const task = taskFor(choice, model, taken, (one) => one.task.split(' ').length >= 6 && leadsAlone(model)(one));
  if (task === undefined) return undefined;
  const words = task.task.split(' ');
  const cut = words.findIndex(
    (word, place) => place >= 4 && /^\p{Ll}/u.test(word) && !/[,;.]$/.test(words[place - 1] ?? ''),
  );
  if (cut < 0) return undefined;
  task.task = words.slice(0, cut).join(' ');
  task.rest = words.slice(cut).join(' ');
  return {
    kind: 'row_split',
    says: `Dòng nối “${task.rest}”`,
    cells: (places) => [places.restCell(task), places.cell(task, 'task')],
    follows: (places) => [places.cell(task, 'task')],
  };
};

/** "Hàng năm" among tasks that say "hằng năm". */
const yearly: AppendixMistake = (choice, model, taken) => {
  const others = tasksOf(model).filter((task) => !taken.has(task) && /hằng/iu.test(task.time ?? ''));
  const task = others.length < 2 ? undefined : taskFor(choice, model, taken, (one) => others.includes(one));
  if (task?.time === undefined || task.time === null) return undefined;
  task.time = task.time.replace('Hằng', 'Hàng').replace('hằng', 'hàng');
  for (const other of others) taken.add(other);
  return { kind: 'hang_mixed', says: task.time, cells: (places) => [places.cell(task, 'time')] };
};

const broken: AppendixMistake = (choice, model, taken) => {
  const task = taskFor(choice, model, taken, leadsAlone(model));
  if (task === undefined) return undefined;
  task.error = '#N/A';
  task.cooperating = partnersOf(choice, '');
  return { kind: 'error_value', says: 'Ô báo #N/A', cells: (places) => [places.cell(task, 'lead')] };
};

export const APPENDIX_MISTAKES: readonly AppendixMistake[] = [
  leadMissing,
  leadMissing,
  leadCooperates,
  leadCooperates,
  timeMistake('time_missing', [null]),
  timeMistake('time_unreadable', UNREADABLE_TIMES),
  timeMistake('time_impossible', IMPOSSIBLE_TIMES),
  duplicated,
  passed,
  sequence('stt_gap'),
  sequence('stt_duplicate'),
  split,
  yearly,
  broken,
];
