// Decides that a number names one row only.
import { rowContext, sayCell } from '../tables/row-names';
import { numberSequences } from '../tables/sequences';
import type { NumberSequence } from '../tables/sequences';
import type { Table, TableRow } from '../tables/table';
import { shownText } from '../workbook/cell-text';
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
      finds: 'Hai dòng trong cùng một nhóm có cùng số thứ tự. Ở danh mục minh chứng là gợi ý.',
      leaves: 'STT đánh lại từ 1 ở nhóm mới; một nhiệm vụ gộp nhiều dòng.',
      wrong: 'Hai dòng liền nhau đều ghi STT 5.',
      right: 'STT 5 rồi STT 6.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria', 'evidence'],
  *check(table) {
    const isList = table.kind === 'evidence';
    if (isList && !countsDocuments(table)) return;
    for (const { column, rows } of numberSequences(table)) {
      for (const { row, earlier } of isRising(rows) ? [] : repeatedIn(rows)) {
        yield {
          cell: { sheet: table.sheet, row: row.row, column },
          ...(isList ? { severity: 'hint' as const } : {}),
          what: `STT ${row.number} đã có ở ${sayCell({ row: earlier.row, column })}.`,
          how: 'Đánh lại số thứ tự từ dòng này trở xuống.',
          context: rowContext(row),
          received: row.number,
        };
      }
    }
  },
};

/** In a list of documents a number may be that of the criterion: then it stands at all documents of that criterion. */
function countsDocuments(table: Table): boolean {
  const sequences = numberSequences(table);
  const repeated = sequences.flatMap(({ rows }) => repeatedIn(rows));
  const [one] = repeated;
  if (one === undefined || repeated.length > 1) return false;
  const isOfCriterion = (row: TableRow, other: TableRow) => criterionOf(table, row) === criterionOf(table, other);
  if (!isOfCriterion(one.row, one.earlier)) return true;
  return sequences.some(({ rows }) =>
    rows.some(({ row, number }, at) => {
      const before = rows[at - 1];
      return before !== undefined && before.number.ordinal !== number.ordinal && isOfCriterion(row, before.row);
    }),
  );
}

function criterionOf(table: Table, row: TableRow): string {
  const [column] = table.columns.criterion ?? [];
  return column === undefined ? row.label : shownText(table.grid.at(row.row, column)).trim();
}

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
