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
