// Decides that the level reached is held against the one registered, once all criteria are scored.
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
    const name = stated?.registration?.kind === 'registered' ? stated.registration.level : undefined;
    const registered = bands.find((band) => band.name === name);
    const decision = registered && decisionOf(table, bands);
    if (stated === undefined || registered === undefined || decision?.level.kind !== 'level') return;
    const { column, total, level } = decision;
    const { reached } = level;
    const unscored = scoreSheet(table).leaves.some((row) => column.at(row).reading.kind !== 'score');
    if (unscored || registered.name === reached.name) return;
    const lacking = subtract(registered.from, total);
    const below = lacking > 0;
    yield {
      cell: stated.cell,
      what: `${SCORED[column.role === 'self' ? 'self' : 'appraised']} ${sayDecimal(total)} điểm, ${reached.name}; đăng ký ${registered.name}.${below ? ` Còn thiếu ${sayDecimal(lacking)} điểm.` : ''}`,
      how: below
        ? 'Rà lại điểm và minh chứng; nếu đúng, nêu lý do trong báo cáo.'
        : 'Rà lại mức đăng ký; nếu đúng, giữ nguyên.',
      expected: registered.name,
      received: reached.name,
    };
  },
};

export default rule;
