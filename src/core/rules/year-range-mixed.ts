// Decides that one sheet writes its ranges of years in one way: 2026 - 2030, 2026-2030, 2026–2030.
import { sayCells } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { typedCells, retyped } from './mixed-typing';
import { TRAIT } from '../text/traits';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const RANGE = /(?<![\d/])(20\d\d)( ?[-–—] ?)(20\d\d)(?![\d/\p{L}])/gu;
const USUAL = ' - ';

const rule: Rule = {
  meta: {
    id: 'year-range-mixed',
    alias: 'lan-cach-ghi-khoang-nam',
    severity: 'hint',
    title: 'Khoảng năm ghi nhiều cách',
    why: 'Một văn bản nên ghi khoảng năm một cách; tìm “2026 - 2030” không ra chỗ ghi cách khác.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Trang có ô ghi khoảng năm bằng nhiều kiểu gạch, hoặc chỗ có dấu cách, chỗ không. Nêu ở ô đầu tiên ghi khác cách dùng nhiều nhất.',
      leaves: 'Trang chỉ dùng một cách; số, ký hiệu văn bản.',
      wrong: 'Tiêu đề ghi “2026 - 2030”, nhiệm vụ 5 ghi “2026-2030”.',
      right: 'Cả hai nơi ghi “2026 - 2030”.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const cells = typedCells(sent, { trait: TRAIT.hyphen | TRAIT.longDash, isIn: (text) => text.search(RANGE) >= 0 });
      const ways = cells.map(({ cell }) => waysIn(shownText(cell)));
      const usual = usualOf(ways.flat());
      const others = cells.filter((_, at) => ways[at]?.some((way) => way !== usual));
      const [first] = others;
      if (first === undefined) continue;
      const sheet = sent.sheet.name;
      const places = others.map(({ row, cell }) => ({ row, column: cell.column }));
      const example = `2026${usual}2030`;
      const mended = retyped(
        sheet,
        others,
        (text) => text.replace(RANGE, `$1${usual}$3`),
        `Ghi lại khoảng năm như “${example}” ở ${sayCells(places)}.`,
      );
      yield {
        cell: { sheet, row: first.row, column: first.cell.column },
        what: `Trang có ${cells.length} ô ghi khoảng năm, ${others.length} ô không ghi như “${example}” (${sayCells(places)}).`,
        how: `Nên ghi một cách, như “${example}”${mended.fix ? '; bấm Sửa để đổi' : ''}.`,
        expected: `“${example}”`,
        received: `“${first.cell.value}”`,
        ...mended,
      };
    }
  },
};

function waysIn(text: string): readonly string[] {
  return [...text.matchAll(RANGE)].map(([, , way]) => way as string);
}

/** The way used most; of ways used alike the one with spaces and a hyphen. */
function usualOf(ways: readonly string[]): string {
  const counts = new Map<string, number>([[USUAL, 0]]);
  for (const way of ways) counts.set(way, (counts.get(way) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

export default rule;
