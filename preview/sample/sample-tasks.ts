// The tasks of the invented commune's plan, with the mistakes that such tables have; each is named where it is planted.
import { yearlyTasks, type YearlyTask } from '../../src/core/sheets/yearly-tasks';

const YEAR = 2026;

/** What the officer of the sample changed in each task, by its place in the standard list. */
const CHANGES: Readonly<Record<number, Partial<YearlyTask>>> = {
  // Hàng năm beside hằng năm in one column.
  6: { time: 'Hàng năm' },
  // A task without a lead.
  3: { lead: '' },
  // The lead stands among its partners too.
  4: { cooperating: ['Phòng Văn hóa - Xã hội', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'] },
  // A day that no year has.
  9: { time: 'Trước ngày 31/9 hằng năm' },
  // No time at all.
  11: { time: '' },
};

/** A row that goes on with the task above it, as a page break leaves it. */
export const CONTINUATION: YearlyTask = {
  task: 'và nơi tiếp nhận hồ sơ; thay mới khi hư hỏng, phai màu.',
  time: '',
  lead: '',
  cooperating: [],
  product: '',
};

/** The place of the row that was split, and of its other half behind it. */
export const SPLIT_AT = 7;

/** From here on two numbers are missing. */
export const GAP_AT = 10;

export function sampleTasks(): readonly YearlyTask[] {
  const tasks = yearlyTasks(YEAR, 'xã').map((task, place) => ({ ...task, ...CHANGES[place] }));
  return [...tasks.slice(0, SPLIT_AT + 1), CONTINUATION, ...tasks.slice(SPLIT_AT + 1)];
}

/** The number shown for each row of the appendix: none for the second half of a split row, a gap further down. */
export function shownNumber(place: number): number | null {
  if (place === SPLIT_AT + 1) return null;
  const number = place <= SPLIT_AT ? place + 1 : place;
  return number > GAP_AT ? number + 2 : number;
}
