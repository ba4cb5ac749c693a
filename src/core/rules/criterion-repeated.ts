// Decides that a criterion stands in its table once: the same words twice among numbered neighbours, or long words twice anywhere.
import { parentOf } from '../tables/relatives';
import { labelCell, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Table, TableRow } from '../tables/table';
import type { Rule } from './rule';

// Short words, as "Có kế hoạch", may be a criterion of several groups.
const LONG = 40;

const rule: Rule = {
  meta: {
    id: 'criterion-repeated',
    alias: 'tieu-chi-lap-lai',
    severity: 'warning',
    title: 'Tiêu chí ghi hai lần',
    why: 'Điểm của tiêu chí được cộng hai lần vào tổng điểm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Hai dòng đánh số của một nhóm có cùng câu chữ, đều được tính điểm. Câu dài lặp lại ở nhóm khác thì gợi ý.',
      leaves: 'Câu ngắn lặp lại ở nhóm khác (“Có kế hoạch”); dòng mô tả, dòng nhóm.',
      wrong: 'Tiêu chí 4 và tiêu chí 5 cùng ghi “Tiếp công dân định kỳ đúng lịch”.',
      right: 'Tiêu chí 5 ghi “Công khai lịch tiếp công dân”.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const { first, row, words } of repeatedRows(scoreSheet(table).leaves)) {
      const together = areNeighbours(table, first, row);
      if (words === '' || !(together || words.length >= LONG)) continue;
      const cell = labelCell(table, row);
      yield {
        cell,
        severity: together ? 'warning' : 'hint',
        what: `${rowNameInTable(table, row)} có cùng câu chữ với ${lowered(rowNameInTable(table, first))} ở ${sayCell(labelCell(table, first))}.`,
        how: 'Bỏ một dòng, hoặc sửa câu chữ theo bộ tiêu chí.',
        source: { text: 'Dòng ghi trước', cell: labelCell(table, first) },
        context: rowContext(row),
        // A whole row copied has its number twice too.
        causes: (table.columns.stt ?? []).map((column) => ({ ...cell, column })),
      };
    }
  },
};

/** Numbered under one row: lines without numbers may be parts of criteria that are not told apart. */
function areNeighbours(table: Table, one: TableRow, other: TableRow): boolean {
  const [first, second] = [one.numbering, other.numbering];
  const isNumbered = first?.style === 'number' || first?.style.startsWith('dotted') === true;
  return isNumbered && first.prefix === second?.prefix && parentOf(table, one) === parentOf(table, other);
}

interface Repeated {
  readonly first: TableRow;
  readonly row: TableRow;
  readonly words: string;
}

/** The rows whose words stood before, each with the first that had them. */
function repeatedRows(rows: readonly TableRow[]): readonly Repeated[] {
  const repeated: Repeated[] = [];
  const firsts = new Map<number, TableRow>();
  // Only the few rows that share a digest are compared by their words.
  const byWords = new Map<string, TableRow>();
  for (const row of rows) {
    const digest = digestOf(row.label);
    const alike = firsts.get(digest);
    if (alike === undefined) {
      firsts.set(digest, row);
      continue;
    }
    const words = wordsOf(row.label);
    const first = wordsOf(alike.label) === words ? alike : byWords.get(words);
    if (first === undefined) byWords.set(words, row);
    else repeated.push({ first, row, words });
  }
  return repeated;
}

function wordsOf(label: string): string {
  const words = label.toLowerCase().replace(/\s+/g, ' ');
  return words.replace(/ ?[.;:,]? ?$/, '');
}

const [FIRST_DIGIT, LAST_DIGIT, FIRST_LETTER, LAST_LETTER, TO_LOWER] = [0x30, 0x39, 0x61, 0x7a, 0x20];

// Of a long text the end tells it from others.
const TELLING = 40;

/** A number that the same words have, however they are set in capitals, spaced and ended. */
function digestOf(label: string): number {
  let digest = 0;
  for (let at = Math.max(0, label.length - TELLING); at < label.length; at++) {
    const code = label.charCodeAt(at);
    const small = code | TO_LOWER;
    if ((small >= FIRST_LETTER && small <= LAST_LETTER) || (code >= FIRST_DIGIT && code <= LAST_DIGIT))
      digest = (Math.imul(digest, 31) + small) | 0;
  }
  return digest;
}

function lowered(name: string): string {
  return name.replace(/^./u, (letter) => letter.toLowerCase());
}

export default rule;
