// Decides that a unit's place must follow from its points.
import { sayDecimal } from '../score/decimal';
import { judgedRanks } from '../tables/ranks';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'rank-wrong',
    alias: 'xep-hang-sai',
    severity: 'error',
    title: 'Xếp hạng không đúng với điểm',
    why: 'Thứ hạng dùng để xét thi đua, công nhận; sai thứ hạng thì đơn vị được xét nhầm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Thứ hạng ghi ở bảng khác thứ hạng tính từ điểm: điểm cao hơn mà xếp sau, hoặc bỏ hạng không có lý do.',
      leaves:
        'Đơn vị cùng điểm (1, 2, 2, 4 và 1, 2, 2, 3 đều được); xếp hạng riêng trong từng nhóm; bảng xếp theo tiêu chí khác điểm.',
      wrong: 'Xã An Hưng 96 điểm, cao nhất, ghi hạng 2.',
      right: 'Xã An Hưng 96 điểm, cao nhất, ghi hạng 1.',
    },
  },
  kinds: ['ranking', 'rollup'],
  *check(table) {
    for (const { unit, points, rank, pointsCell, rankCell, expected } of judgedRanks(table)) {
      if (expected === undefined) continue;
      yield {
        cell: rankCell,
        what: `${unit.row.label} được ${sayDecimal(points)} điểm, đứng thứ ${expected}; ô này ghi ${rank}.`,
        how: `Ghi lại ${expected}, hoặc rà lại điểm của đơn vị.`,
        context: unit.row.label,
        expected: String(expected),
        received: String(rank),
        causes: [pointsCell],
        saysFolded: `Thứ hạng đang ghi ${rank}.`,
      };
    }
  },
};

export default rule;
