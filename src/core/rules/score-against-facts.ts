// Decides that a self score is the one which its scoring rule gives for the numbers stated in the same row.
import { compare, decimalOf, roundHalfUp, sayDecimal } from '../score/decimal';
import { scoreFor } from '../score/scale';
import { canGive } from '../tables/criterion-scales';
import { factsIn } from '../tables/criterion-facts';
import { rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import { shownText } from '../workbook/cell-text';
import { setValue } from '../workbook/set-cell';
import type { CheckContext, Found, Rule } from './rule';

const NONE = decimalOf(0);

const rule: Rule = {
  meta: {
    id: 'score-against-facts',
    alias: 'diem-khac-so-lieu',
    severity: 'warning',
    title: 'Điểm không khớp số liệu',
    why: 'Người thẩm định tính lại từ số liệu cùng dòng và sẽ hạ hoặc sửa điểm.',
    source: 'Bộ tiêu chí, cột Cách chấm',
    page: {
      finds:
        'Điểm tự chấm khác điểm tính theo cách chấm từ số liệu ghi cùng dòng, ở bảng có cột số liệu, tỷ lệ hoặc kết quả thực hiện.',
      leaves:
        'Số liệu có nhiều cách hiểu hoặc không phải loại mà cách chấm cần; điểm thẩm định (có thể hạ vì lý do khác); bảng mà phần lớn dòng không khớp.',
      wrong: 'Cách chấm “Điểm = tỷ lệ x 4”, số liệu 17/20, tự chấm 4.',
      right: 'Tự chấm 3,4.',
    },
  },
  kinds: ['scoring'],
  *check(table, context) {
    const { found, judged } = answers(table, context);
    if (found.length < 3 || found.length * 2 <= judged) yield* found;
  },
};

function answers(
  table: Table,
  { recognised }: CheckContext,
): { readonly found: readonly Found[]; readonly judged: number } {
  const { self, max } = scoreSheet(table);
  const found: Found[] = [];
  let judged = 0;
  for (const { row, scale, stated, ref, cell, reading } of factsIn(table, recognised)) {
    const given = self?.at(row);
    const most = max?.at(row).points ?? NONE;
    if (given?.reading.kind !== 'score' || reading.kind !== 'facts' || most <= 0) continue;
    const answer = scoreFor(scale, reading.facts, most);
    // A score that the rule can't give at all is told by its own rule.
    if (answer.kind !== 'score' || !canGive(scale, given.points, most)) continue;
    judged += 1;
    const places = [1, 2].map((digits) => roundHalfUp(answer.score, digits));
    if ([answer.score, ...places].some((score) => compare(score, given.points) === 0)) continue;
    const expected = sayDecimal(roundHalfUp(answer.score, 2));
    found.push({
      cell: given.ref,
      what: `${rowNameInTable(table, row)}: số liệu “${shownText(cell).trim()}” được ${expected} điểm theo cách chấm, ${sayCell(given.ref)} ghi ${sayDecimal(given.points)}.`,
      how: `Rà lại số liệu ở ${sayCell(ref)}; nếu đúng, ghi ${expected} điểm.`,
      source: { text: `Cách chấm: ${stated.words}`, cell: stated.cell },
      context: rowContext(row),
      expected,
      received: sayDecimal(given.points),
      fix: {
        safety: 'unsafe',
        says: `Ghi ${expected} điểm.`,
        question: `Số liệu ở ${sayCell(ref)} đã đúng?`,
        edits: [setValue(given.ref, given.cell, roundHalfUp(answer.score, 2))],
      },
    });
  }
  return { found, judged };
}

export default rule;
