// Tạo trang in the preview: in an empty workbook and in one that is in use, once and again.
import { check } from './preview/findings';
import { Previews, type Preview } from './preview/running';

const FOUR = ['Thông tin', 'Bộ tiêu chí', 'Phụ lục nhiệm vụ', 'Bảng chấm điểm'];
const OWN = 'Trang 1';

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
});
afterAll(() => previews.close());
beforeEach(async () => {
  preview = await previews.open();
  await preview.openNew();
});
afterEach(async () => {
  expect(preview.mishaps).toEqual([]);
  await preview.close();
});

async function build(count: number): Promise<void> {
  await preview.ribbon('Tạo trang');
  await preview.pane.getByRole('textbox', { name: 'Năm' }).fill('2026');
  await preview.pane.getByRole('textbox', { name: 'Đơn vị' }).fill('xã Minh Giang');
  await preview.press(`Tạo ${count} trang`);
  await preview.pane.getByText(`Đã tạo ${count} trang`, { exact: true }).first().waitFor();
  await preview.settled();
}

const rename = (from: string, to: string) =>
  preview.page.evaluate(
    ([old, wanted]) =>
      window.__preview.book
        .sheets()
        .find((sheet) => sheet.name() === old)
        ?.rename(wanted),
    [from, to] as const,
  );

test('in an empty workbook four sheets appear, and a check finds nothing', async () => {
  await build(4);
  expect(await preview.sheetNames()).toEqual([OWN, ...FOUR]);
  expect((await preview.contents())[OWN]).toBeNull();
  expect(await preview.text('Bảng chấm điểm', 'D10')).toBe('Điểm\ntự chấm');
  await check(preview);
  await preview.pane.getByText('Không có mục nào cần xử lý').first().waitFor();
});

test('in a workbook that is in use nothing is touched, and a taken name is left to its owner', async () => {
  await rename(OWN, 'Thông tin');
  await preview.type('Thông tin', 'B2', 'của đơn vị');
  const before = (await preview.contents())['Thông tin'];
  await build(4);
  expect(await preview.sheetNames()).toEqual(['Thông tin', 'Thông tin (CQTT)', ...FOUR.slice(1)]);
  expect((await preview.contents())['Thông tin']).toEqual(before);
});

test('pressed again, it adds what is missing and overwrites nothing', async () => {
  await build(4);
  await preview.type('Thông tin', 'B4', 'xã Minh Giang mới');
  await preview.page.evaluate(() => {
    const { book } = window.__preview;
    const criteria = book.sheets().find((sheet) => sheet.name() === 'Bộ tiêu chí');
    if (criteria) book.removeSheet(criteria.id);
  });
  await preview.settled();
  const before = await preview.contents();
  await build(1);
  const after = await preview.contents();
  expect(Object.keys(after)).toContain('Bộ tiêu chí');
  expect(Object.fromEntries(Object.entries(after).filter(([name]) => name !== 'Bộ tiêu chí'))).toEqual(before);
});

test('when all four are there, it says so and offers nothing', async () => {
  await build(4);
  await preview.ribbon('Tạo trang');
  await preview.pane.getByText('Tệp đã có đủ bốn trang').waitFor();
  expect(await preview.pane.getByRole('button', { name: /^Tạo \d/ }).count()).toBe(0);
});

test('after 15/11 it asks whether the next year is meant', async () => {
  await preview.ribbon('Tạo trang');
  await preview.pane.getByText('Các trang này lập cho năm 2027?').waitFor();
  await preview.press('Chuyển sang năm 2027');
  await preview.pane.getByRole('textbox', { name: 'Đơn vị' }).fill('xã Minh Giang');
  await preview.press('Tạo 4 trang');
  await preview.pane.getByText('Đã tạo 4 trang', { exact: true }).first().waitFor();
  expect(await preview.text('Thông tin', 'B6')).toBe('2027');
});

const OWN_SET = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
  ['I', 'Công khai', 40, ''],
  ['1', 'Niêm yết thủ tục hành chính', 15, 'Có: 15 điểm; không có: 0 điểm'],
  ['2', 'Công khai số điện thoại tiếp nhận phản ánh', 25, 'Có: 25 điểm; không có: 0 điểm'],
  ['II', 'Phục vụ', 60, ''],
  ['1', 'Hồ sơ giải quyết đúng hạn', 30, 'Từ 95% trở lên: 30 điểm; dưới 95%: 0 điểm'],
  ['2', 'Người dân hài lòng', 30, 'Từ 90% trở lên: 30 điểm; dưới 90%: 0 điểm'],
];

test('the set of criteria comes from the table that is selected', async () => {
  await preview.page.evaluate((rows) => {
    const [sheet] = window.__preview.book.sheets();
    sheet?.write({ row: 1, column: 0, rows: rows.length, columns: 4 }, rows);
  }, OWN_SET);
  await preview.select(OWN, 'A2:D8');
  await preview.ribbon('Tạo trang');
  await preview.pane.getByRole('radio', { name: 'Bảng đang chọn trong tệp' }).check();
  await preview.press('Đọc vùng đang chọn');
  await preview.pane.getByText('2 nhóm, 4 tiêu chí, tổng điểm tối đa 100').waitFor();
  await build(4);
  expect((await preview.texts('Bảng chấm điểm', 'B12:C14')).map((row) => row.join(': '))).toEqual([
    'Công khai: 40',
    'Niêm yết thủ tục hành chính: 15',
    'Công khai số điện thoại tiếp nhận phản ánh: 25',
  ]);
  expect(await preview.text('Bộ tiêu chí', 'A1')).not.toContain('MẪU');
  await check(preview);
  await preview.pane.getByText('Không có mục nào cần xử lý').first().waitFor();
});

test('what may be typed is said below the grid and held to; days are written with the day first', async () => {
  await build(4);
  const first = (await preview.texts('Thông tin', 'A1:A60')).findIndex(([text]) => text === '01/01/2026');
  const day = `A${first + 1}`;
  await preview.type('Thông tin', day, '24/12/2026');
  expect(await preview.text('Thông tin', day)).toBe('24/12/2026');
  await preview.type('Thông tin', day, 'nghỉ Tết');
  await preview.page.keyboard.press('Escape');
  expect(await preview.text('Thông tin', day)).toBe('24/12/2026');
  await preview.select('Thông tin', 'B11');
  const prompt = 'B11: Ghi ngày/tháng/năm. Ví dụ: 12/01/2026.';
  expect(await preview.eventually(() => preview.status(), prompt)).toBe(prompt);
});
