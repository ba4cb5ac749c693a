// Decides that a number names one row only.
import { rowContext, sayCell } from '../tables/row-names';
import { numberSequences } from '../tables/sequences';
import type { NumberSequence } from '../tables/sequences';
import type { TableRow } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'stt-duplicate',
    alias: 'stt-trung',
    severity: 'warning',
    title: 'Số thứ tự bị trùng',
    why: 'Hai dòng cùng số thì không dẫn chiếu được dòng nào là dòng nào.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Hai dòng trong cùng một nhóm có cùng số thứ tự.',
      leaves: 'STT đánh lại từ 1 ở nhóm mới; một nhiệm vụ gộp nhiều dòng.',
      wrong: 'Hai dòng liền nhau đều ghi STT 5.',
      right: 'STT 5 rồi STT 6.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria'],
  *check(table) {
    for (const { column, rows } of numberSequences(table)) {
      for (const { row, earlier } of isRising(rows) ? [] : repeatedIn(rows)) {
        yield {
          cell: { sheet: table.sheet, row: row.row, column },
          what: `STT ${row.number} đã có ở ${sayCell({ row: earlier.row, column })}.`,
          how: 'Đánh lại số thứ tự từ dòng này trở xuống.',
          context: rowContext(row),
          received: row.number,
        };
      }
    }
  },
};

/** Each number is greater than the one before it, as in nearly all sequences. */
function isRising(rows: NumberSequence['rows']): boolean {
  let before = -1;
  for (const { number } of rows) {
    if (number.ordinal <= before) return false;
    before = number.ordinal;
  }
  return true;
}

interface Repeated {
  readonly row: TableRow;
  readonly earlier: TableRow;
}

function repeatedIn(rows: NumberSequence['rows']): readonly Repeated[] {
  const repeated: Repeated[] = [];
  let first = new Map<number, TableRow>();
  for (const { row, number } of rows) {
    // A sequence that begins again from 1 is another list.
    if (number.ordinal === 1 && first.size > 1) first = new Map();
    const earlier = first.get(number.ordinal);
    if (earlier === undefined) first.set(number.ordinal, row);
    else repeated.push({ row, earlier });
  }
  return repeated;
}

export default rule;
