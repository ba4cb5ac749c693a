// Decides that the header of a long table is printed on each page.
import { sentSheets } from '../tables/sent-sheets';
import type { SentSheet } from '../tables/sent-sheets';
import type { PrintSetup } from '../workbook/snapshot';
import { isPrintSet, tableCorner } from './print-facts';
import type { Rule } from './rule';

/** More rows than any page holds at the letters of the decree. */
const LONGEST_PAGE = 40;

const rule: Rule = {
  meta: {
    id: 'print-title-rows',
    alias: 'in-lap-tieu-de-bang',
    severity: 'hint',
    title: 'Bảng dài không lặp tiêu đề khi in',
    why: 'Từ trang in thứ hai, người đọc không biết cột nào là cột nào.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trang đã thiết lập in có một bảng dài hơn 40 dòng mà tiêu đề bảng không nằm trong các dòng lặp lại ở mỗi trang in.',
      leaves: 'Bảng ngắn; bảng ghi lại tiêu đề ở đầu mỗi trang; trang có nhiều bảng; trang chưa ai thiết lập in.',
      wrong: 'Bảng 60 dòng, Rows to repeat at top để trống.',
      right: 'Rows to repeat at top: $4:$4.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      if (!isPrintSet(sent.sheet.print) || !isLong(sent) || isRepeated(sent, sent.sheet.print)) continue;
      const corner = tableCorner(sent);
      yield {
        cell: corner,
        what: `Bảng dài ${sent.lastRow - corner.row + 1} dòng, khi in không lặp lại tiêu đề bảng (dòng ${corner.row + 1}).`,
        how: 'Vào Page Layout (Bố trí Trang) › Print Titles (In Tiêu đề) › Rows to repeat at top, chọn các dòng tiêu đề.',
      };
    }
  },
};

function isLong({ tables, lastRow }: SentSheet): boolean {
  return tables.every(({ headerArea }) => lastRow - headerArea.bottom > LONGEST_PAGE) && tables.length === 1;
}

/** By the set-up, or by hand: the header stands again in the table. */
function isRepeated({ tables }: SentSheet, { titleRows }: PrintSetup): boolean {
  return tables.every(({ headerArea, rows }) => {
    const isSet =
      titleRows !== undefined && titleRows.first <= headerArea.bottom && titleRows.last >= headerArea.bottom;
    return isSet || rows.some(({ kind }) => kind === 'header');
  });
}

export default rule;
