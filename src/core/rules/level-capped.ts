// Decides that the level stated meets the conditions that the workbook's own words put on it, beside the points.
import { rankOf } from '../score/band';
import type { Band } from '../score/band';
import { levelOf } from '../score/level';
import { bandsOf, decisionOf, isOutOfHundred, totalOf } from '../tables/decision';
import { capitalised, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import { statedCaps } from '../tables/stated-caps';
import type { StatedCap } from '../tables/stated-caps';
import { statedLevel } from '../tables/stated-level';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'level-capped',
    alias: 'muc-khong-du-dieu-kien',
    severity: 'warning',
    title: 'Mức đạt không đủ điều kiện',
    why: 'Đủ điểm mà thiếu điều kiện của mức thì không được công nhận mức đó.',
    source: 'Bộ tiêu chí, điều kiện của các mức',
    page: {
      finds:
        'Mức ghi ở bảng cao hơn mức còn được xét theo điều kiện ghi trong tệp: tiêu chí bị 0 điểm, nhóm dưới tỷ lệ tối thiểu, hoặc cách chấm ghi “không xét Mức 4”.',
      leaves: 'Tệp không ghi điều kiện; điều kiện về kỷ luật (không có trong bảng chấm); mức đã ghi thấp xuống.',
      wrong: 'Ghi chú “Tiêu chí bị 0 điểm thì không xét Mức 4”, tiêu chí 2.3 được 0 điểm, ghi Mức 4.',
      right: 'Ghi Mức 3.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    if (table.levelCells.length === 0 || !isOutOfHundred(table)) return;
    const bands = bandsOf(recognised.levels);
    const decision = decisionOf(table, bands);
    if (decision === undefined) return;
    for (const { cell, by } of table.levelCells) {
      const column = (by && scoreSheet(table)[by]) ?? decision.column;
      const stated = statedLevel(table.grid.at(cell.row, cell.column), bands);
      const reached = levelOf(totalOf(table, column), bands);
      // A level that the points do not reach is told by its own rule.
      if (stated === undefined || reached.kind !== 'level' || rankOf(stated, bands) > rankOf(reached.level, bands))
        continue;
      const [cap] = capsBelow(statedCaps(table, recognised, column, bands), stated, bands);
      if (cap === undefined) continue;
      yield {
        cell,
        what: `${capitalised(cap.reason)}, nên cao nhất là ${cap.highest}; ${sayCell(cell)} ghi ${stated}.`,
        how: `Ghi lại ${cap.highest}, hoặc rà lại điểm của tiêu chí.`,
        source: { text: `“${cap.words}”`, cell: cap.cell },
        expected: cap.highest,
        received: stated,
      };
    }
  },
};

/** The caps under a level, the lowest first. */
function capsBelow(caps: readonly StatedCap[], level: string, bands: readonly Band[]): readonly StatedCap[] {
  return caps
    .filter(({ highest }) => rankOf(highest, bands) < rankOf(level, bands))
    .sort((one, other) => rankOf(one.highest, bands) - rankOf(other.highest, bands));
}

export default rule;
