// Decides that a sheet whose print set-up somebody made has the paper and margins of the decree.
import { sentSheets } from '../tables/sent-sheets';
import { isPrintSet, tableCorner } from './print-facts';
import type { PrintSetup } from '../workbook/snapshot';
import type { Rule } from './rule';

const TOLERANCE = 0.6;
const SIDES = [
  { side: 'top', name: 'lề trên', from: 20, to: 25 },
  { side: 'bottom', name: 'lề dưới', from: 20, to: 25 },
  { side: 'left', name: 'lề trái', from: 30, to: 35 },
  { side: 'right', name: 'lề phải', from: 15, to: 20 },
] as const;

const rule: Rule = {
  meta: {
    id: 'print-page',
    alias: 'kho-giay-le-trang',
    severity: 'hint',
    title: 'Khổ giấy, lề trang khác quy định',
    why: 'Bản in đóng vào hồ sơ: lề trái hẹp thì mất chữ khi đóng, khổ khác A4 thì không khớp văn bản.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I',
    page: {
      finds:
        'Trang có bảng, đã thiết lập trang in, mà khổ giấy khác A4 hoặc lề ngoài: trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm.',
      leaves: 'Trang chưa ai thiết lập in (còn lề mặc định của Excel); tệp không cho biết thiết lập in.',
      wrong: 'Khổ A3, lề trái 10 mm.',
      right: 'Khổ A4, lề trái 30 mm.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const { print } = sent.sheet;
      if (!isPrintSet(print)) continue;
      const parts = [...(print.paper === 'other' ? ['khổ giấy không phải A4'] : []), ...marginsAmiss(print)];
      if (parts.length === 0) continue;
      yield {
        cell: tableCorner(sent),
        what: `Thiết lập in: ${parts.join('; ')}.`,
        how: 'Vào Page Layout (Bố trí Trang) › Margins (Lề), Size (Kích cỡ): A4, lề trên và dưới từ 20 đến 25 mm, trái từ 30 đến 35 mm, phải từ 15 đến 20 mm.',
      };
    }
  },
  *remarksOnWorkbook({ recognised }) {
    if (sentSheets(recognised).some(({ sheet }) => sheet.print === undefined)) {
      yield { kind: 'not-checked', says: 'Thiết lập in: khổ giấy, lề, dòng lặp lại.' };
    }
  },
};

function marginsAmiss({ margins }: PrintSetup): readonly string[] {
  return SIDES.flatMap(({ side, name, from, to }) => {
    const length = margins?.[side];
    if (length === undefined || (length >= from - TOLERANCE && length <= to + TOLERANCE)) return [];
    return [`${name} ${String(length).replace('.', ',')} mm`];
  });
}

export default rule;
