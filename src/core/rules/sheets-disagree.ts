// Decides that two scoring tables of one workbook that state the same scores state them alike.
import { compare, sayDecimal } from '../score/decimal';
import { ROLE_NAMES, capitalised, rowContext, rowNameInside, sayCell } from '../tables/row-names';
import type { ScoreCell } from '../tables/score-cell';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreRole } from '../tables/score-sheet';
import { tableCopies } from '../tables/table-copies';
import type { TableCopy } from '../tables/table-copies';
import type { Rule } from './rule';

// Where more scores than this share differ, the tables are of different rounds.
const FEW = 0.2;
const ROLES: readonly ScoreRole[] = ['max', 'self', 'appraised'];

const rule: Rule = {
  meta: {
    id: 'sheets-disagree',
    alias: 'hai-bang-lech-nhau',
    severity: 'warning',
    title: 'Hai bảng chấm điểm lệch nhau',
    why: 'Cùng một tiêu chí có hai số điểm trong một tệp; người nhận không biết lấy số nào.',
    source: 'Bảng chấm điểm kia trong tệp',
    page: {
      finds:
        'Hai bảng chấm điểm cùng bộ, cùng năm trong một tệp (bảng tổng hợp và bảng chi tiết; bảng tự chấm và bảng thẩm định) ghi khác nhau điểm tối đa, điểm tự chấm hoặc điểm thẩm định của cùng một tiêu chí, nhóm.',
      leaves: 'Tệp có từ ba bảng chấm điểm; bảng của hai xã, hai năm, hai kỳ; hai bảng khác nhau ở nhiều tiêu chí.',
      wrong: 'Bảng chi tiết: nhóm II tự chấm 18 điểm; bảng tổng hợp: nhóm II 18,5 điểm.',
      right: 'Hai bảng cùng ghi 18 điểm.',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const copies of tableCopies(recognised)) {
      for (const role of ROLES) {
        const compared = comparedCells(copies, role);
        const different = compared.filter(({ copy, original }) => compare(copy.points, original.points) !== 0);
        if (different.length > Math.max(1, compared.length * FEW)) continue;
        for (const { copy, original } of different) {
          const there = `trang “${original.ref.sheet}”, ${sayCell(original.ref)}`;
          yield {
            cell: copy.ref,
            what: `${capitalised(ROLE_NAMES[role])} của ${rowNameInside(copy.row)} ở đây là ${sayDecimal(copy.points)}; ${there} ghi ${sayDecimal(original.points)}.`,
            how: 'Xem bảng nào đúng, rồi sửa bảng kia; nên dùng công thức lấy từ một bảng.',
            source: { text: `Bảng ở trang “${original.ref.sheet}”`, cell: original.ref },
            context: rowContext(copy.row),
            expected: sayDecimal(original.points),
            received: sayDecimal(copy.points),
            causes: [original.ref],
          };
        }
      }
    }
  },
};

interface ComparedCells {
  readonly copy: ScoreCell;
  readonly original: ScoreCell;
}

function comparedCells({ copy, original, pairs }: TableCopy, role: ScoreRole): readonly ComparedCells[] {
  const own = scoreSheet(copy)[role];
  const other = scoreSheet(original)[role];
  if (own === undefined || other === undefined) return [];
  return pairs
    .map((pair) => ({ copy: own.at(pair.copy), original: other.at(pair.original) }))
    .filter(({ copy: one, original: two }) => one.reading.kind === 'score' && two.reading.kind === 'score');
}

export default rule;
