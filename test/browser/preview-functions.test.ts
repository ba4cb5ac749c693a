// =CQTT.LEVEL and =CQTT.DUEDATE as an officer types them into the preview: values, dates, errors with a message.
import { Previews, type Preview } from './preview/running';

const SHEET = 'Trang 1';

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
  preview = await previews.open();
  await preview.openNew();
  const cells: readonly (readonly [address: string, text: string])[] = [
    ['A1', '92,5'],
    ['A2', 'Không đăng ký'],
    ['A3', 'Trước ngày 15/02 hằng năm'],
    ['A4', 'chín mươi'],
    ['A5', 'Quý I/2027'],
  ];
  for (const [address, text] of cells) await preview.type(SHEET, address, text);
});
afterAll(async () => {
  expect(preview.mishaps).toEqual([]);
  await previews.close();
});

test('while a formula is typed, the function and then its arguments are explained in Vietnamese', async () => {
  const hint = preview.page.locator('[data-u-comp=rect-popup]');
  await preview.focusGrid();
  await preview.select(SHEET, 'C1');
  await preview.page.keyboard.type('=CQTT.LE');
  await hint.getByText('Trả về mức đạt theo tổng điểm').waitFor();
  await preview.page.keyboard.type('VEL(A1;');
  const help = hint.filter({ hasText: 'CQTT.LEVEL(diem,[dang_ky],[bang_muc])' });
  await help.waitFor();
  expect(await help.textContent()).toContain('mức đăng ký; để trống thì không xét đăng ký');
  await preview.page.keyboard.press('Escape');
});

test('Enter ends a formula also while functions are still offered for the name in it', async () => {
  await preview.focusGrid();
  await preview.select(SHEET, 'C2');
  await preview.page.keyboard.type('=CQTT.DUE');
  await preview.page.locator('[data-u-comp=rect-popup]').getByText('CQTT.DUEDATES', { exact: true }).waitFor();
  await preview.page.keyboard.type('DATE(A5)');
  await preview.page.keyboard.press('Enter');
  expect(await preview.eventually(() => preview.text(SHEET, 'C2'), '31/03/2027')).toBe('31/03/2027');
});

test.each([
  ['the level of a total', '=CQTT.LEVEL(A1)', 'Mức 3'],
  ['decimal comma and semicolon', '=CQTT.LEVEL(95,5)', 'Mức 4'],
  ['just below a band', '=CQTT.LEVEL(94,995)', 'Mức 3'],
  ['not registered', '=CQTT.LEVEL(A1; A2)', 'Không đạt chuẩn'],
  ['within a formula', '=IF(CQTT.LEVEL(A1)="Mức 3";"đủ";"thiếu")', 'đủ'],
  ['small letters', '=cqtt.level(80)', 'Mức 1'],
  ['the last day in time', '=CQTT.DUEDATE(A3; 2026)', '14/02/2026'],
  ['the year of the phrase wins', '=CQTT.DUEDATE(A5; 2026)', '31/03/2027'],
])('%s: %s shows %s', async (_, formula, shown) => {
  await preview.type(SHEET, 'C1', formula);
  expect(await preview.eventually(() => preview.text(SHEET, 'C1'), shown)).toBe(shown);
});

test.each([
  ['points over 100', '=CQTT.LEVEL(105)', '#VALUE!', /105/],
  ['points in words', '=CQTT.LEVEL(A4)', '#VALUE!', /chín mươi/],
  ['a level that is none', '=CQTT.LEVEL(A1; "Mức 5")', '#VALUE!', /Mức 5/],
  ['a day that is none', '=CQTT.DUEDATE("Trước ngày 30/02"; 2026)', '#VALUE!', /30\/02/],
  ['no year', '=CQTT.DUEDATE(A3)', '#N/A', /năm/],
])('%s: %s shows %s, and the line below says why', async (_, formula, shown, message) => {
  await preview.type(SHEET, 'D2', formula);
  expect(await preview.eventually(() => preview.text(SHEET, 'D2'), shown)).toBe(shown);
  await preview.select(SHEET, 'D2');
  await preview.eventually(async () => message.test(await preview.status()), true);
  expect(await preview.status()).toMatch(message);
});

test('a changed cell changes what depends on it', async () => {
  await preview.type(SHEET, 'E1', '=CQTT.LEVEL(A1)');
  await preview.type(SHEET, 'A1', '97');
  expect(await preview.eventually(() => preview.text(SHEET, 'E1'), 'Mức 4')).toBe('Mức 4');
});

test('formulas that are typed faster than they are answered are all answered', async () => {
  const points = [81, 82, 86, 87, 91, 92, 96, 97];
  await preview.focusGrid();
  await preview.select(SHEET, 'H1');
  for (const each of points) {
    await preview.page.keyboard.type(`=CQTT.LEVEL(${each})`);
    await preview.page.keyboard.press('Enter');
    await preview.page.waitForTimeout(60);
  }
  const levels = ['Mức 1', 'Mức 1', 'Mức 2', 'Mức 2', 'Mức 3', 'Mức 3', 'Mức 4', 'Mức 4'].map((level) => [level]);
  expect(await preview.eventually(() => preview.texts(SHEET, 'H1:H8'), levels)).toEqual(levels);
});

test('after a reload of the pane the functions answer again', async () => {
  await preview.page.getByRole('button', { name: 'Nạp lại khung' }).click();
  await preview.untilReady();
  await preview.type(SHEET, 'E2', '=CQTT.LEVEL(88)');
  expect(await preview.eventually(() => preview.text(SHEET, 'E2'), 'Mức 2')).toBe('Mức 2');
});

test('an Excel that knows no formatted numbers gives a serial number; Định dạng ngày makes it a date', async () => {
  await preview.turn('version', '2021');
  await preview.untilReady();
  await preview.type(SHEET, 'F1', '=CQTT.DUEDATE(A3; 2027)');
  expect(await preview.eventually(() => preview.text(SHEET, 'F1'), '46432')).toBe('46432');
  await preview.select(SHEET, 'F1');
  await preview.ribbon('Định dạng ngày');
  expect(await preview.eventually(() => preview.text(SHEET, 'F1'), '14/02/2027')).toBe('14/02/2027');
});
