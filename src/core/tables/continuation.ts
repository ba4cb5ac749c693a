// When a text without a number of its own is the rest of the one above it, cut by a page break.

const OPEN_END =
  /(?:[,;:(/“"-]|(?:^|\s)(?:và|của|cho|với|theo|tại|các|về|để|trong|từ|đến|do|bằng|hoặc|những|là|được|trên))$/iu;
const BULLET = /^[-+*•–]/u;
const SMALL_START = /^[“"]?\p{Ll}/u;
const LETTERED = /^[a-zđ]\s?[).]/iu;
const CLOSED_END = /[.!?]$/u;

/**
 * Whether a text goes on from another: it begins in small letters, or the other one ends open.
 * @example goesOn('đổi mới cơ chế hoạt động', 'của Trung tâm phục vụ hành chính công') // → true
 */
export function goesOn(above: string, text: string): boolean {
  const before = above.trim().normalize('NFC');
  const after = text.trim().normalize('NFC');
  if (before === '' || after === '' || BULLET.test(after) || CLOSED_END.test(before)) return false;
  if (after === after.toUpperCase()) return false;
  const small = SMALL_START.test(after) && !LETTERED.test(after);
  return small || OPEN_END.test(before) || isOpen(before);
}

function isOpen(text: string): boolean {
  return count(text, '(') > count(text, ')') || count(text, '“') > count(text, '”');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
