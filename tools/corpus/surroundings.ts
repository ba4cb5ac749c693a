// What stands around a table: letterhead, title, prose, notes, place and date, signatures.
import type { Choice } from './choose';
import type { Paper } from './paper';
import { ATTACHED, COMMUNES, NOTES, PROSE } from './words/titles';

export interface Span {
  readonly left: number;
  readonly right: number;
}

export interface Above {
  readonly titles: readonly (readonly string[])[];
  readonly merges: boolean;
}

/** Writes what stands above a table; the answer is the table's first row. */
export function writeAbove(paper: Paper, choice: Choice, span: Span, { titles, merges }: Above): number {
  const commune = choice.pick(COMMUNES);
  const middle = Math.floor((span.left + span.right) / 2);
  let row = choice.pick([0, 0, 0, 1]);
  const line = (text: string, bold = true) => {
    paper.put(row, span.left, text, { bold });
    if (merges && choice.often(0.85)) paper.merge(row, span.left, row, span.right);
    row += 1;
  };
  if (choice.often(0.7)) {
    const pairs = [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [`XÃ ${commune.toLocaleUpperCase('vi')}`, 'Độc lập - Tự do - Hạnh phúc'],
      [choice.often(0.5) ? 'Số: 310/BC-UBND' : '', `${commune}, ngày 12 tháng 11 năm 2026`],
    ];
    for (const [left, right] of pairs) {
      if (left) paper.put(row, span.left, left, { bold: true });
      if (right) paper.put(row, middle + 1, right, { bold: true });
      if (merges && middle > span.left) paper.merge(row, span.left, row, middle);
      if (merges && span.right > middle + 1) paper.merge(row, middle + 1, row, span.right);
      row += 1;
    }
    row += choice.between(0, 2);
  }
  for (const text of choice.pick(titles)) line(text);
  if (choice.often(0.4)) line(choice.pick(ATTACHED), false);
  if (choice.often(0.15)) {
    row += 1;
    const times = choice.pick([1, 1, 2, 4]);
    for (let time = 0; time < times; time += 1) for (const text of PROSE) line(text, false);
  }
  if (choice.often(0.06)) row += choice.between(30, 55);
  return row + choice.between(0, 2);
}

/** Writes what stands under a table, from a row on. */
export function writeBelow(paper: Paper, choice: Choice, span: Span, from: number): void {
  let row = from + choice.between(1, 2);
  if (choice.often(0.4)) {
    paper.put(row, span.left, choice.pick(['Ghi chú:', 'Ghi chú', 'Lưu ý:']));
    row += 1;
    for (const note of choice.some(NOTES, choice.between(1, 3))) {
      paper.put(row, span.left, `- ${note}`);
      row += 1;
    }
    row += 1;
  }
  if (choice.often(0.6)) {
    const right = Math.max(span.left + 2, span.right - 1);
    if (choice.often(0.3)) {
      paper.put(row, right, 'An Hưng, ngày 12 tháng 11 năm 2026');
      row += 1;
    }
    paper.put(row, span.left + 1, choice.pick(['NGƯỜI LẬP BIỂU', 'Người lập', 'NGƯỜI TỔNG HỢP']), { bold: true });
    paper.put(row, right, choice.pick(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'TM. BAN CHỈ ĐẠO']), { bold: true });
    paper.put(row + 1, right, choice.pick(['CHỦ TỊCH', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']), { bold: true });
    paper.put(row + 5, span.left + 1, 'Nguyễn Văn A');
    paper.put(row + 5, right, 'Trần Thị B');
  }
}
