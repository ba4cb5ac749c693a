// Decides that the level reached is held against the one registered, once all criteria are scored.
import { rankOf } from '../score/band';
import { sayDecimal, subtract } from '../score/decimal';
import { bandsOf, decisionOf } from '../tables/decision';
import { scoreSheet } from '../tables/score-sheet';
import { registrationOf } from '../tables/stated-level';
import type { Rule } from './rule';

const SCORED = { self: 'Tự chấm', appraised: 'Thẩm định' } as const;

const rule: Rule = {
  meta: {
    id: 'level-against-registered',
    alias: 'muc-dat-khac-dang-ky',
    severity: 'hint',
    title: 'Mức đạt khác mức đăng ký',
    why: 'Báo cáo cần nói rõ vì sao kết quả cao hoặc thấp hơn mức đã đăng ký.',
    source: 'Kế hoạch, phụ lục, STT 3 và STT 6',
    page: {
      finds: 'Mức tính từ tổng điểm cao hơn hoặc thấp hơn mức đăng ký.',
      leaves: 'Bảng còn tiêu chí chưa chấm; tệp không ghi mức đăng ký; không đăng ký.',
      wrong: 'Tự chấm 92,5 điểm, Mức 3; đăng ký Mức 4.',
      right: 'Tự chấm 95,5 điểm, Mức 4; đăng ký Mức 4.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const bands = bandsOf(recognised.levels);
    const stated = registrationOf(table, recognised, bands);
    const decision = stated?.registration?.kind === 'registered' ? decisionOf(table, bands) : undefined;
    if (decision?.level.kind !== 'level' || stated?.registration?.kind !== 'registered') return;
    const registered = bands.find(
      ({ name }) => stated.registration?.kind === 'registered' && name === stated.registration.level,
    );
    const unscored = scoreSheet(table).leaves.some(
      (index) => decision.column.cells.get(index)?.reading.kind !== 'score',
    );
    const reached = decision.level.reached;
    if (registered === undefined || unscored || registered.name === reached.name) return;
    const below = rankOf(reached.name, bands) < rankOf(registered.name, bands);
    const lacking = below ? ` Còn thiếu ${sayDecimal(subtract(registered.from, decision.total))} điểm.` : '';
    yield {
      cell: stated.cell,
      what: `${SCORED[decision.by]} ${sayDecimal(decision.total)} điểm, ${reached.name}; đăng ký ${registered.name}.${lacking}`,
      how: below
        ? 'Rà lại điểm và minh chứng; nếu đúng, nêu lý do trong báo cáo.'
        : 'Rà lại mức đăng ký; nếu đúng, giữ nguyên.',
      expected: registered.name,
      received: reached.name,
    };
  },
};

export default rule;
