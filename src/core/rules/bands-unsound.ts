// Decides that the levels table of a workbook gives each score one level: no gap, no overlap, no words with two meanings.
import { PLAN_BANDS } from '../score/band';
import type { Band } from '../score/band';
import { bandProblems } from '../score/band-problems';
import type { BandProblem } from '../score/band-problems';
import { compare, subtract } from '../score/decimal';
import { statedBands } from '../tables/level-table';
import type { StatedBands } from '../tables/level-table';
import type { Severity } from './finding';
import type { Rule } from './rule';

// Bands in whole points leave fractions out that the scores may not have.
const WHOLE_POINT = 1;

const rule: Rule = {
  meta: {
    id: 'bands-unsound',
    alias: 'bang-muc-chua-ro',
    severity: 'warning',
    title: 'Các mức hở nhau hoặc chồng nhau',
    why: 'Có tổng điểm thuộc hai mức hoặc không thuộc mức nào, nên không xếp loại được.',
    source: 'Kế hoạch, mục II “Các mức đạt chuẩn”',
    page: {
      finds:
        'Bảng mức có hai mức chồng lên nhau, hở nhau quá 1 điểm, một mức ghi hai lần, không mức nào nhận 100 điểm. Hở không quá 1 điểm, trùng đúng một điểm, xếp không theo thứ tự thì gợi ý; câu chữ hiểu hai cách thì hỏi lại.',
      leaves: 'Phần dưới mức thấp nhất; mức không ghi bằng khoảng điểm (ghi ở Chưa kiểm tra).',
      wrong: 'Mức 3: từ 90 đến dưới 95 điểm; Mức 4: từ 97 đến 100 điểm.',
      right: 'Mức 3: từ 90 đến dưới 95 điểm; Mức 4: từ 95 đến 100 điểm.',
    },
  },
  kinds: ['levels'],
  *check(table) {
    const stated = statedBands(table);
    for (const { says, cell } of stated.unclear) {
      yield {
        cell,
        severity: 'review',
        what: says,
        how: 'Đối chiếu với kế hoạch, rồi viết rõ điểm đầu và điểm cuối của mức.',
      };
    }
    // A row that is not read may hold what seems left out.
    if (stated.bands.length < 2 || stated.unclear.length > 0 || stated.unread.length > 0) return;
    for (const problem of bandProblems(stated.bands.map(({ band }) => band))) {
      for (const cell of cellOf(problem, stated)) {
        yield {
          cell,
          severity: severityOf(problem),
          what: problem.what,
          how: 'Đối chiếu với kế hoạch, sửa điểm đầu hoặc điểm cuối của mức.',
        };
      }
    }
  },
  *remarks(table) {
    const [cell] = statedBands(table).unread;
    if (cell)
      yield { kind: 'not-checked', says: 'Bảng mức có dòng chưa đọc được khoảng điểm.', cell, sheet: table.sheet };
  },
};

/** Of two bands the one that is not as in the plan, else the lower; where it is about all, the first. */
function cellOf({ bands }: BandProblem, stated: StatedBands) {
  const suspect = bands.find((band) => !isOfPlan(band)) ?? bands[0] ?? stated.bands[0]?.band;
  return stated.bands.filter(({ band }) => band === suspect).map(({ cell }) => cell);
}

function isOfPlan(band: Band): boolean {
  return PLAN_BANDS.some(
    ({ name, from, to }) => name === band.name && compare(from, band.from) === 0 && compare(to, band.to) === 0,
  );
}

function severityOf({ kind, bands: [lower, upper], what }: BandProblem): Severity {
  if (kind === 'order') return what.startsWith('Số của mức') ? 'warning' : 'hint';
  if (lower === undefined || upper === undefined || kind === 'duplicate') return 'warning';
  const space = subtract(upper.from, lower.to);
  if (kind === 'gap') return space > WHOLE_POINT ? 'warning' : 'hint';
  return space === 0 ? 'hint' : 'warning';
}

export default rule;
