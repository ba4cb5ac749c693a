// Decides that a sheet to be sent is typed in Unicode, not in the codes of old fonts.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { encodingSigns } from '../text/old-encoding';
import { surveyOf } from '../tables/sheet-survey';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'old-font',
    alias: 'phong-chu-cu',
    severity: 'hint',
    title: 'Chữ gõ bằng bảng mã cũ',
    why: 'Máy không có phông này hiện chữ vỡ; không tìm, không lọc, không so sánh được với chữ Unicode.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (bảng mã Unicode)',
    page: {
      finds: 'Trang có bảng chứa ô gõ bằng phông .VnTime, VNI-Times và các phông cùng loại. Nêu ở ô đầu tiên.',
      leaves: 'Ô dùng phông cũ mà chỉ có số hoặc chữ không dấu.',
      wrong: 'Ô ghi bằng phông .VnTime.',
      right: 'Cùng nội dung bằng phông Times New Roman, bảng mã Unicode.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const { sheet } of sentSheets(recognised)) {
      const old = surveyOf(sheet).oldTexts.filter(({ typed }) => encodingSigns(typed) === 'old');
      const [first] = old;
      if (first === undefined) continue;
      const places = old.map(({ row, cell }) => ({ row, column: cell.column }));
      yield {
        cell: { sheet: sheet.name, row: first.row, column: first.cell.column },
        what: `Trang có ${old.length} ô gõ bằng phông ${first.cell.fontName}: ${sayCells(places)}.`,
        how: 'Chuyển mã sang Unicode (công cụ chuyển mã của bộ gõ), rồi đặt phông Times New Roman.',
        expected: 'Times New Roman, Unicode',
        received: `phông ${first.cell.fontName}`,
      };
    }
  },
};

export default rule;
