// Decides that no table to be sent takes its figures from another file.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { surveyOf } from '../tables/sheet-survey';
import type { SurveyedCell } from '../tables/sheet-survey';
import { linkedFiles } from '../workbook/linked-files';
import { frozen } from './frozen';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'external-link',
    alias: 'lay-so-tu-tep-khac',
    severity: 'warning',
    title: 'Công thức lấy số từ tệp khác',
    why: 'Người nhận không có tệp đó: số không cập nhật được, Excel hỏi khi mở, và số đang hiện có thể đã cũ.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Trang có bảng chứa công thức lấy số từ một tệp Excel khác. Nêu ở ô đầu tiên của mỗi tệp.',
      leaves: 'Công thức lấy số từ trang khác trong cùng tệp; trang không có bảng.',
      wrong: 'Công thức lấy ô C5 của tệp “Tong hop.xlsx”.',
      right: '8,5',
    },
  },
  *checkWorkbook({ recognised }) {
    const { externalLinks = [] } = recognised.workbook;
    for (const { sheet } of sentSheets(recognised)) {
      const byFile = new Map<string, SurveyedCell[]>();
      for (const held of surveyOf(sheet).formulas) {
        for (const file of linkedFiles(held.formula, externalLinks)) {
          const cells = byFile.get(file);
          if (cells) cells.push(held);
          else byFile.set(file, [held]);
        }
      }
      for (const [file, cells] of byFile) {
        const places = cells.map(({ row, cell }) => ({ sheet: sheet.name, row, column: cell.column }));
        yield {
          cell: places[0] as (typeof places)[0],
          what: `Công thức ở ${sayCells(places)} lấy số từ tệp “${file}”.`,
          how: 'Kiểm tra số đang hiện, rồi dán giá trị thay công thức, hoặc bấm Sửa.',
          received: `“${file}”`,
          ...frozen(sheet.name, cells),
        };
      }
    }
  },
};

export default rule;
