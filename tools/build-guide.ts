// The officers' guide and reference as plain pages: docs/huong-dan/*.md → build/docs/huong-dan/*.html, with pictures.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

const FROM = 'docs';
const INTO = 'build/docs';
/** What officers read; the others are for developers. */
const FOLDERS = ['huong-dan', 'ham', 'rules', 'trang'];

const STYLE = `body{font:16px/1.6 "Segoe UI","Noto Sans",Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}
a{color:#0b6a37}img{max-width:100%;border:1px solid #d1d1d1;border-radius:4px}h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.2rem;margin-top:2rem}
table{border-collapse:collapse}td,th{border:1px solid #d1d1d1;padding:.3rem .6rem;text-align:left;vertical-align:top}
blockquote{margin:1rem 0;padding:.25rem 1rem;border-left:4px solid #0b6a37;background:#f0f4f1}code{font-family:Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){body{color:#f0f0f0;background:#1f1f1f}a{color:#7fd1a0}blockquote{background:#26332b}img,td,th{border-color:#555}}`;

function page(markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Hướng dẫn CQTT';
  const body = marked
    .parse(markdown, { async: false })
    .replaceAll(/href="([\w./-]+)\.md(#[\w-]+)?"/g, 'href="$1.html$2"');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

function buildFolder(folder: string): void {
  const from = join(FROM, folder);
  const into = join(INTO, folder);
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.endsWith('.md')) {
      const html = name === 'README.md' ? 'index.html' : name.replace(/\.md$/, '.html');
      const markdown = readFileSync(join(from, name), 'utf8').replaceAll('README.md', 'index.md');
      writeFileSync(join(into, html), page(markdown));
    } else {
      cpSync(join(from, name), join(into, name), { recursive: true });
    }
  }
  writeFileSync(join(into, 'guide.css'), STYLE);
}

rmSync(INTO, { recursive: true, force: true });
for (const folder of FOLDERS) buildFolder(folder);
