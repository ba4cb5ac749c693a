// Decides that … (say it in one line): criterion-not-in-set.
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'criterion-not-in-set',
    alias: 'tieu-chi-ngoai-bo',
    // New rules begin where they hold nobody up.
    severity: 'hint',
    title: 'Tiêu chí không có trong bộ',
    why: 'Điều gì xảy ra nếu để nguyên, hoặc điều khoản nào quy định.',
    source: 'Quy tắc của CQTT',
    page: { finds: 'Tìm gì.', leaves: 'Không nêu gì.', wrong: 'Ví dụ cần sửa.', right: 'Ví dụ đúng.' },
  },
  kinds: ['scoring'],
  *check() {
    // For each cell at fault: yield { cell, what, how, context, expected, received }.
  },
};

export default rule;
