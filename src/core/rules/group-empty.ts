// Decides that … (say it in one line): group-empty.
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'group-empty',
    alias: 'nhom-khong-tieu-chi',
    // New rules begin where they hold nobody up.
    severity: 'hint',
    title: 'Nhóm không có tiêu chí',
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
