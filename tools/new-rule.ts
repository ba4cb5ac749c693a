// npm run new-rule -- ten-ngan rule-id "Tiêu đề" [workbook]: a rule, its test, its two workbooks, its page and its place in the index.
import { existsSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { newRuleFiles } from './rules/new-rule-files';

const [alias, id, title, of] = process.argv.slice(2);
if (!alias || !id || !title || !/^[a-z]+(?:-[a-z]+)*$/.test(id) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(alias)) {
  console.error('npm run new-rule -- diem-vuot-toi-da score-above-max "Điểm vượt điểm tối đa" [workbook]');
  process.exit(64);
}
const files = newRuleFiles({ alias, id, title, isOfWorkbook: of === 'workbook' });
const taken = Object.keys(files).filter((path) => existsSync(path));
if (taken.length > 0) {
  console.error(`Already there: ${taken.join(', ')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
for (const tool of ['generate-rule-index', 'generate-rule-pages']) {
  execFileSync('node', [join('tools', 'run-ts.mjs'), join('tools', `${tool}.ts`)], { stdio: 'inherit' });
}
console.log(
  `Made ${Object.keys(files).join(', ')} and docs/rules/${id}.md. Write the workbooks first: npx jest test/core/rules/${id}`,
);
