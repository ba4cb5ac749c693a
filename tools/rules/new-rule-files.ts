// What a new rule begins with: the rule, its test and the workbooks that should fail and pass.

export interface NewRule {
  /** Short Vietnamese name without marks: "diem-vuot-toi-da". */
  readonly alias: string;
  /** "score-above-max" */
  readonly id: string;
  /** At most ten syllables: "Điểm vượt điểm tối đa". */
  readonly title: string;
  /** It judges sheets or the workbook as a whole, not one table at a time. */
  readonly isOfWorkbook?: boolean;
}

/** The files by path; the rule finds nothing yet, so its test fails until it is written. */
export function newRuleFiles({ alias, id, title, isOfWorkbook }: NewRule): Readonly<Record<string, string>> {
  const test = `test/core/rules/${id}`;
  return {
    [`src/core/rules/${id}.ts`]: ruleText({ alias, id, title, ...(isOfWorkbook ? { isOfWorkbook } : {}) }),
    [`${test}.test.ts`]: [
      `// ${title}.`,
      `import rule from '../../../src/core/rules/${id}';`,
      "import { testWorkbooks } from './rule-workbooks';",
      '',
      'testWorkbooks(rule);',
      '',
    ].join('\n'),
    [`${test}.fail.txt`]: `# Tìm: D3 ${id} hint\n# Trang: Bảng chấm điểm\n${WORKBOOK}`,
    [`${test}.pass.txt`]: `# Trang: Bảng chấm điểm\n${WORKBOOK}`,
  };
}

const WORKBOOK = [
  '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |',
  '| 1 | Niêm yết thủ tục hành chính | 60 | 60 |',
  '| 2 | Đối thoại với người dân | 40 | 38 |',
  '',
].join('\n');

function ruleText({ alias, id, title, isOfWorkbook }: NewRule): string {
  return [
    `// Decides that … (say it in one line): ${id}.`,
    "import type { Rule } from './rule';",
    '',
    'const rule: Rule = {',
    '  meta: {',
    `    id: '${id}',`,
    `    alias: '${alias}',`,
    '    // New rules begin where they hold nobody up.',
    "    severity: 'hint',",
    `    title: '${title}',`,
    "    why: 'Điều gì xảy ra nếu để nguyên, hoặc điều khoản nào quy định.',",
    "    source: 'Quy tắc của CQTT',",
    "    page: { finds: 'Tìm gì.', leaves: 'Không nêu gì.', wrong: 'Ví dụ cần sửa.', right: 'Ví dụ đúng.' },",
    '  },',
    ...(isOfWorkbook ? ['  *checkWorkbook() {'] : ["  kinds: ['scoring'],", '  *check() {']),
    '    // For each cell at fault: yield { cell, what, how, context, expected, received }.',
    '  },',
    '};',
    '',
    'export default rule;',
    '',
  ].join('\n');
}
