// Decides that one sheet puts the tone marks of oa, oe and uy in one place: hóa or hoá, Ủy ban or Uỷ ban.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { withTonesPlaced } from '../text';
import { TRAIT } from '../text/traits';
import { minorityOf, retyped } from './mixed-typing';
import type { Way } from './mixed-typing';
import type { Rule } from './rule';

// Names of people and places are as their owners write them: only words in small letters count, and “Ủy”.
const ON_FIRST_WORD = /(?<!\p{L})(?:\p{Ll}*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)|[ỦÙÚŨỤ]y)(?!\p{L})/u;
const ON_SECOND_WORD = /(?<!\p{L})(?:\p{Ll}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])|U[ỳýỷỹỵ])(?!\p{L})/gu;
const ON_FIRST: Way = { trait: TRAIT.toneOnFirst, isIn: (text) => ON_FIRST_WORD.test(text) };
const ON_SECOND: Way = { trait: TRAIT.toneOnSecond, isIn: (text) => text.search(ON_SECOND_WORD) >= 0 };

const rule: Rule = {
  meta: {
    id: 'tones-mixed',
    alias: 'lan-cach-dat-dau',
    severity: 'hint',
    title: 'Lẫn hai cách đặt dấu thanh',
    why: 'Một văn bản nên đặt dấu một cách; tìm “văn hóa” không ra chữ viết theo cách kia.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trang có ô đặt dấu theo một cách (hóa, hòa, thủy, Ủy) và ô đặt theo cách kia. Nêu ở ô đầu tiên của cách ít dùng hơn.',
      leaves: 'Trang chỉ dùng một cách; tên riêng; tên cơ quan ở cột chủ trì, phối hợp (có quy tắc riêng).',
      wrong: 'Dòng 2 và dòng 7 viết “văn hóa” theo hai cách.',
      right: 'Cả hai dòng viết “văn hóa”.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const minority = minorityOf(sent, [ON_FIRST, ON_SECOND]);
      if (minority === undefined) continue;
      const { way, cells, others } = minority;
      const sheet = sent.sheet.name;
      const places = cells.map(({ row, cell }) => ({ row, column: cell.column }));
      const [theirs, own] = way === ON_SECOND ? ['hóa, ủy', 'hoá, uỷ'] : ['hoá, uỷ', 'hóa, ủy'];
      const mended = way === ON_SECOND ? retyped(sheet, cells, placed, `Đặt lại dấu thanh ở ${sayCells(places)}.`) : {};
      yield {
        cell: { sheet, row: cells[0].row, column: cells[0].cell.column },
        what: `Trang có ${others} ô đặt dấu như “${theirs}”, ${cells.length} ô đặt như “${own}” (${sayCells(places)}).`,
        how: `Nên đặt dấu một cách, như “hóa, ủy”${mended.fix ? '; bấm Sửa để đổi' : ''}.`,
        expected: `“${theirs}”`,
        received: `“${own}”`,
        ...mended,
      };
    }
  },
};

function placed(text: string): string {
  return text.replace(ON_SECOND_WORD, (word) => withTonesPlaced(word));
}

export default rule;
