// What the page does with a file: opens, refuses, checks again, hands over downloads; what is open is never lost.
import { civilDay } from '../../src/core/calendar/civil-day';
import { readFile } from '../../src/files/read-file';
import { writeWorkbook } from '../../src/files/write-workbook';
import { createPage } from '../../src/web/page';
import { fileName } from '../../src/web/download';
import { droppedOn, type Source } from '../../src/web/source';
import { notedSample, REASON } from '../noted-sample';

const today = () => {
  const day = civilDay(2026, 11, 18);
  if (!day) throw new Error('18/11/2026 exists.');
  return day;
};
const clock = { today, time: () => '16:42' };
const TABLE =
  'STT,Tiêu chí,Điểm tối đa,Điểm tự chấm\r\n1,Niêm yết công khai,4,5\r\n2,Cập nhật trang tin,3,2\r\n3,Hộp thư góp ý,3,3\r\n';

const csv = (text: string, name = 'bảng.csv'): Source => ({ name, bytes: async () => new TextEncoder().encode(text) });

function scene() {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const page = createPage(clock, (bytes, name) => void saved.push({ bytes, name }));
  const titles = () =>
    page
      .state()
      .opened?.panel.state()
      .checked?.report.findings.map(({ title }) => title) ?? [];
  return { page, saved, titles };
}

test('mở tệp: có kết quả, trang có mục đầu tiên được hiện', async () => {
  const { page, titles } = scene();
  await page.open(csv(TABLE));
  expect(page.state()).toMatchObject({ screen: 'file', busy: undefined, note: undefined });
  expect(titles()).toContain('Điểm vượt điểm tối đa');
  expect(page.state().sheet).toBe(page.state().opened?.workbook.sheets[0]?.name);
});

test('tệp không đọc được: nói vì sao, tệp đang mở còn nguyên', async () => {
  const { page, titles } = scene();
  await page.open(csv(TABLE));
  const before = titles();
  expect(before).not.toEqual([]);
  await page.open({ name: 'ảnh.xlsx', bytes: async () => new Uint8Array([1, 2, 3]) });
  const { note, opened } = page.state();
  expect(note?.lines.join(' ')).toContain('“ảnh.xlsx” không phải là tệp bảng tính');
  expect(note?.lines.join(' ')).toContain('“bảng.csv” vẫn đang mở');
  expect(opened?.source.name).toBe('bảng.csv');
  expect(titles()).toEqual(before);
});

test('Kiểm tra lại đọc lại tệp; tệp đã chuyển đi thì danh sách cũ còn', async () => {
  const { page, titles } = scene();
  let text: string | undefined = TABLE;
  const source: Source = {
    name: 'bảng.csv',
    bytes: async () => {
      if (text === undefined) throw new Error('moved');
      return new TextEncoder().encode(text);
    },
  };
  await page.open(source);
  expect(titles()).toContain('Điểm vượt điểm tối đa');
  text = TABLE.replace('4,5', '4,4');
  await page.state().opened?.panel.check();
  expect(titles()).not.toContain('Điểm vượt điểm tối đa');
  const kept = titles();
  text = undefined;
  await page.state().opened?.panel.check();
  expect(titles()).toEqual(kept);
  expect(page.state().note).toMatchObject({ tone: 'error', chooseAgain: true });
});

test('chọn lại cùng một tệp: so với lần trước', async () => {
  const { page } = scene();
  await page.open(csv(TABLE));
  await page.open(csv(TABLE.replace('4,5', '4,4')));
  const since = page.state().opened?.panel.state().checked?.since;
  expect(since?.mended.map(({ title }) => title)).toContain('Điểm vượt điểm tối đa');
});

test('ghi chú trong tệp được áp dụng và có trong trang kết quả', async () => {
  const { page, saved, titles } = scene();
  const bytes = await writeWorkbook(await notedSample());
  await page.open({ name: 'xã Minh Giang.xlsx', bytes: async () => bytes });
  expect(titles()).toEqual([]);
  const report = page.state().opened?.panel.state().checked?.report;
  expect(report?.setAside.length).toBeGreaterThan(5);
  expect(new Set(report?.setAside.map(({ note }) => note.says))).toEqual(new Set([REASON]));
  await page.saveResult();
  const result = await readFile(saved[0]?.bytes ?? bytes, 'kết quả.xlsx');
  expect(result.sheets.map(({ name }) => name)).toEqual(['Kết quả kiểm tra', 'Đã bỏ qua, đã trả lời', 'Tệp']);
});

test('tệp tải xuống có tên mà Windows nhận', () => {
  expect(fileName('CQTT 2026 xã A/B: "x"?.xlsx')).toBe('CQTT 2026 xã A B x .xlsx');
});

test('Tạo sổ mới và trang kết quả là tệp .xlsx', async () => {
  const { page, saved } = scene();
  await page.build(2027, 'xã Minh Giang');
  await page.open(csv(TABLE));
  await page.saveResult();
  expect(saved.map(({ name }) => name)).toEqual(['CQTT 2027 xã Minh Giang.xlsx', 'Kết quả kiểm tra - bảng.xlsx']);
  for (const { bytes } of saved) expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  expect(page.state().note?.tone).toBe('done');
});

test('kéo vào không có tệp: nói cách làm', async () => {
  const { page } = scene();
  const nothing = { items: [], files: [] } as unknown as Pick<DataTransfer, 'items' | 'files'>;
  await page.openDropped(droppedOn(nothing));
  expect(page.state().note?.lines.join(' ')).toContain('Kéo tệp từ thư mục trên máy');
});
