// cqtt explain: the page of a rule, by its id or its Vietnamese name; without one, the list of all rules.
import { RULES } from '../core/rules';
import type { RuleMeta } from '../core/rules/rule';
import { JOB_EXIT, type Job } from './command';
import { SEVERITY_ORDER } from '../results/checked-file';
import { SEVERITY_WORDS } from '../results/words';

export const explain: Job = {
  name: 'explain',
  summary: { vi: 'Quy tắc kiểm tra nói gì', en: 'What a rule looks for, and why' },
  help: {
    vi: `Cách gõ: cqtt explain [QUY TẮC]
  QUY TẮC là tên ghi trong kết quả (score-above-max) hoặc tên ngắn (diem-vuot-toi-da); bỏ trống thì in danh sách.

Mã kết thúc: 0 đã in; 64 không có quy tắc này.`,
    en: `Usage: cqtt explain [RULE]
  RULE is an id (score-above-max) or an alias (diem-vuot-toi-da); without one all rules are listed.

Exit codes: 0 printed; 64 no such rule.`,
  },
  options: {},
  run: async ({ words: [asked, ...more] }, { print }) => {
    if (more.length > 0) return { misuse: more.join(' ') };
    const metas = RULES.map(({ meta }) => meta);
    if (asked === undefined) {
      print(`${listOf(metas)}\n`);
      return JOB_EXIT.done;
    }
    const meta = metas.find(({ id, alias }) => id === asked || alias === asked);
    if (meta === undefined) return { misuse: asked };
    print(`${pageOf(meta)}\n`);
    return JOB_EXIT.done;
  },
};

function listOf(metas: readonly RuleMeta[]): string {
  const width = Math.max(...metas.map(({ id }) => id.length));
  const inOrder = SEVERITY_ORDER.flatMap((severity) => metas.filter((meta) => meta.severity === severity));
  return inOrder
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${SEVERITY_WORDS[severity]} · ${title}`)
    .join('\n');
}

function pageOf({ id, alias, severity, title, why, source, page, trial }: RuleMeta): string {
  return [
    title,
    `Mức: ${SEVERITY_WORDS[severity]}${trial ? ', thử nghiệm (không bao giờ là lỗi)' : ''} · Tên: ${id} · Tên ngắn: ${alias}`,
    '',
    `Tìm gì: ${page.finds}`,
    `Vì sao cần sửa: ${why}`,
    `Không nêu: ${page.leaves}`,
    `Cần sửa: ${page.wrong}`,
    `Đúng: ${page.right}`,
    `Nguồn: ${source}`,
  ].join('\n');
}
