// Decides that a score needs the number which its scoring rule asks for, where the table has a column for it that others have filled in.
import { sayDecimal } from '../score/decimal';
import type { Scale } from '../score/scale';
import { factsIn } from '../tables/criterion-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'facts-missing',
    alias: 'thieu-so-lieu',
    severity: 'hint',
    title: 'Chưa ghi số liệu để tính điểm',
    why: 'Không có số đếm hoặc tỷ lệ thì người thẩm định không tính lại được điểm.',
    source: 'Bộ tiêu chí, cột Cách chấm',
    page: {
      finds:
        'Tiêu chí có điểm, cách chấm tính theo tỷ lệ hoặc số lần, mà ô số liệu cùng dòng để trống, trong khi phần lớn tiêu chí như vậy đã ghi.',
      leaves: 'Bảng không có cột số liệu; tiêu chí 0 điểm; cách chấm theo trường hợp (Có, Không).',
      wrong: 'Cách chấm “Điểm = tỷ lệ x 4”, tự chấm 3,4, ô số liệu để trống.',
      right: 'Ô số liệu ghi 17/20.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const { self } = scoreSheet(table);
    const asked = factsIn(table, recognised).filter(({ scale }) => NEEDS[scale.kind] !== undefined);
    const blank = asked.filter(({ reading }) => reading.kind === 'none');
    if (self === undefined || blank.length * 2 > asked.length) return;
    for (const { row, ref, scale, stated } of blank) {
      const { points } = self.at(row);
      if (points <= 0) continue;
      yield {
        cell: ref,
        what: `${rowNameInTable(table, row)} được ${sayDecimal(points)} điểm, cách chấm cần ${String(NEEDS[scale.kind])}, ô số liệu để trống.`,
        how: 'Ghi số đã làm trên tổng số (17/20), tỷ lệ hoặc số lần, như cách chấm.',
        source: { text: `Cách chấm: ${stated.words}`, cell: stated.cell },
        context: rowContext(row),
      };
    }
  },
};

const NEEDS: Readonly<Partial<Record<Scale['kind'], string>>> = {
  ratio: 'tỷ lệ',
  steps: 'tỷ lệ hoặc số đếm',
  each: 'số đếm',
  deductions: 'số lần bị trừ',
};

export default rule;
