// Whether a status says that a task is finished.
import { plainLabel } from './row-words';

const NOT_DONE = /(?:^| )(?:chua|dang|tam dung|qua han|cham|con|dung(?! (?:han|tien do)))(?: |$)/;
const DONE = /(?:^| )(?:hoan thanh|xong|da|dat|100|khong thuc hien|huy|bo|dung han)(?: |$)/;

/**
 * What a status says: "done" also where a task is given up; "open" where it is not done; undefined where it says neither.
 * @example readStatus('Đang thực hiện') // → "open"
 */
export function readStatus(status: string): 'done' | 'open' | undefined {
  const plain = plainLabel(status);
  if (NOT_DONE.test(plain)) return 'open';
  return DONE.test(plain) ? 'done' : undefined;
}
