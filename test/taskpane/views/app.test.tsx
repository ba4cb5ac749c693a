/**
 * @jest-environment jsdom
 */
import { findingKey } from '../../../src/core/rules/finding';
import { HostError } from '../../../src/core/workbook/host';
import type { Panel } from '../../../src/taskpane/controller/panel';
import { applyTheme, mountPanel } from '../../../src/taskpane/mount';
import { panelIn, STATES } from '../../browser/panel-gallery/states';
import { scene } from '../controller/scene';
import { aboveMax, asText, findings, textScores, twoReadings } from '../sample-report';

// jsdom has no windows to choose from: its page is the one in use.
document.hasFocus = () => true;

const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
};
const text = (selector: string) => (document.querySelector(selector)?.textContent ?? '').trim();
const button = (label: string) => {
  const found = all('button').find((element) => element.textContent?.trim() === label);
  if (!found) throw new Error(`No button is called ${label}`);
  return found;
};
const link = (begins: string) => {
  const found = all('button.link').find((element) => element.textContent?.startsWith(begins));
  if (!found) throw new Error(`No link begins with ${begins}`);
  return found;
};
const press = (key: string, element: Element = document.activeElement ?? document.body) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

async function draw(panel: Panel): Promise<void> {
  const place = document.createElement('div');
  place.id = 'panel';
  place.textContent = 'Đang mở';
  document.body.replaceChildren(place);
  mountPanel(panel, one('#panel'));
  await drawn();
  await drawn();
}

test.each(Object.keys(STATES))('%s: một tiêu đề chính, một nút đậm, không mất chữ nào', async (name) => {
  await draw(await panelIn(name));
  expect(all('h1')).toHaveLength(1);
  expect(text('h1')).not.toBe('');
  const strong = all('.button.main').filter(
    (element) => !document.querySelector('.has-way') || element.closest('.note'),
  );
  expect(strong.length).toBeLessThanOrEqual(1);
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  expect(
    all('[role=tab]')
      .map((tab) => tab.getAttribute('aria-selected'))
      .sort(),
  ).toEqual(['false', 'true']);
  expect(all('[style]').filter((element) => !element.closest('.progress, [role=none]'))).toEqual([]);
});

test('chữ từ ô là chữ, không phải thẻ HTML', async () => {
  const { panel, port } = scene();
  const evil = '<img src=x onerror=alert(1)><b>8</b>';
  port.found = [{ ...aboveMax, received: evil, context: evil, what: evil, title: evil }];
  await panel.check();
  await draw(panel);
  expect(all('img')).toEqual([]);
  expect(text('.tree')).toContain(evil);
  await panel.open(findingKey(aboveMax));
  await drawn();
  expect(all('img')).toEqual([]);
  expect(text('.pair')).toContain(evil);
});

test('không có tiêu điểm nào rơi về thân trang khi nút đang bấm biến mất', async () => {
  const { panel } = scene();
  await draw(panel);
  button('Kiểm tra tệp này').focus();
  button('Kiểm tra tệp này').click();
  await drawn();
  await drawn();
  expect(document.activeElement?.textContent).toBe('14 mục cần xử lý');
});

test('Esc: từ mục về đúng dòng, từ xem trước về mục, ở danh sách thì không làm gì', async () => {
  const { panel } = scene();
  await panel.check();
  await draw(panel);
  const [first] = textScores;
  if (!first) throw new Error('mẫu thiếu mục');
  await panel.open(findingKey(first));
  panel.previewFixes([first], { finding: findingKey(first) });
  await drawn();
  press('Escape');
  expect(panel.state().check.name).toBe('finding');
  await drawn();
  press('Escape');
  await drawn();
  expect(panel.state().check.name).toBe('list');
  expect(document.activeElement?.getAttribute('data-row')).toBe(findingKey(first));
  press('Escape');
  expect(panel.state().check.name).toBe('list');
});

test('Esc khi đang kiểm tra: như bấm Dừng', async () => {
  const { panel, time } = scene({ check: () => new Promise(() => undefined) });
  await draw(panel);
  const done = panel.check();
  time.pass(300);
  await drawn();
  expect(document.activeElement?.textContent).toBe('Dừng');
  expect(one('[role=progressbar]').getAttribute('aria-valuetext')).toBe('Đã đọc 0 trên 0 trang');
  press('Escape');
  await done;
  await drawn();
  expect(text('.note')).toContain('Đã dừng');
  expect(one('.note')).toBe(document.activeElement);
});

test('cây là một chặng của phím Tab; bấm chuột mở nhóm và mở mục', async () => {
  const { panel, port } = scene();
  await panel.check();
  await draw(panel);
  for (const tree of all('[role=tree]')) expect(tree.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  const group = all('[role=treeitem]').find((row) => row.textContent?.includes('Ngày không có thật'));
  group?.click();
  await drawn();
  expect(document.activeElement).toBe(group);
  expect(group?.getAttribute('aria-expanded')).toBe('true');
  all('[role=treeitem]')
    .find((row) => row.textContent?.includes('30/02/2027'))
    ?.click();
  await drawn();
  expect(text('h2')).toBe('Ngày không có thật');
  expect(port.selected).toHaveLength(1);
});

test('dòng nói đủ: mức độ, vị trí, số dòng cùng cấp, mới', async () => {
  const { panel, port } = scene();
  port.found = findings.slice(1);
  await panel.check();
  port.found = findings;
  await panel.check();
  await draw(panel);
  const rows = all('[role=treeitem]');
  const fresh = rows.filter((row) => row.textContent?.includes('Mới'));
  expect(fresh.map((row) => row.textContent)).toEqual([expect.stringContaining('D14')]);
  const group = rows.find((row) => row.textContent?.includes('văn bản') && row.getAttribute('aria-level') === '1');
  expect(group?.textContent).toBe('Lỗi: Điểm ghi dưới dạng văn bảnBảng chấm điểm3 mục');
  expect(fresh[0]?.getAttribute('aria-posinset')).toBe('1');
  expect(fresh[0]?.getAttribute('aria-setsize')).toBe('4');
});

test('Tạo trang mẫu: mở thẻ, tiêu điểm ở ô chọn đầu tiên', async () => {
  const { panel } = scene({ information: async () => ({ commune: '', present: [] }) });
  await draw(panel);
  button('Tạo trang mẫu').click();
  await drawn();
  expect((document.activeElement as HTMLInputElement).type).toBe('checkbox');
  expect(document.activeElement?.closest('label')?.textContent).toContain('Thông tin');
});

test('đang nhập ở trang tính: kiểm tra không giành tiêu điểm; Tạo trang trên dải lệnh thì có', async () => {
  const { panel } = scene({ information: async () => ({ commune: '', present: [] }) });
  await draw(panel);
  const inPane = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await panel.check();
  await drawn();
  expect(document.activeElement).toBe(document.body);
  await panel.perform('openBuild');
  await drawn();
  expect((document.activeElement as HTMLInputElement).type).toBe('checkbox');
  // What was asked once is not taken again.
  (document.activeElement as HTMLElement).blur();
  await panel.openTab('check');
  await drawn();
  expect(document.activeElement).toBe(document.body);
  inPane.mockRestore();
});

test('phím Tab ở thẻ: mũi tên chuyển và chọn thẻ', async () => {
  const { panel } = scene();
  await draw(panel);
  one('#tab-check').focus();
  press('ArrowRight');
  await drawn();
  expect(panel.state().tab).toBe('build');
  expect(document.activeElement?.id).toBe('tab-build');
  press('Home');
  expect(panel.state().tab).toBe('check');
  press('End');
  press('ArrowRight');
  expect(panel.state().tab).toBe('check');
  press('x');
  expect(panel.state().tab).toBe('check');
});

test('mười nghìn mục: nhóm đóng, mở ra 20 dòng, thêm 100 dòng mỗi lần', async () => {
  const { panel, port } = scene();
  port.found = Array.from({ length: 10_000 }, (_, row) => asText(`D${row + 2}`, 'x', 1));
  await panel.check();
  const started = performance.now();
  await draw(panel);
  expect(all('[role=treeitem]')).toHaveLength(1);
  one('[role=treeitem]').click();
  await drawn();
  expect(all('[role=treeitem]')).toHaveLength(1 + 20 + 2);
  all('[role=treeitem]')
    .find((row) => row.textContent?.startsWith('Hiện thêm 100 ô'))
    ?.click();
  await drawn();
  expect(all('[role=treeitem]')).toHaveLength(1 + 120 + 2);
  expect(document.activeElement?.textContent).toContain('D22');
  expect(text('.badge')).toBe('999+');
  expect(performance.now() - started).toBeLessThan(2000);
});

test('thông báo lỗi được đọc ngay và có lối ra', async () => {
  const { panel, port } = scene();
  await panel.check();
  port.check = async () => Promise.reject(new HostError('too-large', ''));
  await panel.check();
  await draw(panel);
  expect(text('[role=alert]')).toContain('Chưa kiểm tra được: tệp quá lớn');
  port.check = async (request) => {
    port.asked.push(request);
    return new Promise(() => undefined);
  };
  button('Chỉ kiểm tra trang đang mở').click();
  expect(port.asked[port.asked.length - 1]?.scope).toBe('active-sheet');
});

test('nút không bấm được vẫn có tiêu điểm và có lý do bên cạnh', async () => {
  await draw(await panelIn('fix-unsafe'));
  const apply = button('Áp dụng');
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  expect(apply.hasAttribute('disabled')).toBe(false);
  expect(text('.bar')).toContain('Chưa chọn ô nào để sửa.');
});

test('câu trả lời: không câu nào được chọn sẵn; đã trả lời thì đổi lại được', async () => {
  const { panel } = scene();
  await panel.check();
  await panel.open(findingKey(twoReadings));
  await draw(panel);
  expect(all('input[type=radio]').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  all('input[type=radio]')[0]?.click();
  await drawn();
  button('Lưu câu trả lời').click();
  await drawn();
  expect(document.body.textContent).toContain('Đã trả lời (1)');
  link('Trả lời lại').click();
  await drawn();
  expect(document.body.textContent).not.toContain('Đã trả lời');
});

test('bỏ qua có lý do: thiếu lý do thì nói dưới ô; ghi xong có trong danh sách đã bỏ qua và đưa lại được', async () => {
  const { panel } = scene();
  await panel.check();
  await panel.open(findingKey(aboveMax));
  await draw(panel);
  button('Bỏ qua có lý do…').click();
  await drawn();
  expect(document.activeElement?.id).toBe('reason');
  expect((one('#by') as HTMLInputElement).value).toBe('Trần Thị Mai');
  button('Ghi lý do và bỏ qua').click();
  await drawn();
  expect(text('#wrong-reason')).toBe('Ghi lý do, ít nhất 10 chữ cái.');
  expect(document.activeElement?.id).toBe('reason');
  const reason = one('#reason') as HTMLTextAreaElement;
  reason.value = 'Thành phố cho thêm điểm';
  reason.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  button('Ghi lý do và bỏ qua').click();
  await drawn();
  await drawn();
  expect(document.body.textContent).toContain('Đã bỏ qua có lý do (1)');
  expect(document.body.textContent).toContain('Thành phố cho thêm điểm Trần Thị Mai, 02/11/2026');
  expect(document.activeElement?.getAttribute('data-row')).not.toBeNull();
  link('Đưa lại vào danh sách').click();
  await drawn();
  await drawn();
  expect(document.body.textContent).not.toContain('Đã bỏ qua có lý do');
  expect(document.activeElement?.textContent).toBe('14 mục cần xử lý');
});

test('nơi không ghi được vào tệp: nói cách bỏ qua, không có nút', async () => {
  const { panel } = scene({
    capabilities: () => ({
      check: true,
      build: false,
      functions: false,
      fix: false,
      select: true,
      note: false,
      results: false,
    }),
  });
  await panel.check();
  await panel.open(findingKey(aboveMax));
  await draw(panel);
  expect(document.body.textContent).toContain('ghi một dòng ở trang “Ghi chú kiểm tra”');
  expect(() => button('Bỏ qua có lý do…')).toThrow();
});

test('mục của quy tắc thử nghiệm mang chữ đó; mục đã bỏ qua mà ô đã đổi thì nói lý do cũ', async () => {
  const { panel, port } = scene();
  const at = { sheet: 'Ghi chú kiểm tra', row: 4, column: 0 };
  const note = {
    kind: 'set-aside',
    at,
    rule: 'x',
    content: '8',
    expected: '',
    says: 'Đã hỏi thành phố',
    by: 'Mai',
  } as const;
  port.found = [{ ...aboveMax, trial: true, returned: note }];
  await panel.check();
  await draw(panel);
  expect(text('.tree')).toContain('thử nghiệm');
  expect(text('.tree')).toContain('Mới');
  await panel.open(findingKey(aboveMax));
  await drawn();
  expect(document.body.textContent).toContain('Lý do khi đó: Đã hỏi thành phố (Mai). Mục hiện lại vì ô đã thay đổi.');
  expect(document.body.textContent).toContain('Quy tắc mới, đang thử nghiệm');
});

test('trang kết quả: ghi một trang mới và nói tên trang', async () => {
  const { panel, port } = scene();
  await panel.check();
  await draw(panel);
  button('Trang kết quả').click();
  await drawn();
  await drawn();
  expect(port.written.length).toBe(1);
  expect(document.activeElement?.textContent).toContain('Đã ghi trang kết quả');
  expect(document.activeElement?.textContent).toContain('Trang “Kết quả kiểm tra” đứng sau trang cuối.');
});

test('biểu mẫu Tạo trang: bỏ một trang, đổi năm, gửi bằng Enter', async () => {
  const { panel, port } = scene();
  await panel.openTab('build');
  await draw(panel);
  all('input[type=checkbox]')[2]?.click();
  await drawn();
  const year = one('#year') as HTMLInputElement;
  year.value = ' 2027 ';
  year.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  (one('form') as HTMLFormElement).requestSubmit();
  await drawn();
  expect(port.built).toEqual([
    { sheets: ['information', 'criteria', 'scoring'], year: 2027, commune: 'xã Minh Giang', criteria: 'sample' },
  ]);
});

test('câu nói hai lần liền nhau vẫn được đọc lại', async () => {
  const { panel } = scene();
  await draw(panel);
  await panel.goToCell(aboveMax.cell);
  await drawn();
  const first = one('[role=status]').textContent;
  await panel.goToCell(aboveMax.cell);
  await drawn();
  expect(one('[role=status]').textContent).not.toBe(first);
  expect(one('[role=status]').textContent?.trim()).toBe(first?.trim());
});

test('chủ đề theo Excel; không rõ thì theo hệ điều hành', () => {
  applyTheme('dark', document.documentElement);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  applyTheme(undefined, document.documentElement);
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});
