// Decides that a sheet to be sent works without this add-in and in the Excel of ten years ago.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { surveyOf } from '../tables/sheet-survey';
import { frozen } from './frozen';
import type { Rule } from './rule';

const OURS = /CQTT\.[A-Z]+|_xldudf_/i;
const NEW =
  /(?<![\p{L}\p{N}_])(?:_xlfn\.)?(?:_xlws\.)?(XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|LAMBDA|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS)\(/iu;

const rule: Rule = {
  meta: {
    id: 'function-not-everywhere',
    alias: 'ham-may-khac-khong-co',
    severity: 'hint',
    title: 'Hàm mà máy khác có thể không có',
    why: 'Máy không cài CQTT, hoặc Excel 2016 trở về trước, hiện #NAME? thay cho số ngay khi tính lại.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trang có bảng chứa công thức dùng hàm của CQTT, hoặc hàm chỉ có ở Excel mới (XLOOKUP, TEXTJOIN, IFS). Nêu ở ô đầu tiên của mỗi loại.',
      leaves: 'Hàm có từ Excel 2010; trang không có bảng.',
      wrong: '=CQTT.LEVEL(D30)',
      right: 'Mức 4',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const { sheet } of sentSheets(recognised)) {
      const { formulas } = surveyOf(sheet);
      const ours = formulas.filter(({ formula }) => OURS.test(formula));
      const young = formulas.filter(({ formula }) => NEW.test(formula));
      for (const cells of [ours, young]) {
        const [first] = cells;
        if (first === undefined) continue;
        const name = NEW.exec(first.formula)?.[1]?.toUpperCase();
        const places = cells.map(({ row, cell }) => ({ row, column: cell.column }));
        yield {
          cell: { sheet: sheet.name, row: first.row, column: first.cell.column },
          what: `Công thức ở ${sayCells(places)} dùng hàm ${cells === ours ? 'của CQTT' : `${name}, chỉ có ở Excel mới`}.`,
          how: 'Ở bản để gửi, dán giá trị thay công thức, hoặc bấm Sửa.',
          received: first.formula,
          ...frozen(sheet.name, cells),
        };
      }
    }
  },
};

export default rule;
