// What goes wrong in offices, tried in the preview: each is named in plain words, and nothing is half written.
import { check, listed, openFinding } from './preview/findings';
import { Previews, type Preview } from './preview/running';

const SCORES = 'Bảng chấm điểm';

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
});
afterAll(() => previews.close());
beforeEach(async () => {
  preview = await previews.open();
});
afterEach(async () => {
  expect(preview.mishaps).toEqual([]);
  await preview.close();
});

const says = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();

async function tryToFix(cell: string): Promise<void> {
  await openFinding(preview, cell);
  await preview.press('Sửa…');
  await preview.press('Áp dụng cho 1 ô');
}

test('a protected sheet is named and left as it is; the user cannot type into it either', async () => {
  await check(preview);
  await preview.turn('protected', true);
  const before = await preview.contents();
  // The cells to fill in are open even then; this one is a sum.
  await openFinding(preview, 'D38');
  await preview.press('Sửa…');
  await preview.pane.getByRole('checkbox', { name: 'Sửa ô D38' }).check();
  await preview.press('Áp dụng cho 1 ô');
  await says('Chưa sửa được: trang “Bảng chấm điểm” đang được bảo vệ');
  await preview.type(SCORES, 'B13', 'chữ khác');
  expect(await preview.status()).toContain('được bảo vệ');
  expect(await preview.contents()).toEqual(before);
});

test('a cell is being edited: it says to press Enter, and goes on by itself', async () => {
  await preview.focusGrid();
  await preview.select(SCORES, 'D34');
  await preview.page.keyboard.type('4');
  await preview.press('Kiểm tra tệp này');
  await says('Nhấn Enter để kết thúc nhập ô');
  await preview.focusGrid();
  await preview.pane.locator('[role=tree]').first().waitFor();
  expect(await preview.text(SCORES, 'D34')).toBe('4');
  expect(await listed(preview)).not.toContain('Thiếu điểm: D34');
});

test('the switch for it does the same', async () => {
  await preview.turn('editingCell', true);
  await preview.press('Kiểm tra tệp này');
  await says('Nhấn Enter để kết thúc nhập ô');
  await preview.turn('editingCell', false);
  await preview.pane.locator('[role=tree]').first().waitFor();
});

test('an Excel that never answers: after 30 seconds the pane says so, and a way on', async () => {
  await preview.turn('answering', true);
  await preview.press('Kiểm tra tệp này');
  await preview.pane.getByText('Excel chưa trả lời sau 30 giây').first().waitFor({ timeout: 100_000 });
  await preview.turn('answering', false);
  await preview.press('Thử lại');
  await preview.pane.locator('[role=tree]').first().waitFor();
}, 150_000);

test('a file that may only be read is checked, but neither fixed nor typed into', async () => {
  await preview.turn('readOnly', true);
  await preview.untilReady();
  await check(preview);
  const before = await preview.contents();
  await tryToFix('D15');
  await says('Chưa sửa được: tệp đang mở ở chế độ chỉ đọc');
  await preview.type(SCORES, 'D34', '4');
  expect(await preview.contents()).toEqual(before);
});

test('a workbook without a table says so, kindly, and what can be done', async () => {
  await preview.openNew();
  await check(preview);
  await says('Chưa thấy bảng để kiểm tra');
  await preview.pane.getByRole('button', { name: 'Tạo trang mẫu' }).waitFor();
});

test('a sheet that is gone between check and fix is named, and nothing is written', async () => {
  await check(preview);
  await openFinding(preview, 'D15');
  await preview.press('Sửa…');
  await preview.page.evaluate((name) => {
    const { book } = window.__preview;
    const sheet = book.sheets().find((each) => each.name() === name);
    if (sheet) book.removeSheet(sheet.id);
  }, SCORES);
  await preview.settled();
  const before = await preview.contents();
  await preview.press('Áp dụng cho 1 ô');
  await says('trang “Bảng chấm điểm” không còn trong tệp');
  expect(await preview.contents()).toEqual(before);
});

test('text that looks like HTML is shown as text', async () => {
  const text = '<img src=x onerror=alert(1)> & <b>5</b>';
  await preview.type(SCORES, 'D15', text);
  await check(preview);
  await openFinding(preview, 'D15');
  await says(text);
  expect(await preview.pane.locator('#panel img, #panel dd b').count()).toBe(0);
});

test.each(['__proto__', 'constructor', "Điểm 'tự chấm' 2026!"])('a sheet may be called %s', async (name) => {
  await preview.page.evaluate(
    ([old, wanted]) =>
      window.__preview.book
        .sheets()
        .find((sheet) => sheet.name() === old)
        ?.rename(wanted),
    [SCORES, name] as const,
  );
  await check(preview);
  await tryToFix('D15');
  await says('Đã sửa 1 ô và kiểm tra lại');
  expect(await preview.text(name, 'D15')).toBe('3');
});

test.each(['zero', 'null', 'empty'])('a blank total is 0 points where Excel passes it as “%s”', async (blank) => {
  await preview.turn('blank', blank);
  await preview.type(SCORES, 'J1', '=CQTT.LEVEL(J9)');
  expect(await preview.eventually(() => preview.text(SCORES, 'J1'), 'Không đạt chuẩn')).toBe('Không đạt chuẩn');
});

test('a file that is no workbook leaves the open one as it is', async () => {
  await preview.page.setInputFiles('#file', {
    name: 'hỏng.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('không phải bảng tính'),
  });
  await preview.page.locator('#status', { hasText: 'Chưa mở được “hỏng.xlsx”' }).waitFor();
  expect(await preview.sheetNames()).toContain(SCORES);
});

test('one call that fails is tried again, and nobody need know', async () => {
  await preview.turn('failure', true);
  await check(preview);
  expect((await listed(preview)).length).toBeGreaterThan(5);
  await preview.turn('failure', false);
});

test('where Excel calculates by hand, results may be old: the check says so, and what to do', async () => {
  const before = await preview.text(SCORES, 'D12');
  await preview.turn('manual', true);
  await preview.type(SCORES, 'D14', '1,5');
  expect(await preview.text(SCORES, 'D12')).toBe(before);
  await check(preview);
  await preview.pane.locator('summary', { hasText: 'Chưa kiểm tra' }).click();
  await says(/tính thủ công \(Manual\).*Nhấn F9/);
  await preview.turn('manual', false);
  await preview.settled();
  expect(await preview.text(SCORES, 'D12')).not.toBe(before);
});
