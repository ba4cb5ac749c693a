// Decides that a score kept as text must become a number: Excel leaves it out of every sum.
import { compare, sayDecimal } from '../score/decimal';
import { setValue } from '../workbook/set-cell';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { signedPoints, sumsOf } from '../tables/sums';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'score-as-text',
    alias: 'diem-dang-van-ban',
    severity: 'error',
    title: 'Điểm ghi dưới dạng văn bản',
    why: 'Excel coi ô này là văn bản, không cộng vào điểm nhóm và tổng điểm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Ô điểm là văn bản đọc được thành số: “5,5đ”, “4.5”, “9 ” có dấu cách, “4,5/5”. Là lỗi khi điểm nhóm hoặc tổng điểm thiếu ô này; còn lại là gợi ý.',
      leaves: 'Số thật, dù hiển thị có chữ “điểm” nhờ định dạng.',
      wrong: 'Văn bản “5,5đ”.',
      right: 'Số 5,5.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const column of scoreSheet(table).columns) {
      const lost = lostIndices(table, column);
      for (const { index, row, cell, reading } of column.cells.values()) {
        if (typeof cell?.value !== 'string' || reading.kind !== 'score') continue;
        const ref = scoreCellRef(table, column.column, row);
        const number = sayDecimal(reading.score);
        const left = lost.has(index);
        yield {
          cell: ref,
          severity: left ? 'error' : 'hint',
          what: `${rowNameInTable(table, row)}: ${ROLE_NAMES[column.role]} ở ${sayCell(ref)} ghi văn bản “${cell.value}”${left ? ', Excel không cộng vào tổng' : ''}.`,
          how: `Bấm Sửa để đổi thành số ${number}, hoặc nhập lại ${number}.`,
          context: rowContext(row),
          expected: `số ${number}`,
          received: `văn bản “${cell.value}”`,
          fix: {
            safety: 'safe',
            says: `Đổi văn bản “${cell.value}” thành số ${number}.`,
            // The text format would keep the number a text.
            edits: [setValue(ref, cell, reading.score, cell.numberFormat === '@' ? 'General' : cell.numberFormat)],
          },
        };
      }
    }
  },
};

/** Criteria that some stated sum leaves out because they are texts. */
function lostIndices(table: Table, column: ScoreColumn): ReadonlySet<number> {
  const lost = new Set<number>();
  for (const { index, ways } of sumsOf(table)) {
    const stated = column.cells.get(index)?.reading;
    if (stated?.kind !== 'score') continue;
    const agrees = ways.some((way) => compare(signedPoints(table, column, way, 'points'), stated.score) === 0);
    if (!agrees) for (const leaf of ways[0] ?? []) lost.add(leaf);
  }
  return lost;
}

export default rule;
