// Decides that the maximum which a group states in its own words is what its criteria add up to.
import { compare, sayDecimal } from '../score/decimal';
import { rowContext, rowNameInside } from '../tables/row-names';
import { pointsOf, scoreSheet } from '../tables/score-sheet';
import { sumsOf } from '../tables/sums';
import { titledMaximum } from '../tables/titled-maximum';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'group-title-max',
    alias: 'diem-nhom-trong-ten',
    severity: 'warning',
    title: 'Điểm ghi trong tên nhóm không khớp',
    why: 'Tên nhóm và các tiêu chí nói hai số khác nhau, người thẩm định không biết theo số nào.',
    source: 'Bộ tiêu chí, tên nhóm',
    page: {
      finds: 'Tên nhóm ghi điểm tối đa (“NHÓM III (15 điểm)”) khác số cộng điểm tối đa của các tiêu chí trong nhóm.',
      leaves:
        'Nhóm còn tiêu chí chưa ghi điểm tối đa; phần điểm thưởng, điểm trừ (ghi mức nhiều nhất được cộng, được trừ).',
      wrong: '“III. PHỤC VỤ NGƯỜI DÂN (15 điểm)”, các tiêu chí cộng lại là 13.',
      right: '“III. PHỤC VỤ NGƯỜI DÂN (15 điểm)”, các tiêu chí cộng lại là 15.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    const { max } = scoreSheet(table);
    if (max === undefined) return;
    for (const { row, kind, ways } of sumsOf(table)) {
      const titled = kind === 'parent' && row.outside === undefined ? titledMaximum(table, row) : undefined;
      const [criteria] = ways;
      const added = pointsOf(max, criteria);
      if (titled === undefined || compare(titled.points, added) === 0) continue;
      if (criteria.some((criterion) => max.at(criterion).reading.kind !== 'score')) continue;
      const stated = max.at(row);
      const hasOwn = stated.reading.kind === 'score' && compare(stated.points, titled.points) === 0;
      yield {
        cell: titled.cell,
        what: `Tên ${rowNameInside(row)} ghi ${sayDecimal(titled.points)} điểm, điểm tối đa của các tiêu chí cộng lại là ${sayDecimal(added)}.`,
        how: 'Rà lại điểm tối đa của từng tiêu chí theo bộ tiêu chí được ban hành, rồi sửa số ghi sai.',
        context: rowContext(row),
        expected: sayDecimal(added),
        received: sayDecimal(titled.points),
        // Where the group's own maximum says the same, that is the finding.
        causes: hasOwn ? [stated.ref] : [],
      };
    }
  },
};

export default rule;
