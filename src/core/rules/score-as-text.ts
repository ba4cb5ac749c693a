// Decides that a score kept as text must become a number: Excel leaves it out of every sum.
import { compare, sayDecimal } from '../score/decimal';
import { setValue } from '../workbook/set-cell';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { sumsOf } from '../tables/sums';
import { expectedSum } from '../tables/balance';
import { formulaSums } from '../tables/formula-sums';
import type { Table, TableRow } from '../tables/table';
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
    for (const column of pointColumns(scoreSheet(table))) {
      let lost: ReadonlySet<TableRow> | undefined;
      for (const { ref, row, cell, reading } of column.unusual) {
        if (typeof cell?.value !== 'string' || reading.kind !== 'score') continue;
        lost ??= lostRows(table, column);
        const number = sayDecimal(reading.score);
        const left = lost.has(row);
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

/** Criteria that some stated sum leaves out because they are texts: Excel's own sum is what it states. */
function lostRows(table: Table, column: ScoreColumn): ReadonlySet<TableRow> {
  const lost = new Set<TableRow>();
  for (const { row, kind, ways } of sumsOf(table)) {
    const stated = column.at(row).reading;
    if (stated.kind !== 'score') continue;
    const states = (as: 'points' | 'summed') =>
      ways.some((way) => compare(expectedSum(table, column, kind, way, as), stated.score) === 0);
    const formula = formulaSums(table, column).get(row);
    const byFormula = formula?.exact !== undefined && !formula.stale;
    if (!states('points') && (byFormula || states('summed'))) for (const leaf of ways[0]) lost.add(leaf);
  }
  return lost;
}

export default rule;
