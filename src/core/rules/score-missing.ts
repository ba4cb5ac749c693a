// Decides that a criterion without score is missing one where the others have theirs; in a form it is only blank.
import { ROLE_NAMES, rowContext, rowNameInTable } from '../tables/row-names';
import { notApplied } from '../tables/not-applied';
import type { ScoreCell } from '../tables/score-cell';
import { filledShare, isScored, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn, ScoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'score-missing',
    alias: 'thieu-diem',
    severity: 'error',
    title: 'Thiếu điểm',
    why: 'Ô trống được tính là 0 điểm, nên tổng điểm và mức đạt có thể thấp hơn thực tế.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Tiêu chí chưa có điểm trong một cột mà phần lớn tiêu chí khác đã chấm.',
      leaves:
        'Cột chưa ai chấm hoặc mới chấm dưới một nửa (ghi ở Chưa điền); dòng nhóm, dòng cha; ô gộp nhiều tiêu chí; tiêu chí có ghi chú “Không áp dụng”.',
      wrong: 'Tiêu chí 4.1 để trống, các tiêu chí khác đã chấm.',
      right: 'Tiêu chí 4.1 ghi 0.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const sheet = scoreSheet(table);
    for (const column of sheet.scores) {
      if (!isScored(sheet, column)) continue;
      for (const { row, ref } of missing(sheet, column)) {
        if (table.grid.mergeAt(ref.row, ref.column) || notApplied(table, column).has(row)) continue;
        yield {
          cell: ref,
          what: `${rowNameInTable(table, row)} chưa có ${ROLE_NAMES[column.role]}, các tiêu chí khác đã chấm.`,
          how: 'Nhập điểm, kể cả 0.',
          context: rowContext(row),
        };
      }
    }
  },
  *remarks(table) {
    const sheet = scoreSheet(table);
    for (const column of sheet.scores) {
      const [first, ...others] = isScored(sheet, column) ? [] : missing(sheet, column);
      if (first === undefined) continue;
      const cell = first.ref;
      const count = others.length + 1;
      const begun = filledShare(sheet, column) > 0;
      if (column.role === 'appraised' && !begun) {
        yield { kind: 'not-checked', says: 'Điểm thẩm định: chưa có điểm nào.', cell, sheet: table.sheet };
      } else {
        const says = begun
          ? `Còn ${count} tiêu chí chưa có ${ROLE_NAMES[column.role]}.`
          : `Chưa chấm: ${count} tiêu chí chưa có ${ROLE_NAMES[column.role]}.`;
        yield { kind: 'blank', cell, says, count };
      }
    }
  },
};

function missing({ leaves }: ScoreSheet, column: ScoreColumn): readonly ScoreCell[] {
  return leaves.map(column.at).filter(({ reading }) => reading.kind === 'blank');
}

export default rule;
