// Decides that units with the same points and different places are asked about: the table does not show what parts them.
import { sayDecimal } from '../score/decimal';
import { judgedRanks } from '../tables/ranks';
import { statedRank } from '../tables/unit-results';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'rank-tie',
    alias: 'dong-diem-khac-hang',
    severity: 'review',
    title: 'Cùng điểm nhưng khác hạng',
    why: 'Hai đơn vị cùng điểm mà khác hạng thì cần căn cứ để phân hạng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Hai đơn vị trở lên cùng điểm nhưng ghi thứ hạng khác nhau.',
      leaves: 'Cùng điểm, cùng hạng, dù hạng sau có bỏ cách hay không.',
      wrong: 'Hai xã cùng 91 điểm, ghi hạng 2 và hạng 3.',
      right: 'Hai xã cùng 91 điểm, đều ghi hạng 2.',
    },
  },
  kinds: ['ranking', 'rollup'],
  *check(table) {
    for (const { unit, points, rank, rankCell, expected, tied } of judgedRanks(table)) {
      const [first] = tied;
      const best = statedRank(first?.rank);
      if (expected !== undefined || first === undefined || first === unit || best === rank) continue;
      yield {
        cell: rankCell,
        what: `${unit.row.label} và ${first.row.label} cùng ${sayDecimal(points)} điểm nhưng xếp hạng ${rank} và ${best}.`,
        how: 'Ghi căn cứ phân hạng ở ghi chú, hoặc xếp cùng hạng.',
        context: unit.row.label,
        received: String(rank),
        question: {
          text: 'Hai đơn vị này được phân hạng theo căn cứ khác?',
          answers: ['Có căn cứ khác', 'Xếp cùng hạng'],
        },
      };
    }
  },
};

export default rule;
