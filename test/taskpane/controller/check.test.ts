import { HostError, type Task } from '../../../src/core/workbook/host';
import type { CheckOutcome } from '../../../src/taskpane/port';
import { aboveMax, findings, reportOf } from '../sample-report';
import { pending, scene, settled } from './scene';

test('lần đầu: có danh sách, nói kết quả, tiêu điểm ở tiêu đề', async () => {
  const { panel, said } = scene();
  await panel.check();
  expect(panel.state().checked?.report.findings).toHaveLength(14);
  expect(panel.state().focus.on).toBe('title');
  expect(said).toEqual(['Kiểm tra xong. 14 mục: 6 lỗi, 5 cảnh báo, 2 gợi ý, 1 cần xem.']);
});

test('lần sau: so với lần trước, nhóm có mục mới được mở', async () => {
  const { panel, port, said } = scene();
  port.found = findings.filter((each) => each !== aboveMax);
  await panel.check();
  port.found = [aboveMax];
  await panel.check();
  expect(said[1]).toBe(
    'Kiểm tra xong. 1 mục: 1 lỗi, 0 cảnh báo, 0 gợi ý, 0 cần xem. So với lần trước: 1 mới, 13 đã sửa.',
  );
  expect([...panel.state().list.open]).toContain('error score-above-max Bảng chấm điểm');
});

test('bấm từ dải lệnh: tiêu điểm ở lại trang', async () => {
  const { panel } = scene();
  const { turn } = panel.state().focus;
  await panel.perform('check');
  expect(panel.state().focus.turn).toBe(turn);
  expect(panel.state().checked).toBeDefined();
});

test('chỉ trang đang mở: không so với lần kiểm tra cả tệp', async () => {
  const { panel, port } = scene();
  await panel.check();
  await panel.check('active-sheet');
  expect(port.asked.map(({ scope }) => scope)).toEqual(['workbook', 'active-sheet']);
  expect(panel.state().checked?.since).toBeUndefined();
});

test('không thấy bảng, không có mục nào: mỗi trường hợp một câu', async () => {
  const { panel, port, said } = scene();
  port.found = [];
  await panel.check();
  port.report = { tables: [] };
  await panel.check();
  expect(said).toEqual([
    'Kiểm tra xong. Không có mục nào cần xử lý trong những gì đã kiểm tra. 2 nội dung chưa kiểm tra.',
    'Chưa thấy bảng để kiểm tra. Có ba cách làm tiếp.',
  ]);
});

describe('khi việc kéo dài', () => {
  function slow() {
    const outcome = pending<CheckOutcome>();
    let task: Task = {};
    const made = scene({
      check: (_, given) => {
        task = given;
        return outcome.promise;
      },
    });
    return { ...made, outcome, task: () => task };
  }

  test('dưới 300 ms thì không nói gì; sau đó hiện tiến độ và nút Dừng', async () => {
    const { panel, time, said, outcome, task } = slow();
    const done = panel.check();
    time.pass(299);
    expect(panel.state().busy?.shown).toBe(false);
    time.pass(1);
    task().onProgress?.({ done: 8, total: 12 });
    expect(panel.state().busy).toMatchObject({ shown: true, progress: { done: 8, total: 12 } });
    expect(panel.state().focus.on).toBe('stop');
    expect(said).toEqual(['Đang kiểm tra.']);
    outcome.resolve({ report: reportOf(findings), sheets: [] });
    await done;
    expect(panel.state().busy).toBeUndefined();
  });

  test('bấm lần nữa khi đang chạy: không chạy thêm', async () => {
    const { panel, outcome } = slow();
    const done = panel.check();
    await panel.check();
    await panel.build();
    expect(panel.state().busy?.job).toBe('check');
    outcome.resolve({ report: reportOf([]), sheets: [] });
    await done;
  });

  test('Dừng: dừng ngay, danh sách lần trước giữ nguyên, kết quả đến muộn bị bỏ', async () => {
    const { panel, outcome, task } = slow();
    const done = panel.check();
    panel.stop();
    await done;
    expect(task().signal?.aborted).toBe(true);
    task().onProgress?.({ done: 1, total: 2 });
    task().onWaiting?.('…');
    outcome.resolve({ report: reportOf(findings), sheets: [] });
    await settled();
    expect(panel.state()).toMatchObject({ note: { kind: 'stopped', job: 'check' } });
    expect(panel.state().checked).toBeUndefined();
    expect(panel.state().busy).toBeUndefined();
  });

  test('ô đang được nhập: nói, rồi tự chạy tiếp', async () => {
    const { panel, outcome, task } = slow();
    const done = panel.check();
    task().onWaiting?.('Nhấn Enter để kết thúc nhập ô.');
    expect(panel.state().busy?.waiting).toBe(true);
    task().onWaiting?.(undefined);
    expect(panel.state().busy?.waiting).toBe(false);
    outcome.resolve({ report: reportOf(findings), sheets: [] });
    await done;
    expect(panel.state().checked).toBeDefined();
  });
});

test.each([
  ['lỗi có tên', new HostError('timed-out', ''), 'timed-out'],
  ['lỗi không ai ngờ', new TypeError('x is undefined'), 'failed'],
])('%s: thành thông báo, danh sách cũ còn, thử lại được', async (_, thrown, kind) => {
  const { panel, port } = scene();
  await panel.check();
  const works = port.check;
  port.check = async () => Promise.reject(thrown);
  await panel.check();
  expect(panel.state().note).toMatchObject({ kind: 'error', job: 'check', error: kind });
  expect(panel.state().checked).toBeDefined();
  port.check = works;
  await panel.retry();
  expect(panel.state().note).toBeUndefined();
});

test('thử lại khi chưa làm gì: không sao', async () => {
  await expect(scene().panel.retry()).resolves.toBeUndefined();
});

describe('tệp thay đổi sau lần kiểm tra', () => {
  const area = { top: 13, left: 3, bottom: 13, right: 3 };
  test.each([
    ['ô trong bảng', { sheet: 'Bảng chấm điểm', area }, true],
    ['không rõ ô nào', { sheet: 'Bảng chấm điểm' }, true],
    ['không rõ trang nào', { area }, true],
    ['dòng tổng', { sheet: 'Bảng chấm điểm', area: { ...area, top: 30, bottom: 30 } }, true],
    ['ô xa bên phải', { sheet: 'Bảng chấm điểm', area: { ...area, left: 20, right: 20 } }, false],
    ['ô xa bên dưới', { sheet: 'Bảng chấm điểm', area: { ...area, top: 90, bottom: 99 } }, false],
    ['trang khác', { sheet: 'Nháp' }, false],
  ])('%s', async (_, change, stale) => {
    const { panel, port } = scene();
    const end = await panel.watch();
    port.changed(change);
    expect(panel.state().stale).toBe(false);
    await panel.check();
    port.changed(change);
    expect(panel.state().stale).toBe(stale);
    await panel.check();
    expect(panel.state().stale).toBe(false);
    await end();
    port.changed(change);
    expect(panel.state().stale).toBe(false);
  });
});

test('nơi không theo dõi được thay đổi: khung vẫn dùng được', async () => {
  const { panel } = scene({ watch: async () => Promise.reject(new HostError('not-supported', '')) });
  const end = await panel.watch();
  await expect(end()).resolves.toBeUndefined();
});

test('lọc được nói sau nửa giây, một lần cho nhiều lần bấm', async () => {
  const { panel, time, said } = scene();
  await panel.check();
  panel.filterSeverity('warning');
  panel.filterSeverity('error');
  time.pass(500);
  panel.filterSeverity('error');
  time.pass(500);
  expect(said.slice(1)).toEqual(['Đang hiện 6 lỗi.', 'Đang hiện tất cả 14 mục.']);
});

test('lọc theo lần trước', async () => {
  const { panel, port, time, said } = scene();
  port.found = findings.slice(1);
  await panel.check();
  port.found = findings.slice(0, -1);
  await panel.check();
  for (const since of ['fresh', 'remaining', 'mended'] as const) {
    panel.filterSince(since);
    time.pass(500);
  }
  expect(said.slice(2)).toEqual([
    'Đang hiện 1 mục mới.',
    'Đang hiện 12 mục còn.',
    'Đang hiện 1 mục đã sửa từ lần trước.',
  ]);
});
