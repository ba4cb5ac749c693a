// Decides that bonus points and deductions may not exceed what their section, or their own row, allows.
import { compare, sayDecimal } from '../score/decimal';
import { sectionPoints, sectionsOf, sizeOf } from '../tables/balance';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import { seenCell } from '../tables/duty-cells';
import type { Table, TableRow } from '../tables/table';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const EACH_TIME = /mỗi|từng|(?:\/|một|1|01) ?(?:lần|vụ|việc|trường hợp|cuộc|người|đơn)/iu;

const rule: Rule = {
  meta: {
    id: 'section-above-cap',
    alias: 'vuot-muc-thuong-tru',
    severity: 'error',
    title: 'Điểm thưởng, điểm trừ vượt mức cho phép',
    why: 'Bộ tiêu chí chỉ cho cộng hoặc trừ đến một mức; phần vượt không được tính vào tổng điểm.',
    source: 'Bộ tiêu chí, phần điểm thưởng, điểm trừ',
    page: {
      finds:
        'Phần điểm thưởng hoặc điểm trừ ghi nhiều hơn mức tối đa của phần (cột điểm tối đa, hoặc “tối đa 5 điểm” trong tên); một mục trừ nhiều hơn mức của mục (cảnh báo).',
      leaves:
        'Các mục cộng lại vượt mức mà dòng của phần đã ghi đúng mức tối đa; phần không ghi mức tối đa; mục trừ theo số lần.',
      wrong: '“ĐIỂM TRỪ (tối đa 5 điểm)” ghi 6.',
      right: '“ĐIỂM TRỪ (tối đa 5 điểm)” ghi 5, dù các mục cộng lại là 6.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const { leaves, max, scores } = scoreSheet(table);
    const deductions = max === undefined ? [] : leaves.filter((row) => mayTakeOnce(table, row)).map(max.at);
    for (const column of scores) {
      for (const section of sectionsOf(table, leaves)) {
        const { head, cap } = section;
        const { ref: cell, reading, points } = column.at(head);
        const isStated = reading.kind === 'score';
        const counted = isStated ? sizeOf(points) : sectionPoints(column, section);
        if (cap === undefined || compare(counted, cap) <= 0) continue;
        const most = sayDecimal(cap);
        yield {
          cell,
          what: `“${head.label}”: ${ROLE_NAMES[column.role]} ${isStated ? `ở ${sayCell(cell)} ghi` : 'các mục cộng lại là'} ${sayDecimal(counted)}, tối đa ${most}.`,
          how: `Ghi ${most} ở ${sayCell(cell)}, hoặc rà lại điểm của từng mục.`,
          context: rowContext(head),
          expected: `nhiều nhất ${most}`,
          received: sayDecimal(counted),
        };
      }
      for (const { row, points: stated } of deductions) {
        const { ref: cell, points } = column.at(row);
        const most = sizeOf(stated);
        if (most === 0 || compare(sizeOf(points), most) <= 0) continue;
        yield {
          cell,
          severity: 'warning',
          what: `${rowNameInTable(table, row)}: trừ ${sayDecimal(sizeOf(points))} điểm, mục này trừ tối đa ${sayDecimal(most)}.`,
          how: `Ghi lại số điểm trừ, nhiều nhất ${sayDecimal(most)}.`,
          context: rowContext(row),
          expected: `nhiều nhất ${sayDecimal(most)}`,
          received: sayDecimal(sizeOf(points)),
        };
      }
    }
  },
};

/** A deduction that is not counted by the number of times. */
function mayTakeOnce(table: Table, row: TableRow): boolean {
  if (row.outside !== 'deduction') return false;
  const words = `${row.label} ${shownText(seenCell(table, row, 'scale'))}`;
  return !EACH_TIME.test(words.normalize('NFC'));
}

export default rule;
