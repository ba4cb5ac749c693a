import { findingKey } from '../../../src/core/rules/finding';
import { HostError } from '../../../src/core/workbook/host';
import { aboveMax, findings, textScores, twoReadings } from '../sample-report';
import { scene } from './scene';

test('mở một mục: chọn ô, nói mục thứ mấy', async () => {
  const { panel, port, said } = scene();
  await panel.check();
  await panel.open(findingKey(aboveMax));
  expect(port.selected).toEqual([aboveMax.cell]);
  expect(panel.state()).toMatchObject({ check: { name: 'finding' }, focus: { on: 'title' } });
  expect(said.at(-1)).toBe('Mục 1 trên 14. Lỗi: Điểm vượt điểm tối đa. Đã chọn ô D19.');
  await panel.open('không có');
  expect(port.selected).toHaveLength(1);
});

test('mục sau, mục trước; đầu và cuối danh sách được nói', async () => {
  const { panel, port, said } = scene();
  await panel.check();
  await panel.step(1);
  expect(panel.state().check).toMatchObject({ key: findingKey(aboveMax) });
  await panel.step(-1);
  expect(said.at(-1)).toBe('Đây là mục đầu.');
  for (let times = 0; times < findings.length; times++) await panel.step(1);
  expect(said.at(-1)).toBe('Đây là mục cuối.');
  expect(port.selected).toHaveLength(14);
});

test('từ dải lệnh: chọn ô mà không mở mục, tiêu điểm ở lại trang', async () => {
  const { panel, port } = scene();
  await panel.check();
  const { turn } = panel.state().focus;
  await panel.perform('nextFinding');
  await panel.perform('nextFinding');
  await panel.perform('previousFinding');
  expect(port.selected.map(({ row }) => row)).toEqual([18, 13, 18]);
  expect(panel.state()).toMatchObject({ check: { name: 'list' }, list: { current: findingKey(aboveMax) } });
  expect(panel.state().focus.turn).toBe(turn);
});

test('từ dải lệnh khi một mục đang mở: mục kế được mở', async () => {
  const { panel } = scene();
  await panel.check();
  await panel.open(findingKey(aboveMax));
  await panel.perform('nextFinding');
  expect(panel.state().check).toMatchObject({ name: 'finding', key: findingKey(textScores[0] ?? aboveMax) });
});

test('chưa kiểm tra: nói phải kiểm tra trước', async () => {
  const { panel, said } = scene();
  await panel.perform('nextFinding');
  expect(said).toEqual(['Chưa có danh sách. Bấm Kiểm tra trước.']);
});

test('tới ô: nói ô, trang và cách về trang', async () => {
  const { panel, said } = scene();
  await panel.goToCell(aboveMax.cell);
  expect(said).toEqual(['Đã chọn ô D19, trang Bảng chấm điểm. Nhấn F6 để về trang.']);
});

test('trang bị xóa giữa chừng: nêu tên trang, thử lại được', async () => {
  const { panel, port } = scene();
  await panel.check();
  const works = port.select;
  port.select = async () => Promise.reject(new HostError('sheet-missing', '', 'Bảng chấm điểm'));
  await panel.open(findingKey(aboveMax));
  expect(panel.state().note).toMatchObject({
    kind: 'error',
    job: 'select',
    error: 'sheet-missing',
    sheet: 'Bảng chấm điểm',
  });
  port.select = works;
  await panel.retry();
  expect(port.selected).toEqual([aboveMax.cell]);
});

test('nơi không chọn được ô: mục vẫn mở', async () => {
  const { panel, port } = scene({
    capabilities: () => ({
      check: true,
      build: false,
      functions: false,
      fix: false,
      select: false,
      note: false,
      results: false,
    }),
  });
  await panel.check();
  await panel.open(findingKey(aboveMax));
  expect(port.selected).toEqual([]);
  expect(panel.state().check.name).toBe('finding');
});

test('tới trang, mở hướng dẫn', async () => {
  const shown: string[] = [];
  const { panel } = scene({ showSheet: async (sheet) => void shown.push(sheet), openGuide: () => shown.push('guide') });
  await panel.goToSheet('Bảng chấm điểm');
  await panel.perform('openGuide');
  expect(shown).toEqual(['Bảng chấm điểm', 'guide']);
});

const ONLY_READS = {
  capabilities: () => ({
    check: true,
    build: false,
    functions: false,
    fix: false,
    select: true,
    note: false,
    results: false,
  }),
};

describe('câu trả lời ở nơi không ghi được vào tệp', () => {
  async function asking() {
    const made = scene(ONLY_READS);
    await made.panel.check();
    await made.panel.open(findingKey(twoReadings));
    return made;
  }

  test('chưa chọn: nói dưới câu hỏi, tiêu điểm ở câu hỏi', async () => {
    const { panel } = await asking();
    await panel.saveAnswer();
    expect(panel.state()).toMatchObject({ check: { unanswered: true }, focus: { on: 'question' } });
  });

  test('đã chọn: mục ra khỏi danh sách, tiêu điểm ở mục bên cạnh, lần kiểm tra sau biết câu trả lời', async () => {
    const { panel, port, said } = await asking();
    panel.send({ do: 'pick-answer', answer: 'Thứ Tư, 30/12/2026' });
    await panel.saveAnswer();
    expect(said.at(-1)).toBe('Đã lưu câu trả lời. Còn 13 mục.');
    expect(panel.state().focus.on).toEqual({ row: 'yearly-spelling|Phụ lục nhiệm vụ|17|2' });
    await panel.check();
    expect(port.asked.at(-1)?.answers).toEqual([
      {
        rule: 'time-two-readings',
        cell: twoReadings.cell,
        question: 'Ngày cuối còn kịp là ngày nào?',
        answer: 'Thứ Tư, 30/12/2026',
      },
    ]);
    panel.send({ do: 'ask-again', answer: panel.state().answers[0] ?? { ...twoReadings, question: '', answer: '' } });
    expect(panel.state().answers).toEqual([]);
  });

  test('câu trả lời về cột: kiểm tra lại ngay, bảng được đọc theo câu trả lời', async () => {
    const { panel, port } = scene(ONLY_READS);
    const asksColumn = { ...twoReadings, rule: 'column-unsure' };
    port.found = [asksColumn];
    await panel.check();
    await panel.open(findingKey(asksColumn));
    panel.send({ do: 'pick-answer', answer: 'Thứ Tư, 30/12/2026' });
    port.found = [];
    await panel.saveAnswer();
    expect(port.asked).toHaveLength(2);
    expect(port.asked.at(-1)?.answers).toMatchObject([{ rule: 'column-unsure', answer: 'Thứ Tư, 30/12/2026' }]);
    expect(panel.state().checked?.report.findings).toEqual([]);
  });

  test('câu trả lời cho mục cuối cùng còn lại: tiêu điểm ở tiêu đề', async () => {
    const { panel, port } = scene(ONLY_READS);
    port.found = [twoReadings];
    await panel.check();
    await panel.open(findingKey(twoReadings));
    panel.send({ do: 'pick-answer', answer: 'Thứ Tư, 30/12/2026' });
    await panel.saveAnswer();
    expect(panel.state().focus.on).toBe('title');
  });

  test('không mở mục nào, hay mục không hỏi gì: không lưu', async () => {
    const { panel } = scene();
    await panel.saveAnswer();
    await panel.check();
    await panel.open(findingKey(aboveMax));
    await panel.saveAnswer();
    expect(panel.state().answers).toEqual([]);
  });
});
