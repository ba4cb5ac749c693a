// Decides that a criterion has in the scoring table the maximum that the criteria set gives it.
import { compare, sayDecimal } from '../score/decimal';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import { comparedWithSet } from '../tables/set-comparison';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'max-against-set',
    alias: 'diem-toi-da-khac-bo',
    severity: 'warning',
    title: 'Điểm tối đa khác bộ tiêu chí',
    why: 'Điểm chấm theo điểm tối đa đã bị sửa không được công nhận; tổng điểm tối đa cũng lệch.',
    source: 'Trang Bộ tiêu chí trong tệp, cột Điểm tối đa',
    page: {
      finds: 'Điểm tối đa của một tiêu chí ở bảng chấm điểm khác điểm tối đa của tiêu chí đó ở trang Bộ tiêu chí.',
      leaves: 'Bảng chấm theo bộ khác hoặc năm khác; bảng mà phần lớn điểm tối đa khác bộ.',
      wrong: 'Bộ tiêu chí ghi tiêu chí 2.3 tối đa 5 điểm, bảng chấm điểm ghi 6.',
      right: 'Bảng chấm điểm ghi 5.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised: { criteria } }) {
    const compared = comparedWithSet(table, criteria);
    const { max } = scoreSheet(table);
    const stated = compared && scoreSheet(compared.set).max;
    if (compared === undefined || max === undefined || stated === undefined) return;
    const pairs = [...compared.same, ...compared.reworded].map(({ row, inSet }) => ({
      own: max.at(row),
      set: stated.at(inSet),
    }));
    const different = pairs.filter(
      ({ own, set }) =>
        own.reading.kind === 'score' && set.reading.kind === 'score' && compare(own.points, set.points) !== 0,
    );
    if (different.length * 2 > pairs.length) return;
    for (const { own, set } of different) {
      yield {
        cell: own.ref,
        what: `${rowNameInTable(table, own.row)} ghi điểm tối đa ${sayDecimal(own.points)}, bộ tiêu chí ghi ${sayDecimal(set.points)}.`,
        how: `Đối chiếu với bộ tiêu chí; nếu bộ đúng, ghi ${sayDecimal(set.points)}.`,
        source: { text: `Trang “${set.ref.sheet}”`, cell: set.ref },
        context: rowContext(own.row),
        expected: sayDecimal(set.points),
        received: sayDecimal(own.points),
      };
    }
  },
};

export default rule;
