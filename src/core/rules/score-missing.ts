// Decides that a criterion without score is missing one where the others have theirs; in a form it is only blank.
import { ROLE_NAMES, rowContext, rowNameInTable } from '../tables/row-names';
import { filledShare, isScored, scoreCellRef, scoreSheet } from '../tables/score-sheet';
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
        'Cột chưa ai chấm hoặc mới chấm dưới một nửa (ghi ở Chưa điền); dòng nhóm, dòng cha; ô gộp nhiều tiêu chí.',
      wrong: 'Tiêu chí 4.1 để trống, các tiêu chí khác đã chấm.',
      right: 'Tiêu chí 4.1 ghi 0.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const sheet = scoreSheet(table);
    for (const column of sheet.columns) {
      if (column.role === 'max' || !isScored(sheet, column)) continue;
      for (const index of missing(sheet, column)) {
        const score = column.cells.get(index);
        if (score === undefined || table.grid.mergeAt(score.row.row, column.column)) continue;
        yield {
          cell: scoreCellRef(table, column.column, score.row),
          what: `${rowNameInTable(table, score.row)} chưa có ${ROLE_NAMES[column.role]}, các tiêu chí khác đã chấm.`,
          how: 'Nhập điểm, kể cả 0.',
          context: rowContext(score.row),
        };
      }
    }
  },
  *remarks(table) {
    const sheet = scoreSheet(table);
    for (const column of sheet.columns) {
      const blank = missing(sheet, column);
      const first = table.rows[blank[0] ?? -1];
      if (column.role === 'max' || first === undefined || isScored(sheet, column)) continue;
      const cell = scoreCellRef(table, column.column, first);
      const begun = filledShare(sheet, column) > 0;
      if (column.role === 'appraised' && !begun) {
        yield { kind: 'not-checked', says: 'Điểm thẩm định: chưa có điểm nào.', cell, sheet: table.sheet };
      } else {
        const says = begun
          ? `Còn ${blank.length} tiêu chí chưa có ${ROLE_NAMES[column.role]}.`
          : `Chưa chấm: ${blank.length} tiêu chí chưa có ${ROLE_NAMES[column.role]}.`;
        yield { kind: 'blank', cell, says, count: blank.length };
      }
    }
  },
};

function missing(sheet: ScoreSheet, column: ScoreColumn): readonly number[] {
  return sheet.leaves.filter((index) => column.cells.get(index)?.reading.kind === 'blank');
}

export default rule;
