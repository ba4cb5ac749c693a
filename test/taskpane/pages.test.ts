// The pages themselves: what an engine too old for the panel shows, and what a strict policy refuses.
import { readFileSync } from 'node:fs';

const page = (name: string) => readFileSync(`src/taskpane/${name}`, 'utf8');

test('trang cho máy quá cũ không có mã và không cần biến CSS', () => {
  expect(page('unsupported.html')).not.toMatch(/<script|var\(|style=/);
  expect(page('unsupported.css')).not.toMatch(/var\(|@import|:has|grid|flex/);
});

test('khung có sẵn lời cho máy quá cũ, trùng với trang riêng', () => {
  const told = /<h1>CQTT không chạy[\s\S]*?<\/ol>/;
  const squeezed = (text: string) => (told.exec(text)?.[0] ?? '').replace(/\s+/g, ' ');
  expect(squeezed(page('taskpane.html'))).toBe(squeezed(page('unsupported.html')));
  expect(squeezed(page('unsupported.html'))).not.toBe('');
  expect(page('taskpane.html')).toContain('<noscript>');
});

test('không có mã hay kiểu viết trong trang: chính sách nội dung chặt cho qua', () => {
  for (const name of ['taskpane.html', 'unsupported.html']) {
    expect(page(name)).not.toMatch(/ style=| on\w+=|<style|<script>/);
    expect(page(name)).toBe(page(name).normalize('NFC'));
  }
});

test('mọi màu của chủ đề tối đều có ở chủ đề sáng; hai cách vào chủ đề tối giống nhau', () => {
  const css = page('tokens.css');
  const blocks = css.split('}').flatMap((block) => {
    const declarations = block.split(/[{;]/).flatMap((line) => (line.trim().startsWith('--') ? [line.trim()] : []));
    return declarations.length > 0 ? [declarations] : [];
  });
  const [light = [], dark = [], system = []] = blocks;
  const names = (declarations: readonly string[]) => declarations.map((each) => each.split(':')[0]);
  expect(system).toEqual(dark);
  expect(dark.length).toBeGreaterThan(25);
  expect(names(light)).toEqual(expect.arrayContaining(names(dark)));
});
