// Decides that the maximum which a group states in its own words is what its criteria add up to.
import { compare, sayDecimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { rowContext, rowNameInside } from '../tables/row-names';
import type { ScoreCell } from '../tables/score-cell';
import { pointsOf, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { sumsOf } from '../tables/sums';
import type { Table, TableRow } from '../tables/table';
import { titledMaximum } from '../tables/titled-maximum';
import type { TitledMaximum } from '../tables/titled-maximum';
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
    const titled = max === undefined ? [] : titledGroups(table, max);
    const wrong = titled.filter(({ title, added }) => compare(title.points, added) !== 0);
    // Where most groups differ, their criteria are not read as they were meant.
    if (wrong.length > 1 && wrong.length * 2 > titled.length) return;
    for (const { row, title, added, stated } of wrong) {
      yield {
        cell: title.cell,
        what: `Tên ${rowNameInside(row)} ghi ${sayDecimal(title.points)} điểm, điểm tối đa của các tiêu chí cộng lại là ${sayDecimal(added)}.`,
        how: 'Rà lại điểm tối đa của từng tiêu chí theo bộ tiêu chí được ban hành, rồi sửa số ghi sai.',
        context: rowContext(row),
        expected: sayDecimal(added),
        received: sayDecimal(title.points),
        // Where the group's own maximum or its subtotal says the same, that is the finding.
        causes: stated.flatMap(({ reading, points, ref }) =>
          reading.kind === 'score' && compare(points, title.points) === 0 ? [ref] : [],
        ),
      };
    }
  },
};

interface TitledGroup {
  readonly row: TableRow;
  readonly title: TitledMaximum;
  readonly added: Decimal;
  /** The maximum in the row of the group, and in the rows that sum the same criteria. */
  readonly stated: readonly ScoreCell[];
}

/** The groups within the 100 that state a maximum in their words, all of whose criteria have one. */
function titledGroups(table: Table, max: ScoreColumn): readonly TitledGroup[] {
  const sums = sumsOf(table);
  return sums.flatMap(({ row, kind, ways: [criteria] }) => {
    const title = kind === 'parent' && row.outside === undefined ? titledMaximum(table, row) : undefined;
    if (title === undefined || criteria.some((one) => max.at(one).reading.kind !== 'score')) return [];
    const same = sums.filter(
      ({ ways: [summed] }) => summed.length === criteria.length && summed.every((one) => criteria.includes(one)),
    );
    return [{ row, title, added: pointsOf(max, criteria), stated: same.map((sum) => max.at(sum.row)) }];
  });
}

export default rule;
