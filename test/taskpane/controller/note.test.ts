// Bỏ qua có lý do, câu trả lời và Đưa lại vào danh sách: what is written, what is said, where the focus goes; and Trang kết quả.
import { findingKey } from '../../../src/core/rules/finding';
import { HostError } from '../../../src/core/workbook/host';
import type { Extent } from '../../../src/taskpane/state';
import { aboveMax, cellAt, findings, textScores, twoReadings } from '../sample-report';
import { scene } from './scene';

const REASON = 'Biên bản lưu bản giấy tại Văn phòng';
const evidence = findings.filter(({ rule }) => rule === 'evidence-missing');
const [first = aboveMax] = evidence;

async function formOf(finding = first, made = scene()) {
  await made.panel.check();
  await made.panel.open(findingKey(finding));
  await made.panel.openSetAside(findingKey(finding));
  return made;
}

async function setAside(extent: Extent, finding = first, made = scene()) {
  await formOf(finding, made);
  made.panel.send({ do: 'reason', form: { reason: REASON, extent } });
  await made.panel.setAside();
  return made;
}

test('tên lấy từ Thông tin; lần sau là tên đã ghi', async () => {
  const { panel } = await formOf();
  expect(panel.state().check).toMatchObject({ name: 'set-aside', by: 'Trần Thị Mai', extent: 'cell', reason: '' });
  expect(panel.state().focus.on).toBe('field');
  panel.send({ do: 'reason', form: { reason: REASON, by: ' Lê Văn An ' } });
  await panel.setAside();
  await panel.openSetAside(findingKey(aboveMax));
  expect(panel.state().check).toMatchObject({ by: 'Lê Văn An' });
});

test.each([
  ['chưa ghi lý do', { reason: '' }, 'reason'],
  ['lý do quá ngắn', { reason: 'đã hỏi rồi' }, 'reason'],
  ['chưa ghi tên', { reason: REASON, by: '  ' }, 'by'],
])('%s: nói dưới ô, không ghi gì', async (_says, form, wrong) => {
  const { panel, port } = await formOf();
  panel.send({ do: 'reason', form });
  await panel.setAside();
  expect(panel.state().check).toMatchObject({ wrong });
  expect(panel.state().focus.on).toBe('field');
  expect(port.notes).toEqual([]);
  panel.send({ do: 'reason', form: { reason: `${REASON}.` } });
  expect(panel.state().check).not.toHaveProperty('wrong');
});

test('riêng một ô: một ghi chú, mục rời danh sách, tiêu điểm ở mục sau', async () => {
  const { panel, port, said } = await setAside('cell');
  expect(port.notes).toMatchObject([{ kind: 'set-aside', rule: first.rule, cell: first.cell, says: REASON }]);
  expect(panel.state().checked?.report.findings.length).toBe(13);
  expect(said.at(-1)).toBe('Đã bỏ qua có lý do. Còn 13 mục.');
  expect(panel.state().focus.on).toEqual({ row: findingKey(evidence[1] ?? first) });
  expect(panel.state().check.name).toBe('list');
});

test('cả loại: một ghi chú cho mỗi ô; quy tắc: một ghi chú cho cả tệp', async () => {
  expect((await setAside('kind')).port.notes.map(({ cell }) => cell)).toEqual(evidence.map(({ cell }) => cell));
  const { port, said } = await setAside('rule');
  expect(port.notes.map(({ kind, cell }) => [kind, cell])).toEqual([['switched-off', undefined]]);
  expect(said.at(-1)).toBe('Đã bỏ qua có lý do. Còn 11 mục.');
});

test('mục cuối danh sách: tiêu điểm ở mục trước; mục duy nhất: ở tiêu đề', async () => {
  const made = scene();
  made.port.found = [aboveMax, first];
  expect((await setAside('cell', first, made)).panel.state().focus.on).toEqual({ row: findingKey(aboveMax) });
  const alone = scene();
  alone.port.found = [first];
  expect((await setAside('cell', first, alone)).panel.state().focus.on).toBe('title');
});

test('mục đã bỏ qua không tính là đã sửa; mục mới và đã sửa từ trước vẫn như cũ', async () => {
  const made = scene();
  made.port.found = findings.filter((finding) => finding !== aboveMax);
  await made.panel.check();
  made.port.found = findings.filter((finding) => finding !== textScores[0]);
  await setAside('cell', first, made);
  const { since } = made.panel.state().checked ?? {};
  expect(since?.mended.map(({ cell }) => cell)).toEqual([textScores[0]?.cell]);
  expect([...(since?.fresh ?? [])]).toEqual([findingKey(aboveMax)]);
  expect(since?.remaining).toBe(11);
  await made.panel.check();
  expect(made.panel.state().checked?.since).toMatchObject({ mended: [], remaining: 12 });
});

test('ô đã đổi sau lần kiểm tra: không ghi gì, nói ô nào', async () => {
  const made = scene();
  made.port.gone = [cellAt('F18')];
  const { panel, port } = await setAside('cell', first, made);
  expect(panel.state().note).toEqual({ kind: 'not-noted', cells: [cellAt('F18')] });
  expect(port.notes).toEqual([]);
  expect(panel.state().check.name).toBe('set-aside');
});

test('đã ghi mà chưa kiểm tra lại được: danh sách cũ còn đó và nói là đã cũ', async () => {
  const made = await formOf();
  made.panel.send({ do: 'reason', form: { reason: REASON } });
  made.port.check = async () => Promise.reject(new HostError('timed-out', ''));
  await made.panel.setAside();
  expect(made.port.notes.length).toBe(1);
  expect(made.panel.state()).toMatchObject({ stale: true, check: { name: 'finding' }, note: { job: 'check' } });
});

test('trang ghi chú đang được bảo vệ: nói tên trang, lý do đã gõ còn đó', async () => {
  const made = scene({ note: async () => Promise.reject(new HostError('protected', '', 'Ghi chú kiểm tra')) });
  const { panel } = await setAside('cell', first, made);
  expect(panel.state().note).toEqual({ kind: 'error', job: 'note', error: 'protected', sheet: 'Ghi chú kiểm tra' });
  expect(panel.state().check).toMatchObject({ name: 'set-aside', reason: REASON });
});

test('đưa lại vào danh sách', async () => {
  const { panel, port, said } = await setAside('cell');
  const [aside] = panel.state().checked?.report.setAside ?? [];
  if (aside) await panel.takeBack(aside.note);
  expect(port.notes).toEqual([]);
  expect(said.at(-1)).toBe('Đã đưa lại vào danh sách. Còn 14 mục.');
  expect(panel.state().focus.on).toBe('title');
});

test('câu trả lời được ghi vào tệp; trả lời lại thì hỏi lại', async () => {
  const { panel, port, said } = scene();
  await panel.check();
  await panel.open(findingKey(twoReadings));
  await panel.saveAnswer();
  expect(panel.state().focus.on).toBe('question');
  panel.send({ do: 'pick-answer', answer: 'Thứ Tư, 30/12/2026' });
  await panel.saveAnswer();
  expect(port.notes).toMatchObject([{ kind: 'answer', says: 'Thứ Tư, 30/12/2026', by: 'Trần Thị Mai' }]);
  expect(said.at(-1)).toBe('Đã lưu câu trả lời. Còn 13 mục.');
  const [answered] = panel.state().checked?.report.answered ?? [];
  if (answered) await panel.takeBack(answered.note);
  expect(panel.state().checked?.report.findings.length).toBe(14);
});

test('Esc hoặc Quay lại: về mục, không ghi gì', async () => {
  const { panel, port } = await formOf();
  panel.send({ do: 'back' });
  expect(panel.state().check).toEqual({ name: 'finding', key: findingKey(first) });
  await panel.setAside();
  expect(port.notes).toEqual([]);
});

describe('trang kết quả', () => {
  test('chưa kiểm tra hoặc tệp đã đổi: kiểm tra trước; danh sách còn mới: ghi luôn', async () => {
    const { panel, port, said } = scene();
    await panel.writeResults();
    expect([port.asked.length, port.written.length]).toEqual([1, 1]);
    expect(said.at(-1)).toBe('Đã ghi trang Kết quả kiểm tra, có liên kết tới từng ô.');
    expect(panel.state()).toMatchObject({ note: { kind: 'results-written' }, focus: { on: 'note' } });
    await panel.writeResults();
    expect([port.asked.length, port.written.length]).toEqual([1, 2]);
    panel.send({ do: 'changed' });
    await panel.writeResults();
    expect([port.asked.length, port.written.length]).toEqual([2, 3]);
  });

  test('từ dải lệnh: tiêu điểm ở lại trang', async () => {
    const { panel, port } = scene();
    const { turn } = panel.state().focus;
    await panel.perform('writeResults');
    expect(port.written.length).toBe(1);
    expect(panel.state().focus.turn).toBe(turn);
  });

  test('chưa kiểm tra được hay chưa ghi được thì không nói là đã ghi', async () => {
    const failing = { check: async () => Promise.reject(new HostError('failed', '')) };
    const { panel } = scene(failing);
    await panel.writeResults();
    expect(panel.state().note).toMatchObject({ kind: 'error', job: 'check' });
    const other = scene({ writeResults: async () => Promise.reject(new HostError('read-only', '')) });
    await other.panel.writeResults();
    expect(other.panel.state().note).toMatchObject({ kind: 'error', job: 'results', error: 'read-only' });
  });
});
