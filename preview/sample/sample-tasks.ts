// The tasks of the invented commune's plan, with the mistakes that such tables have; each is named where it is planted.
import { yearlyTasks, type YearlyTask } from '../../src/core/sheets/yearly-tasks';

const YEAR = 2026;

/** What the officer of the sample changed in each task, by its place in the standard list. */
const CHANGES: Readonly<Record<number, Partial<YearlyTask>>> = {
  // Hàng năm beside hằng năm in one column.
  6: { time: 'Hàng năm' },
  // Its second half stands in the next row.
  7: { task: 'Thực hiện các tiêu chí theo mức đã đăng ký,' },
  // A task without a lead.
  3: { lead: '' },
  // The lead stands among its partners too; the other partner has another name elsewhere.
  4: { cooperating: ['Phòng Văn hóa - Xã hội', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'] },
  // A day that no year has.
  9: { time: 'Trước ngày 31/9 hằng năm' },
  // No time at all.
  11: { time: '' },
};

interface SampleTask extends YearlyTask {
  /** How it stands on the day of the sample. */
  readonly status: string;
}

/** Places of the tasks that are over and done. */
const DONE = [0, 1, 2, 3, 13, 15];
/** From here on nothing has begun yet. */
const AHEAD = 17;

/** A row that goes on with the task above it, as a page break leaves it. */
export const CONTINUATION: SampleTask = {
  task: 'lưu minh chứng từng tiêu chí',
  time: '',
  lead: '',
  cooperating: [],
  product: '',
  status: '',
};

/** The place of the row that was split, and of its other half behind it. */
export const SPLIT_AT = 7;

/** From here on two numbers are missing. */
export const GAP_AT = 10;

export function sampleTasks(): readonly SampleTask[] {
  const tasks = yearlyTasks(YEAR, 'xã').map((task, place) => ({
    ...task,
    ...CHANGES[place],
    status: statusOf(place),
  }));
  return [...tasks.slice(0, SPLIT_AT + 1), CONTINUATION, ...tasks.slice(SPLIT_AT + 1)];
}

/** The number shown for each row of the appendix: none for the second half of a split row, a gap further down. */
export function shownNumber(place: number): number | null {
  if (place === SPLIT_AT + 1) return null;
  const number = place <= SPLIT_AT ? place + 1 : place;
  return number > GAP_AT ? number + 2 : number;
}

/** The survey was due in October, and is still under way: late. */
function statusOf(place: number): string {
  if (DONE.includes(place)) return 'Hoàn thành';
  return place < AHEAD ? 'Đang làm' : 'Chưa làm';
}
