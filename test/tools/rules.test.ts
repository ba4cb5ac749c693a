// Every rule stands in the index and has its page, its test and its two workbooks; pages and index are as the rules say.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { RULES } from '../../src/core/rules';
import { newRuleFiles } from '../../tools/rules/new-rule-files';
import { rulesOverview } from '../../tools/rules/pages';

const ids = RULES.map(({ meta }) => meta.id);
const stated = readdirSync('src/core/rules')
  .filter((name) => /^const rule: Rule = \{$/m.test(readFileSync(`src/core/rules/${name}`, 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));

test('the index lists every file that states a rule, in order', () => {
  expect(ids).toEqual([...stated].sort());
  expect(new Set(RULES.map(({ meta }) => meta.alias)).size).toBe(ids.length);
});

// That the page says what the rule says is asked by each rule's test (test/core/rules/rule-workbooks.ts).
test.each(RULES.map(({ meta }) => meta))('$id has page, test and workbooks', (meta) => {
  expect(existsSync(`docs/rules/${meta.id}.md`)).toBe(true);
  for (const file of ['.test.ts', '.fail.txt', '.pass.txt'])
    expect(existsSync(`test/core/rules/${meta.id}${file}`)).toBe(true);
});

test('no page is left of a rule that is gone', () => {
  const pages = readdirSync('docs/rules').filter((page) => page !== 'README.md');
  expect(pages.map((page) => page.replace(/\.md$/, '')).sort()).toEqual(ids);
});

test('the table of all rules names each with its severity', () => {
  const bare = (text: string) => text.replace(/[\s|-]+/g, ' ');
  expect(bare(readFileSync('docs/rules/README.md', 'utf8'))).toBe(bare(rulesOverview(RULES.map(({ meta }) => meta))));
});

describe('words on screen', () => {
  const texts = RULES.flatMap(({ meta }) =>
    [meta.title, meta.why, meta.source, ...Object.values(meta.page)].map((text): [string, string] => [meta.id, text]),
  );

  test.each(texts)('%s: %s', (_id, text) => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.replace(/“[^“”]*”/g, '')).not.toMatch(
      /!(?!\s*$)(?<!#REF!|DIV\/0!|VALUE!)|\bfile\b|\bsheet\b|vui lòng|thành công|(?<!\p{L})bạn(?!\p{L})/iu,
    );
    expect(text).not.toMatch(/"|hoá|(?<!\p{L})uỷ/u);
  });

  test.each(RULES.map(({ meta }) => meta))('the title of $id is short and has no address', ({ title }) => {
    expect(title.split(' ').length).toBeLessThanOrEqual(10);
    expect(title).not.toMatch(/[.:]$|[A-Z]{1,2}\d/);
  });
});

test('a new rule begins as a hint, with its test and its workbooks', () => {
  const files = newRuleFiles({ alias: 'thu-nghiem', id: 'try-rule', title: 'Thử nghiệm' });
  expect(Object.keys(files)).toEqual([
    'src/core/rules/try-rule.ts',
    'test/core/rules/try-rule.test.ts',
    'test/core/rules/try-rule.fail.txt',
    'test/core/rules/try-rule.pass.txt',
  ]);
  expect(files['src/core/rules/try-rule.ts']).toContain("severity: 'hint'");
});

test('a new rule of the workbook is asked once, not of each table', () => {
  const names = { alias: 'thu-nghiem', id: 'try-rule', title: 'Thử nghiệm' };
  expect(newRuleFiles(names)['src/core/rules/try-rule.ts']).toContain('*check()');
  expect(newRuleFiles({ ...names, isOfWorkbook: true })['src/core/rules/try-rule.ts']).toContain('*checkWorkbook()');
});
