// Writes an appendix of tasks onto a sheet; tells where each thing stands.
import type { Choice } from '../choose';
import { writeHeader } from '../header';
import type { Held, Paper } from '../paper';
import { letters, nameOf } from '../paper';
import type { TruthRole, TruthTable } from '../truth';
import { FOLLOWERS } from './model';
import type { AppendixModel, Task } from './model';

export interface AppendixPlaces {
  readonly table: TruthTable;
  readonly next: number;
  cell(task: Task, role: TruthRole): string;
  restCell(task: Task): string;
}

export function writeAppendix(
  paper: Paper,
  choice: Choice,
  { habits, groups }: AppendixModel,
  top: number,
  left: number,
): AppendixPlaces {
  const columnOf = (role: TruthRole) => left + habits.columns.indexOf(role);
  const header = writeHeader(paper, choice, habits, top, left);
  const rowOf = new Map<Task, number>();
  const follower = choice.pick(FOLLOWERS);
  let row = header.next;
  groups.forEach(({ name, number, tasks }, place) => {
    if (habits.repeatsHeader && place === 1) {
      if (choice.often(0.4)) row += 1;
      row = header.write(row);
    }
    if (habits.groups === 'banner') {
      paper.put(row, left, `${number}. ${name}`, { bold: true });
      paper.merge(row, left, row, left + habits.columns.length - 1);
      row += 1;
    } else if (habits.groups !== 'none') {
      paper.put(row, columnOf('stt'), number, { bold: true });
      paper.put(row, columnOf('task'), name, { bold: true });
      row += 1;
    }
    for (const task of tasks) {
      writeTask(task, row);
      rowOf.set(task, row);
      row += 1;
      if (task.rest !== undefined) {
        paper.put(row, columnOf('task'), task.rest);
        row += 1;
      }
    }
    mergeLeads(tasks);
  });
  const columns: Partial<Record<TruthRole, string>> = {};
  habits.columns.forEach((role, at) => {
    if (role !== 'gap') columns[role] = letters(left + at);
  });
  return {
    table: { sheet: paper.name, kind: 'appendix', headerRange: header.range, columns },
    next: row,
    cell: (task, role) => nameOf(rowOf.get(task) ?? 0, columnOf(role)),
    restCell: (task) => nameOf((rowOf.get(task) ?? 0) + 1, columnOf('task')),
  };

  function writeTask(task: Task, at: number): void {
    const put = (role: TruthRole, value: Held['value'], more: Omit<Held, 'value'> = {}) => {
      if (habits.columns.includes(role) && value !== null) paper.put(at, columnOf(role), value, more);
    };
    put('stt', /^[1-9]\d*$/.test(task.number) ? Number(task.number) : task.number);
    put('task', task.task);
    put('product', task.product);
    put('time', task.time);
    if (task.error === undefined) put('lead', task.lead);
    else put('lead', task.error, { isError: true, formula: 'VLOOKUP("x",$A$1:$B$2,2,FALSE)' });
    put('cooperating', task.cooperating);
    put('follow', habits.blank ? null : follower);
    put('status', task.status);
  }

  function mergeLeads(tasks: readonly Task[]): void {
    tasks.forEach((task, place) => {
      const end = tasks.slice(place + 1).findIndex(({ sharesLead }) => !sharesLead);
      const shared = tasks.slice(place + 1, end < 0 ? tasks.length : place + 1 + end);
      const from = rowOf.get(task);
      const to = rowOf.get(shared[shared.length - 1] ?? task);
      if (!task.sharesLead && shared.length > 0 && from !== undefined && to !== undefined)
        paper.merge(from, columnOf('lead'), to, columnOf('lead'));
    });
  }
}
