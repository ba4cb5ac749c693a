// Writes docs/rules: a page for each rule and the table of all, from the metadata of the rules.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/core/rules';
import { rulePage, rulesOverview } from './rules/pages';
import { writeFormatted } from './rules/write-formatted';

const DOCS = 'docs/rules';
const metas = RULES.map(({ meta }) => meta);

mkdirSync(DOCS, { recursive: true });
for (const meta of metas) await writeFormatted(join(DOCS, `${meta.id}.md`), rulePage(meta));
await writeFormatted(join(DOCS, 'README.md'), rulesOverview(metas));
const pages = new Set(['README.md', ...metas.map(({ id }) => `${id}.md`)]);
for (const page of readdirSync(DOCS)) if (!pages.has(page)) rmSync(join(DOCS, page));
