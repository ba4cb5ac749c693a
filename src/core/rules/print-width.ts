// Decides that a wide table is printed one page wide.
import { sentSheets } from '../tables/sent-sheets';
import { isPrintSet, tableCorner } from './print-facts';
import type { Rule } from './rule';

/** Columns that no upright page holds at the letters of the decree. */
const WIDE = 8;

const rule: Rule = {
  meta: {
    id: 'print-width',
    alias: 'in-vua-mot-trang-ngang',
    severity: 'hint',
    title: 'Bảng rộng có thể bị cắt khi in',
    why: 'Cột bên phải in sang trang khác, bảng phải dán lại mới đọc được.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trang đã thiết lập in: bảng từ 8 cột trở lên in dọc mà không co vừa một trang ngang, hoặc được chia thành nhiều trang theo chiều ngang.',
      leaves: 'Bảng in ngang; bảng đã co vừa một trang; trang chưa ai thiết lập in.',
      wrong: 'Bảng 10 cột, giấy dọc, không chọn Fit to 1 page wide.',
      right: 'Giấy ngang, Fit to 1 page wide.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const { print } = sent.sheet;
      if (!isPrintSet(print)) continue;
      const columns = Math.max(...sent.tables.map(({ headerArea }) => headerArea.right - headerArea.left + 1));
      const { orientation = 'portrait', pagesWide } = print;
      const isCut = pagesWide === undefined ? columns >= WIDE && orientation === 'portrait' : pagesWide > 1;
      if (!isCut) continue;
      yield {
        cell: tableCorner(sent),
        what:
          pagesWide === undefined
            ? `Bảng có ${columns} cột, in dọc mà không co vừa một trang ngang.`
            : `Bảng in thành ${pagesWide} trang theo chiều ngang.`,
        how: 'Vào Page Layout (Bố trí Trang): Orientation (Hướng) chọn Landscape (Ngang), Width (Rộng) chọn 1 page.',
      };
    }
  },
};

export default rule;
