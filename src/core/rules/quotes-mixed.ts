// Decides that one sheet types its quotation marks in one way.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { TRAIT } from '../text/traits';
import { minorityOf, retyped } from './mixed-typing';
import type { Way } from './mixed-typing';
import type { Rule } from './rule';

// A mark alone says "as above", or inches.
const STRAIGHT_PAIR = /"([^"\n]+)"/g;
const CURLY_PAIR = /“([^“”\n]+)”/g;
const CURLY: Way = { trait: TRAIT.curlyQuote, isIn: (text) => text.search(CURLY_PAIR) >= 0 };
const STRAIGHT: Way = { trait: TRAIT.straightQuote, isIn: (text) => text.search(STRAIGHT_PAIR) >= 0 };

const rule: Rule = {
  meta: {
    id: 'quotes-mixed',
    alias: 'lan-ngoac-kep',
    severity: 'hint',
    title: 'Lẫn hai kiểu ngoặc kép',
    why: 'Một văn bản nên dùng một kiểu ngoặc kép; tên mô hình viết hai cách trông như hai tên.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trang có bảng, nơi có ô dùng ngoặc kép cong (“ ”) và ô dùng ngoặc kép thẳng. Nêu ở ô đầu tiên của kiểu ít dùng hơn.',
      leaves: 'Trang chỉ dùng một kiểu; dấu ngoặc đứng một mình để chỉ “như trên”; phần ghi chú, ký tên dưới bảng.',
      wrong: 'Dòng 3 ghi “Chính quyền thân thiện” trong ngoặc cong, dòng 7 trong ngoặc thẳng.',
      right: 'Cả hai dòng dùng ngoặc cong.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const minority = minorityOf(sent, [CURLY, STRAIGHT]);
      if (minority === undefined) continue;
      const { way, cells, others } = minority;
      const isStraight = way === STRAIGHT;
      const sheet = sent.sheet.name;
      const places = cells.map(({ row, cell }) => ({ row, column: cell.column }));
      const said = isStraight ? ['cong', 'thẳng'] : ['thẳng', 'cong'];
      const mended = retyped(
        sheet,
        cells,
        (text) => (isStraight ? text.replace(STRAIGHT_PAIR, '“$1”') : text.replace(CURLY_PAIR, '"$1"')),
        `Đổi ngoặc kép ${said[1]} thành ngoặc kép ${said[0]} ở ${sayCells(places)}.`,
      );
      yield {
        cell: { sheet, row: cells[0].row, column: cells[0].cell.column },
        what: `Trang có ${others} ô dùng ngoặc kép ${said[0]}, ${cells.length} ô dùng ngoặc kép ${said[1]} (${sayCells(places)}).`,
        how: `Nên dùng ngoặc kép ${said[0]} cho thống nhất${mended.fix ? '; bấm Sửa để đổi' : ''}.`,
        expected: `ngoặc kép ${said[0]}`,
        received: `ngoặc kép ${said[1]}`,
        ...mended,
      };
    }
  },
};

export default rule;
