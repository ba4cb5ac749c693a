// Decides that the level of a unit in a roll-up must be the one that its points reach.
import { NOT_REACHED, rankOf, sayBand } from '../score/band';
import { compare, decimalOf, sayDecimal } from '../score/decimal';
import { levelOf } from '../score/level';
import { bandsOf } from '../tables/decision';
import { statedLevel } from '../tables/stated-level';
import { unitStandings } from '../tables/unit-standings';
import type { Rule } from './rule';

const HUNDRED = decimalOf(100);

const rule: Rule = {
  meta: {
    id: 'unit-level-wrong',
    alias: 'muc-don-vi-sai',
    severity: 'error',
    title: 'Mức của đơn vị không đúng với điểm',
    why: 'Mức đạt là kết quả đề nghị công nhận của đơn vị; ghi sai sẽ bị trả lại.',
    source: 'Kế hoạch, mục II “Các mức đạt chuẩn”; hoặc bảng mức trong tệp',
    page: {
      finds:
        'Trong bảng tổng hợp hoặc xếp hạng: mức của một đơn vị khác mức tính từ điểm. Mức thấp hơn điểm là cảnh báo, vì có thể bị hạ mức.',
      leaves:
        '“Không đạt chuẩn” với điểm cao, vì có thể đơn vị không đăng ký; bảng mà phần lớn mức theo quy định khác.',
      wrong: 'Xã An Hưng 92 điểm, ghi Mức 4.',
      right: 'Xã An Hưng 92 điểm, ghi Mức 3.',
    },
  },
  kinds: ['rollup', 'ranking'],
  *check(table, { recognised }) {
    const bands = bandsOf(recognised.levels);
    const judged = unitStandings(table).flatMap((unit) => {
      const { level, points } = unit;
      const stated = statedLevel(table.grid.at(level.row, level.column), bands);
      if (stated === undefined || compare(points, HUNDRED) > 0) return [];
      const answer = levelOf(points, bands);
      return answer.kind === 'level' ? [{ ...unit, stated, answer }] : [];
    });
    const wrong = judged.filter(({ stated, answer }) => stated !== answer.level && stated !== NOT_REACHED);
    if (wrong.length * 2 > judged.length) return;
    for (const { unit, level, total, points, stated, answer } of wrong) {
      const isLower = rankOf(stated, bands) < rankOf(answer.level, bands);
      yield {
        ...(isLower ? { severity: 'warning' as const } : {}),
        cell: level,
        what: `${unit} được ${sayDecimal(points)} điểm, là ${answer.level} (${sayBand(answer.reached)}); ô này ghi ${stated}.`,
        how: isLower
          ? `Ghi lại ${answer.level}; nếu đơn vị bị hạ mức, ghi lý do ở ghi chú.`
          : `Ghi lại ${answer.level}, hoặc rà lại điểm của đơn vị.`,
        context: unit,
        expected: answer.level,
        received: stated,
        causes: [total],
        saysFolded: `Mức đang ghi ${stated}.`,
      };
    }
  },
};

export default rule;
