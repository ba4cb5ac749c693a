// Decides that the year in a title is the year of the scores under it: of Thông tin, and of the evidence.
import { isScored, scoreSheet } from '../tables/score-sheet';
import { yearCell } from '../tables/heading';
import { yearOfEvidence } from '../tables/evidence-year';
import type { Table } from '../tables/table';
import { normalForm } from '../text';
import { shownText } from '../workbook/cell-text';
import type { CheckContext, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'title-year-differs',
    alias: 'nam-o-tieu-de-khac',
    severity: 'warning',
    title: 'Năm ở tiêu đề khác năm của bảng',
    why: 'Bảng chấm điểm ghi sai năm thì không dùng để xét công nhận được; thường do chép tệp của năm trước.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Tiêu đề bảng chấm điểm ghi một năm, mà trang Thông tin ghi năm khác, hoặc hầu hết ngày ở cột minh chứng thuộc một năm khác.',
      leaves: 'Bảng chưa chấm; tệp có bảng của nhiều năm; bảng có ít hơn 5 ngày ở cột minh chứng.',
      wrong: 'Tiêu đề ghi “năm 2025”, minh chứng đều của năm 2026.',
      right: 'Tiêu đề ghi “năm 2026”.',
    },
  },
  kinds: ['scoring'],
  *check(table, context) {
    const sheet = scoreSheet(table);
    const cell = table.year === undefined ? undefined : yearCell(table);
    if (cell === undefined || !sheet.scores.some((column) => isScored(sheet, column))) return;
    const other = yearStated(table, context) ?? yearShown(table, context.recognised.workbook.dateSystem === 1904);
    if (other === undefined) return;
    const title = normalForm(shownText(table.grid.at(cell.row, cell.column)));
    yield {
      cell,
      what: `Tiêu đề ghi năm ${String(table.year)}, ${other.says}.`,
      how: `Xem lại năm chấm điểm; nếu là năm ${other.year}, sửa tiêu đề.`,
      ...(other.source ? { source: other.source } : {}),
      expected: `năm ${other.year}`,
      received: `“${title}”`,
    };
  },
};

/** The year of Thông tin, unless some other table is of it: then this one is of another year. */
function yearStated(table: Table, { recognised: { information, tables } }: CheckContext) {
  const stated = information.year;
  if (stated === undefined || stated.value === table.year) return undefined;
  if (tables.some((one) => one !== table && one.kind === 'scoring')) return undefined;
  const { value: year, cell } = stated;
  return { year, says: `trang “${cell.sheet}” ghi năm ${year}`, source: { text: `Trang “${cell.sheet}”`, cell } };
}

function yearShown(table: Table, uses1904: boolean) {
  const year = yearOfEvidence(table, uses1904);
  if (year === undefined || year === table.year) return undefined;
  return { year, says: `hầu hết ngày ở cột minh chứng thuộc năm ${year}`, source: undefined };
}

export default rule;
