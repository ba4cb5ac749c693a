// Decides that the total in words under a table says the same number as one of its totals.
import { compare, sayDecimal } from '../score/decimal';
import { readNumberWords } from '../score/number-words';
import { totalOf } from '../tables/decision';
import { notesAround } from '../tables/notes-around';
import type { Note } from '../tables/notes-around';
import { ROLE_NAMES, sayCell } from '../tables/row-names';
import { isScored, scoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

const IN_WORDS = /bằng chữ[\s:)]*([^.;:)\n]{0,80})/iu;

const rule: Rule = {
  meta: {
    id: 'total-in-words-wrong',
    alias: 'tong-bang-chu-sai',
    severity: 'warning',
    title: 'Tổng điểm bằng chữ không khớp',
    why: 'Số và chữ khác nhau thì không biết số nào đúng; văn bản sẽ bị trả lại.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Dòng “Bằng chữ: …” dưới bảng nói một số khác mọi tổng điểm của bảng.',
      leaves: 'Dòng để trống; câu chữ không đọc được thành số; bảng chưa chấm.',
      wrong: 'Tổng điểm 94,5; “Bằng chữ: Chín mươi lăm điểm”.',
      right: '“Bằng chữ: Chín mươi tư phẩy năm điểm”.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const written = wordsOfTotals(table);
    if (written.length === 0) return;
    const sheet = scoreSheet(table);
    const totals = sheet.scores
      .filter((column) => isScored(sheet, column))
      .map((column) => ({ column, total: totalOf(table, column) }));
    const deciding = totals[totals.length - 1];
    if (deciding === undefined) return;
    for (const { cell, words } of written) {
      const number = readNumberWords(words);
      if (number === undefined || totals.some(({ total }) => compare(total, number) === 0)) continue;
      const total = sayDecimal(deciding.total);
      yield {
        cell,
        what: `${sayCell(cell).replace('ô', 'Ô')} ghi bằng chữ “${words.trim()}” (${sayDecimal(number)}), tổng ${ROLE_NAMES[deciding.column.role]} là ${total}.`,
        how: `Viết lại bằng chữ theo tổng điểm ${total}.`,
        expected: total,
        received: sayDecimal(number),
      };
    }
  },
};

/** The words after "Bằng chữ:", in its cell or in the next one. */
function wordsOfTotals(table: Table): readonly Note[] {
  return notesAround(table).flatMap((note) => {
    const said = IN_WORDS.exec(note.words)?.[1];
    if (said === undefined) return [];
    if (said !== '') return [{ ...note, words: said }];
    const next = notesAround(table).find(({ cell }) => cell.row === note.cell.row && cell.column > note.cell.column);
    return next ?? [];
  });
}

export default rule;
