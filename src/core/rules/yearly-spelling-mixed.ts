// Decides that one column writes "hằng năm" in one way.
import { cellsMarked } from '../tables/marked-cells';
import type { MarkedCell } from '../tables/marked-cells';
import type { Role } from '../tables/table';
import { TRAIT } from '../text/traits';
import { shownText } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import { setValue } from '../workbook/set-cell';
import type { Rule } from './rule';

const ROLES: readonly Role[] = ['time', 'task', 'criterion', 'product'];
const PERIOD = '(?=\\s+(?:năm|quý|tháng|tuần|ngày)(?!\\p{L}))';
const VARIANT = new RegExp(`(?<!\\p{L})(h)(à)(ng)${PERIOD}`, 'giu');
const STANDARD = new RegExp(`(?<!\\p{L})hằng${PERIOD}`, 'iu');

const rule: Rule = {
  meta: {
    id: 'yearly-spelling-mixed',
    alias: 'lan-hang-nam',
    severity: 'hint',
    title: 'Lẫn “hàng năm” và “hằng năm”',
    why: 'Một văn bản nên viết một cách; “hằng năm” là cách viết trong luật.',
    source: 'Bộ luật Lao động 2019, điều 112 (“Hằng năm”)',
    page: {
      finds: 'Một cột có ô ghi “hằng năm” (hằng quý, hằng tháng) và ô ghi “hàng năm”.',
      leaves: 'Cột chỉ dùng một cách viết.',
      wrong: 'Dòng 1 “Hằng năm”, dòng 9 “Hàng năm”.',
      right: 'Cả hai dòng “Hằng năm”.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria'],
  *check(table) {
    const marked = cellsMarked(table, TRAIT.every);
    if (marked.length === 0) return;
    for (const role of ROLES) {
      for (const column of table.columns[role] ?? []) {
        const { standard, variants } = spellings(marked, column);
        if (standard === 0 || variants.length === 0) continue;
        for (const { row, cell } of variants) {
          const ref = { sheet: table.sheet, row, column };
          const text = composed(cell);
          const mended = text.replace(
            VARIANT,
            (_, first: string, vowel: string, end: string) =>
              `${first}${vowel === vowel.toUpperCase() ? 'Ằ' : 'ằ'}${end}`,
          );
          yield {
            cell: ref,
            what: `Cột có ${standard} ô ghi “hằng”, ${variants.length} ô ghi “hàng” trước năm, quý, tháng.`,
            how: 'Nên dùng “hằng” cho thống nhất; bấm Sửa để đổi.',
            expected: 'hằng',
            received: 'hàng',
            ...(cell.formula === undefined
              ? { fix: { safety: 'safe', says: 'Đổi “hàng” thành “hằng”.', edits: [setValue(ref, cell, mended)] } }
              : {}),
          };
        }
      }
    }
  },
};

function spellings(marked: readonly MarkedCell[], column: number) {
  let standard = 0;
  const variants: { row: number; cell: Cell }[] = [];
  for (const { row, cell } of marked) {
    if (cell.column !== column || row.kind === 'blank' || row.kind === 'header') continue;
    const text = composed(cell);
    VARIANT.lastIndex = 0;
    if (VARIANT.test(text)) variants.push({ row: row.row, cell });
    else if (STANDARD.test(text)) standard += 1;
  }
  return { standard, variants };
}

function composed(cell: Cell): string {
  return shownText(cell).normalize('NFC');
}

export default rule;
