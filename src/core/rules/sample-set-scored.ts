// Decides that scores given against the sample set must not be sent; a form built on it is only said to be one.
import { foldedForComparison } from '../text';
import { SAMPLE_NAME } from '../sheets/criteria-spec';
import { filledShare, scoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import type { CellRef } from '../workbook/address';
import type { CheckContext, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'sample-set-scored',
    alias: 'cham-theo-bo-mau',
    severity: 'error',
    title: 'Chấm điểm theo bộ tiêu chí mẫu',
    why: 'Bộ tiêu chí mẫu do CQTT tự soạn để dùng thử; điểm chấm theo bộ này không có giá trị, không được gửi.',
    source: 'Dòng báo “Bộ tiêu chí mẫu” trên trang',
    page: {
      finds: 'Bảng chấm điểm đã có điểm mà bộ tiêu chí trong tệp là bộ mẫu.',
      leaves: 'Bảng chưa chấm (ghi ở Chưa điền); bộ tiêu chí của thành phố.',
      wrong: 'Trang Bộ tiêu chí ghi “Bộ tiêu chí mẫu …”, bảng chấm điểm đã có 41 điểm.',
      right: 'Trang Bộ tiêu chí chép từ quyết định của thành phố.',
    },
  },
  kinds: ['scoring'],
  *check(table, context) {
    const notice = sampleNotice(table, context);
    if (notice === undefined || !isBegun(table)) return;
    yield {
      cell: notice,
      what: 'Bảng chấm điểm đang chấm theo “Bộ tiêu chí mẫu”.',
      how: 'Tạo trang Bộ tiêu chí từ quyết định của thành phố, rồi chấm lại; bản thử thì không gửi.',
    };
  },
  *remarks(table, context) {
    const cell = sampleNotice(table, context);
    if (cell !== undefined && !isBegun(table)) {
      yield {
        kind: 'blank',
        cell,
        says: 'Đang dùng Bộ tiêu chí mẫu: thay bằng bộ của thành phố trước khi chấm.',
        count: 1,
      };
    }
  },
};

function isBegun(table: Table): boolean {
  const sheet = scoreSheet(table);
  return sheet.scores.some((column) => filledShare(sheet, column) > 0);
}

/** The cell that says so: over the criteria set, else over the scores. */
function sampleNotice(table: Table, { recognised: { criteria } }: CheckContext): CellRef | undefined {
  return (criteria && noticeOver(criteria)) ?? noticeOver(table);
}

function noticeOver({ grid, headerArea, sheet }: Table): CellRef | undefined {
  const sample = foldedForComparison(SAMPLE_NAME);
  for (let row = headerArea.top - 1; row >= Math.max(0, headerArea.top - 25); row--) {
    for (const { column, value } of grid.cellsOf(row)) {
      if (typeof value === 'string' && foldedForComparison(value).startsWith(sample)) return { sheet, row, column };
    }
  }
  return undefined;
}

export default rule;
