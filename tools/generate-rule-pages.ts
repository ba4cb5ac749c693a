// Writes docs/rules: a page for each rule and the table of all, from the metadata of the rules and their faulty workbooks.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/core/rules';
import { faultyWorkbook, findings } from '../test/core/rules/rule-workbooks';
import { rulePage, rulesOverview } from './rules/pages';
import { writeFormatted } from './rules/write-formatted';

const DOCS = 'docs/rules';
const metas = RULES.map(({ meta }) => meta);

mkdirSync(DOCS, { recursive: true });
for (const rule of RULES) {
  const page = rulePage(rule.meta, findings(rule, faultyWorkbook(rule)));
  await writeFormatted(join(DOCS, `${rule.meta.id}.md`), page);
}
await writeFormatted(join(DOCS, 'README.md'), rulesOverview(metas));
const pages = new Set(['README.md', ...metas.map(({ id }) => `${id}.md`)]);
for (const page of readdirSync(DOCS)) if (!pages.has(page)) rmSync(join(DOCS, page));
