import { findingKey } from '../../../src/core/rules/finding';
import { HostError } from '../../../src/core/workbook/host';
import type { EditResult } from '../../../src/core/workbook/edits';
import { aboveMax, cellAt, setCell, textScores, yearly } from '../sample-report';
import { type as typeInto } from '../fake-port';
import { scene } from './scene';

async function previewing(changes: Parameters<typeof scene>[0] = {}) {
  const made = scene(changes);
  await made.panel.check();
  made.panel.previewFixes(textScores, {});
  return made;
}

test('Sửa…: xem trước, chưa ghi gì', async () => {
  const { panel, port, said } = await previewing();
  expect(panel.state().check).toMatchObject({ name: 'preview', title: 'Điểm ghi dưới dạng văn bản' });
  expect(port.cells.size).toBe(0);
  expect(said.at(-1)).toBe('Xem trước: 3 ô sẽ được sửa. Chưa có gì thay đổi trong tệp.');
});

test('không có gì sửa được: không mở xem trước', async () => {
  const { panel } = scene();
  await panel.check();
  panel.previewFixes([aboveMax], {});
  panel.previewFixes([], {});
  expect(panel.state().check.name).toBe('list');
});

test('Áp dụng: ghi, kiểm tra lại, nói hết gì và phát sinh gì', async () => {
  const { panel, port, said } = await previewing();
  await panel.apply();
  expect(port.cells.size).toBe(3);
  expect(panel.state().note).toEqual({
    kind: 'applied',
    of: 'fix',
    cells: 3,
    gone: [{ title: 'Điểm ghi dưới dạng văn bản', count: 3 }],
    arisen: 0,
  });
  expect(panel.state()).toMatchObject({ focus: { on: 'note' }, list: { since: 'mended' }, check: { name: 'list' } });
  expect(said.at(-1)).toBe('Đã sửa 3 ô. Còn 11 mục. Có thể hoàn tác.');
});

test('chỉ những ô được chọn mới ghi; không chọn ô nào thì không ghi', async () => {
  const { panel, port } = await previewing();
  panel.tick(0);
  panel.tick(1);
  panel.tick(1);
  await panel.apply();
  expect(port.cells.size).toBe(2);
  panel.previewFixes(yearly, {});
  await panel.apply();
  expect(port.cells.size).toBe(2);
  expect(panel.state().check.name).toBe('preview');
});

test('sửa nhiều loại: gọi bằng số ô', async () => {
  const { panel } = scene();
  await panel.check();
  panel.previewFixes([...textScores, ...yearly], {});
  await panel.apply();
  expect(panel.state().applied.map(({ edits }) => edits.length)).toEqual([3]);
});

test('kết quả lên tổng điểm được nói khi biết; không biết thì thôi', async () => {
  const effect = { label: 'Tổng điểm', before: '78', after: '92,5' };
  const { panel } = await previewing({ effectsOf: async () => [effect] });
  await Promise.resolve();
  await Promise.resolve();
  expect(panel.state().check).toMatchObject({ effects: [effect] });
  const failing = await previewing({ effectsOf: async () => Promise.reject(new Error('?')) });
  await Promise.resolve();
  expect(failing.panel.state().check).toMatchObject({ effects: [] });
});

test('ô đã đổi sau lần kiểm tra: không ô nào bị ghi, ô được nêu tên', async () => {
  const { panel, port } = await previewing();
  typeInto(port, cellAt('D14'), 6);
  await panel.apply();
  expect(port.cells.size).toBe(1);
  expect(panel.state().note).toEqual({
    kind: 'conflict',
    job: 'fix',
    cells: [{ cell: cellAt('D14'), was: '“5,5đ”', now: '6' }],
    left: 2,
  });
  expect(panel.state().check.name).toBe('list');
  expect(panel.state().applied).toEqual([]);
});

test('trang được bảo vệ: nêu tên; bỏ bảo vệ rồi Thử lại thì ghi', async () => {
  const { panel, port } = await previewing();
  const works = port.apply;
  port.apply = async () => Promise.reject(new HostError('protected', '', 'Bảng chấm điểm'));
  await panel.apply();
  expect(panel.state().note).toMatchObject({ kind: 'error', error: 'protected', sheet: 'Bảng chấm điểm' });
  port.apply = works;
  await panel.retry();
  expect(panel.state().note).toMatchObject({ kind: 'applied', cells: 3 });
});

test('Excel ghi được một phần: phần đã ghi hoàn tác được, thông báo nói rõ', async () => {
  const { panel } = await previewing({
    apply: async (edits) =>
      edits.map((edit, at): EditResult =>
        at === 0 ? { edit, outcome: 'done' } : { edit, outcome: 'failed', message: '' },
      ),
  });
  await panel.apply();
  expect(panel.state().note).toMatchObject({ kind: 'error', job: 'fix', error: 'timed-out' });
  expect(panel.state().applied[0]?.edits).toHaveLength(1);
});

test('ghi xong mà kiểm tra lại không được: vẫn hoàn tác được', async () => {
  const { panel, port } = await previewing();
  port.check = async () => Promise.reject(new HostError('timed-out', ''));
  await panel.apply();
  expect(panel.state().note).toMatchObject({ kind: 'error', job: 'check' });
  expect(panel.state().applied).toHaveLength(1);
});

describe('Hoàn tác', () => {
  test('trả lại đúng như trước, kiểm tra lại, nói đã xong', async () => {
    const { panel, port, said } = await previewing();
    await panel.apply();
    await panel.undo();
    expect([...port.cells.values()].map(({ value }) => value)).toEqual(['5,5đ', '5.5', '9 ']);
    expect(panel.state()).toMatchObject({ note: { kind: 'undone', cells: 3 }, applied: [] });
    expect(panel.state().checked?.report.findings).toHaveLength(14);
    expect(said.at(-1)).toBe('Đã hoàn tác. 3 ô trở lại như trước khi sửa.');
  });

  test('lần sửa sau cùng được hoàn tác trước', async () => {
    const { panel } = await previewing();
    await panel.apply();
    panel.previewFixes(yearly, {});
    panel.tick(0);
    await panel.apply();
    expect(panel.state().applied.map(({ says }) => says)).toEqual([
      'Điểm ghi dưới dạng văn bản',
      'Lẫn “hàng năm” và “hằng năm”',
    ]);
    await panel.undo();
    expect(panel.state().applied.map(({ edits }) => edits.length)).toEqual([3]);
  });

  test('ô đã đổi sau khi sửa: nêu tên, để yên; các ô còn lại hoàn tác được', async () => {
    const { panel, port } = await previewing();
    await panel.apply();
    typeInto(port, cellAt('D25'), 4);
    await panel.undo();
    expect(panel.state().note).toMatchObject({ kind: 'conflict', job: 'undo', left: 2 });
    await panel.undoRest();
    expect([...port.cells.values()].map(({ value }) => value)).toEqual(['5,5đ', 4, '9 ']);
    expect(panel.state().applied).toEqual([]);
  });

  test('chưa sửa gì: không làm gì', async () => {
    const { panel } = scene();
    await panel.undo();
    expect(panel.state().note).toBeUndefined();
  });
});

describe('Cập nhật hạn', () => {
  const edits = [setCell('G14', '', '14/02/2026', 'Phụ lục nhiệm vụ')];

  test('xem trước trong thẻ Tạo trang, ghi, hoàn tác được, không tự kiểm tra lại', async () => {
    const { panel, port, said } = scene({ dueDateEdits: async () => edits });
    await panel.check();
    await panel.updateDueDates();
    expect(panel.state()).toMatchObject({ tab: 'build', build: { name: 'preview', of: 'due-dates' } });
    await panel.apply();
    expect(panel.state()).toMatchObject({ tab: 'build', build: { name: 'choose' }, stale: true });
    expect(panel.state().note).toMatchObject({ kind: 'applied', of: 'due-dates', cells: 1 });
    expect(port.asked).toHaveLength(1);
    expect(said.at(-1)).toBe('Đã ghi hạn vào 1 ô. Có thể hoàn tác.');
    await panel.undo();
    expect(panel.state().note).toMatchObject({ kind: 'undone' });
    expect(port.asked).toHaveLength(1);
  });

  test.each([
    ['hạn đang đúng', [], 'due-dates-current', 'Hạn đang đúng, không cần cập nhật.'],
    ['không có phụ lục', undefined, 'no-appendix', 'Chưa thấy phụ lục nhiệm vụ.'],
  ])('%s', async (_, answer, kind, sentence) => {
    const { panel, said } = scene({ dueDateEdits: async () => answer });
    await panel.perform('updateDueDates');
    expect(panel.state().note).toEqual({ kind });
    expect(said).toEqual([sentence]);
  });
});

test('quay lại từ xem trước: về mục, hay về dòng của danh sách', async () => {
  const { panel } = scene();
  await panel.check();
  const [first] = textScores;
  if (!first) throw new Error('mẫu thiếu mục');
  await panel.open(findingKey(first));
  panel.previewFixes([first], { finding: findingKey(first) });
  panel.send({ do: 'back' });
  expect(panel.state().check).toMatchObject({ name: 'finding', key: findingKey(first) });
  panel.previewFixes(textScores, { row: 'fix error number-as-text Bảng chấm điểm' });
  panel.send({ do: 'back' });
  expect(panel.state()).toMatchObject({
    check: { name: 'list' },
    focus: { on: { row: 'fix error number-as-text Bảng chấm điểm' } },
  });
});
