// Decides that every criterion of the set stands in the table that is scored by it.
import { labelCell, rowContext, rowNameInTable } from '../tables/row-names';
import { isScored, scoreSheet } from '../tables/score-sheet';
import { comparedWithSet } from '../tables/set-comparison';
import type { SetComparison } from '../tables/set-comparison';
import type { Table, TableRow } from '../tables/table';
import type { CellRef } from '../workbook/address';
import type { Rule } from './rule';

const FEW = 0.1;

const rule: Rule = {
  meta: {
    id: 'criterion-not-scored',
    alias: 'sot-tieu-chi-cua-bo',
    severity: 'warning',
    title: 'Tiêu chí của bộ chưa có trong bảng',
    why: 'Tiêu chí bị sót thì mất điểm, và tổng điểm tối đa của bảng không đủ.',
    source: 'Trang Bộ tiêu chí trong tệp',
    page: {
      finds: 'Tiêu chí ở trang Bộ tiêu chí không có ở bảng chấm điểm đã chấm.',
      leaves:
        'Bảng chưa chấm; bộ ở trang ẩn; bảng chấm theo bộ khác hoặc năm khác (dưới 6 phần 10 tiêu chí trùng câu chữ).',
      wrong: 'Bộ có tiêu chí 3.2 “Xin lỗi khi trễ hẹn”, bảng chấm điểm không có dòng này.',
      right: 'Bảng chấm điểm có đủ tiêu chí của bộ.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised: { criteria, workbook } }) {
    const compared = comparedWithSet(table, criteria);
    const sheet = scoreSheet(table);
    if (compared === undefined || !sheet.scores.some((column) => isScored(sheet, column))) return;
    const isShown = workbook.sheets.some(
      ({ name, visibility }) => name === compared.set.sheet && visibility === 'visible',
    );
    // Many at once are rather rows that were not read, or a table that goes on elsewhere.
    if (!isShown || compared.left.length > Math.max(2, compared.same.length * FEW)) return;
    for (const row of compared.left) {
      if (row.outside !== undefined) continue;
      yield {
        cell: labelCell(compared.set, row),
        what: `${rowNameInTable(compared.set, row)} “${row.label}” của bộ chưa có ở trang “${table.sheet}”.`,
        how: 'Bổ sung dòng của tiêu chí vào bảng chấm điểm, kể cả khi được 0 điểm.',
        context: rowContext(row),
        causes: gapAfter(table, compared, row),
      };
    }
  },
};

/** The number after the place of a missing criterion: where it jumps, the missing row is told there. */
function gapAfter(table: Table, { set, same }: SetComparison, missing: TableRow): readonly CellRef[] {
  const place = set.rows.indexOf(missing);
  const next = same.find(({ inSet }) => set.rows.indexOf(inSet) > place);
  return next ? (table.columns.stt ?? []).map((column) => ({ sheet: table.sheet, row: next.row.row, column })) : [];
}

export default rule;
