// Decides that a criterion without maximum is missing one where nearly all others have theirs.
import { ancestorsOf } from '../tables/relatives';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { filledShare, scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const NEARLY_ALL = 0.8;

const rule: Rule = {
  meta: {
    id: 'max-missing',
    alias: 'thieu-diem-toi-da',
    severity: 'warning',
    title: 'Thiếu điểm tối đa',
    why: 'Không có điểm tối đa thì không biết điểm chấm có vượt không, và tổng điểm tối đa bị thiếu.',
    source: 'Bộ tiêu chí, cột Điểm tối đa',
    page: {
      finds: 'Tiêu chí đã có điểm mà ô điểm tối đa để trống, trong khi hầu hết tiêu chí khác đã ghi.',
      leaves:
        'Dòng không ghi số thứ tự; điểm thưởng, điểm trừ; ô gộp nhiều tiêu chí; tiêu chí con khi điểm tối đa ghi ở dòng cha.',
      wrong: 'Tiêu chí 2.3 được 4 điểm, ô điểm tối đa để trống.',
      right: 'Tiêu chí 2.3 được 4 điểm, điểm tối đa 5.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const sheet = scoreSheet(table);
    const { max } = sheet;
    if (max === undefined || filledShare(sheet, max) < NEARLY_ALL) return;
    for (const row of sheet.leaves.filter((leaf) => max.at(leaf).reading.kind === 'blank')) {
      const { ref } = max.at(row);
      // What has no number may stand under the table.
      if (row.number === '' || row.label === '') continue;
      if (row.outside !== undefined || table.grid.mergeAt(ref.row, ref.column)) continue;
      // A parent's maximum may be for all its parts together.
      const above = ancestorsOf(table, row).filter(({ kind }) => kind === 'criterion');
      if (above.some((parent) => max.at(parent).reading.kind !== 'blank')) continue;
      yield {
        cell: ref,
        what: `${rowNameInTable(table, row)} đã có điểm, chưa có điểm tối đa.`,
        how: 'Ghi điểm tối đa theo bộ tiêu chí.',
        context: rowContext(row),
      };
    }
  },
};

export default rule;
