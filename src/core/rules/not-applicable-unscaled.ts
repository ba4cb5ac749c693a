// Decides that a criterion which does not apply is asked about while its maximum still stands in the 100.
import { multiplyByRatio, roundHalfUp, sayDecimal, subtract } from '../score/decimal';
import { totalOf } from '../tables/decision';
import { notApplied } from '../tables/not-applied';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { pointsOf, scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'not-applicable-unscaled',
    alias: 'khong-ap-dung-chua-quy-doi',
    severity: 'review',
    title: 'Tiêu chí không áp dụng, tổng chưa quy đổi',
    why: 'Không quy đổi thì đơn vị mất điểm vì một tiêu chí không thuộc nhiệm vụ của mình.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Tiêu chí ghi “Không áp dụng” ở ô điểm, hoặc ở ghi chú cạnh ô trống hay 0 điểm, trong khi điểm tối đa của tiêu chí vẫn nằm trong tổng. Nêu điểm nếu quy đổi.',
      leaves: 'Tiêu chí đã có điểm; tiêu chí không ghi điểm tối đa.',
      wrong: 'Tiêu chí 6 (5 điểm) ghi “Không áp dụng”, tổng 90 vẫn xét trên 100.',
      right: 'Tổng quy đổi 90 / 95 x 100 = 94,74, theo hướng dẫn của bộ tiêu chí.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const { max, scores } = scoreSheet(table);
    if (max === undefined) return;
    const whole = totalOf(table, max);
    for (const column of scores) {
      const marked = notApplied(table, column);
      const rest = subtract(whole, pointsOf(max, [...marked.keys()]));
      for (const [row, words] of marked) {
        const scaled = multiplyByRatio(whole, totalOf(table, column), rest);
        if (scaled === undefined) continue;
        const { ref: cell } = column.at(row);
        yield {
          cell,
          what: `${rowNameInTable(table, row)} ghi “${words}”, điểm tối đa ${sayDecimal(max.at(row).points)} vẫn nằm trong ${sayDecimal(whole)}. Quy đổi theo ${sayDecimal(rest)} điểm còn lại thì tổng là ${sayDecimal(roundHalfUp(scaled, 2))}.`,
          how: 'Ghi điểm hoặc cách quy đổi theo hướng dẫn của bộ tiêu chí.',
          context: rowContext(row),
          received: `“${words}”`,
          question: {
            text: 'Bộ tiêu chí cho tính tiêu chí không áp dụng thế nào?',
            answers: ['0 điểm, không quy đổi', 'Quy đổi theo điểm tối đa còn lại', 'Được điểm tối đa'],
          },
        };
      }
    }
  },
};

export default rule;
