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
    const firsts = new Map<string, TableRow>();
    for (const row of scoreSheet(table).leaves) {
      const words = wordsOf(row.label);
      const first = firsts.get(words);
      if (first === undefined) firsts.set(words, row);
      const together = first !== undefined && areNeighbours(table, first, row);
      if (first === undefined || words === '' || !(together || words.length >= LONG)) continue;
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

const UNTIDY = /\s{2}|[^\S ]|[\s.;:,]$/;

function wordsOf(label: string): string {
  const words = label.toLowerCase();
  if (!UNTIDY.test(words)) return words;
  return words.replace(/\s+/g, ' ').replace(/ ?[.;:,]? ?$/, '');
}

function lowered(name: string): string {
  return name.replace(/^./u, (letter) => letter.toLowerCase());
}

export default rule;
