// Decides that no comment is left in a sheet to be sent; those on a header explain a form and stay.
import { sayCell } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { normalForm } from '../text';
import { contains } from '../workbook/address';
import type { Rule } from './rule';

const LONGEST_QUOTE = 80;

const rule: Rule = {
  meta: {
    id: 'comments-left',
    alias: 'con-ghi-chu-gan-o',
    severity: 'hint',
    title: 'Còn ghi chú gắn vào ô',
    why: 'Người nhận đọc được ghi chú trao đổi nội bộ; bản in thì không có.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Trang có bảng còn ghi chú (comment, note) gắn vào ô. Nêu ở ô đầu tiên, kèm số ghi chú.',
      leaves: 'Ghi chú ở tiêu đề cột, thường là hướng dẫn của biểu mẫu; cột Ghi chú của bảng.',
      wrong: 'Ô D12 có ghi chú “Anh Nam xem lại điểm này”.',
      right: 'Không còn ghi chú; lý do ghi ở cột Ghi chú.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const { sheet, tables } of sentSheets(recognised)) {
      const left = (sheet.comments ?? [])
        .filter(({ row, column }) => !tables.some(({ headerArea }) => contains(headerArea, row, column)))
        .sort((one, other) => one.row - other.row || one.column - other.column);
      const [first] = left;
      if (first === undefined) continue;
      const { row, column } = first;
      const text = normalForm(first.text);
      const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
      const others = left.length > 1 ? ` Trang có ${left.length} ghi chú.` : '';
      yield {
        cell: { sheet: sheet.name, row, column },
        what: `${sayCell(first).replace('ô', 'Ô')} có ghi chú “${quote}”.${others}`,
        how: 'Xử lý xong thì xóa ghi chú: Review (Xem lại) › Delete (Xóa). Ý cần giữ thì chuyển vào cột Ghi chú.',
        received: `“${quote}”`,
      };
    }
  },
  *remarksOnWorkbook({ recognised }) {
    if (sentSheets(recognised).some(({ sheet }) => sheet.comments === undefined)) {
      yield { kind: 'not-checked', says: 'Ghi chú gắn vào ô.' };
    }
  },
};

export default rule;
