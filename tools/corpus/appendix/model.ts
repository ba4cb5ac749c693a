// An appendix of tasks before it stands on a sheet, and how its author lays it out.
import type { Choice } from '../choose';
import { AGENCIES, DONE, OPEN, PARTNERS, TASK_GROUPS, TIMES } from '../words/tasks';
import type { TimeWords } from '../words/tasks';
import type { TruthRole } from '../truth';

export interface Task {
  task: string;
  number: string;
  time: string | null;
  /** The last day in time, where one follows from the words. */
  last?: string;
  lead: string | null;
  /** Its lead stands in the merged cell of the task above. */
  sharesLead?: boolean;
  cooperating: string | null;
  product: string;
  status: string | null;
  rest?: string;
  /** The name of an Excel error in place of its lead. */
  error?: string;
}

export interface TaskGroup {
  readonly name: string;
  readonly number: string;
  readonly tasks: Task[];
}

export interface AppendixHabits {
  readonly columns: readonly (TruthRole | 'gap')[];
  readonly headerRows: 1 | 2;
  readonly mergesHeader: boolean;
  readonly numberingRow: 'none' | 'brackets' | 'plain' | 'letters';
  readonly groups: 'none' | 'roman' | 'letter' | 'banner';
  readonly numbering: 'running' | 'restart' | 'dotted' | 'padded';
  readonly repeatsHeader: boolean;
  readonly merges: boolean;
  readonly blank: boolean;
}

export interface AppendixModel {
  readonly habits: AppendixHabits;
  readonly groups: readonly TaskGroup[];
  readonly asOf: string;
}

export function tasksOf({ groups }: AppendixModel): readonly Task[] {
  return groups.flatMap(({ tasks }) => tasks);
}

export function appendixHabits(
  choice: Choice,
  wanted: { readonly plain?: boolean; readonly blank?: boolean },
): AppendixHabits {
  const plain = wanted.plain === true;
  const columns: (TruthRole | 'gap')[] = ['stt', 'task'];
  const product = choice.often(0.5);
  const early = choice.often(0.5);
  if (product && early) columns.push('product');
  const timeFirst = choice.often(0.6);
  if (timeFirst) columns.push('time');
  columns.push('lead');
  if (choice.often(0.9)) columns.push('cooperating');
  if (!timeFirst) columns.push('time');
  if (product && !early) columns.push('product');
  if (choice.often(0.2)) columns.push('follow');
  if (choice.often(0.4)) columns.push('status');
  if (choice.often(0.35)) columns.push('note');
  const groups = plain
    ? choice.pick(['none', 'roman', 'letter'] as const)
    : choice.pick(['none', 'roman', 'roman', 'letter', 'banner'] as const);
  return {
    columns,
    headerRows: !plain && columns.includes('cooperating') && choice.often(0.4) ? 2 : 1,
    mergesHeader: choice.often(0.9),
    numberingRow: choice.pick(['none', 'none', 'brackets', 'plain', 'letters'] as const),
    groups,
    numbering:
      groups === 'none'
        ? choice.pick(['running', 'running', 'padded'] as const)
        : choice.pick(['running', 'restart', 'dotted', 'padded'] as const),
    repeatsHeader: !plain && choice.often(0.15),
    merges: !plain,
    blank: wanted.blank === true,
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

export function appendixModel(choice: Choice, habits: AppendixHabits): AppendixModel {
  const asOf = choice.pick(['2026-01-15', '2026-05-10', '2026-08-03', '2026-11-20']);
  let running = 0;
  const groups = choice.some(TASK_GROUPS, choice.between(2, 5)).map(({ name, tasks }, place) => {
    const number = habits.groups === 'letter' ? String.fromCharCode(65 + place) : (ROMAN[place] ?? '');
    return {
      name,
      number,
      tasks: choice.some(tasks, choice.between(3, tasks.length)).map(({ task, product }, index) => {
        running += 1;
        const own = habits.numbering === 'restart' ? index + 1 : running;
        const dotted = habits.numbering === 'dotted' ? `${place + 1}.${index + 1}` : `${own}`;
        return taskOf(choice, habits, asOf, {
          task,
          product,
          number: habits.numbering === 'padded' ? dotted.padStart(2, '0') : dotted,
        });
      }),
    };
  });
  if (habits.merges && choice.often(0.4)) shareLeads(choice, groups);
  return { habits, groups, asOf };
}

function taskOf(
  choice: Choice,
  habits: AppendixHabits,
  asOf: string,
  words: { readonly task: string; readonly product: string; readonly number: string },
): Task {
  const time: TimeWords = choice.pick(TIMES);
  const lead = choice.pick(AGENCIES);
  return {
    ...words,
    time: habits.blank ? null : time.words,
    ...(time.last ? { last: time.last } : {}),
    lead: habits.blank ? null : lead,
    cooperating: habits.blank ? null : partnersOf(choice, lead),
    status: habits.blank ? null : statusOf(choice, time, asOf),
  };
}

export function partnersOf(choice: Choice, lead: string): string | null {
  if (choice.often(0.12)) return null;
  const others = [...AGENCIES, ...PARTNERS].filter((name) => name !== lead);
  return choice.some(others, choice.between(1, 3)).join(choice.pick(['; ', ', ', '\n']));
}

function statusOf(choice: Choice, { last }: TimeWords, asOf: string): string {
  if (last === undefined) return choice.pick(['Đang thực hiện', 'Thực hiện thường xuyên']);
  return last < asOf ? choice.pick(DONE) : choice.pick([...OPEN, ...DONE]);
}

function shareLeads(choice: Choice, groups: readonly TaskGroup[]): void {
  for (const { tasks } of groups) {
    if (tasks.length < 3 || !choice.often(0.5)) continue;
    const [first, ...others] = tasks.slice(0, choice.between(2, 3));
    if (first === undefined) continue;
    for (const task of others) {
      task.lead = null;
      task.sharesLead = true;
      // Whoever leads several tasks partners in none of them.
      task.cooperating = partnersOf(choice, first.lead ?? '');
    }
  }
}

/** Agencies that may stand in the column of those who see to it. */
export const FOLLOWERS = ['Văn phòng HĐND và UBND xã', 'Lãnh đạo UBND xã'];
export const OPEN_WORDS = OPEN;
