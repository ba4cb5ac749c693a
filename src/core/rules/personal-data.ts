// Decides that a table to be sent holds no numbers of identity cards or mobile telephones of people.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { TRAIT } from '../text/traits';
import { typedCells } from './mixed-typing';
import type { Rule } from './rule';

const KINDS = [
  { name: 'số căn cước', pattern: /(?<![\d.])0\d{2}[ .]?[0-3]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d.]?\d)/ },
  { name: 'số điện thoại di động', pattern: /(?<![\d.])0[35789]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d.]?\d)/ },
];
/** Numbers that are there to be called. */
const PUBLIC = /đường dây nóng|hotline|tổng đài|trực ban/iu;

const rule: Rule = {
  meta: {
    id: 'personal-data',
    alias: 'du-lieu-ca-nhan',
    severity: 'hint',
    title: 'Dữ liệu cá nhân trong bảng',
    why: 'Số căn cước, số điện thoại của cá nhân chỉ gửi kèm khi được phép hoặc luật cho phép.',
    source: 'Luật Bảo vệ dữ liệu cá nhân năm 2025',
    page: {
      finds: 'Bảng có số căn cước (12 chữ số) hoặc số điện thoại di động. Nêu ở ô đầu tiên của mỗi loại.',
      leaves: 'Đường dây nóng, tổng đài; điện thoại ở phần đầu và phần ký của văn bản; số tiền, mã hồ sơ.',
      wrong: 'Danh sách người được khảo sát ghi kèm số căn cước.',
      right: 'Danh sách chỉ ghi số phiếu.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const top = Math.min(...sent.tables.map(({ headerArea }) => headerArea.bottom));
      for (const { name, pattern } of KINDS) {
        const cells = typedCells(sent, {
          trait: TRAIT.digits,
          isIn: (text) => pattern.test(text) && !PUBLIC.test(text),
        }).filter(({ row }) => row > top);
        const [first] = cells;
        if (first === undefined) continue;
        const places = cells.map(({ row, cell }) => ({ row, column: cell.column }));
        yield {
          cell: { sheet: sent.sheet.name, row: first.row, column: first.cell.column },
          what: `Bảng có ${name} ở ${sayCells(places)}.`,
          how: 'Nếu không bắt buộc, bỏ số này ở bản để gửi, hoặc che bớt chữ số.',
        };
      }
    }
  },
};

export default rule;
