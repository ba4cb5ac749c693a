import { HostError, type Task } from '../../../src/core/workbook/host';
import { proposedYear } from '../../../src/taskpane/controller/build-job';
import {
  SHEET_KINDS,
  type BuildOutcome,
  type ColumnAnswers,
  type SelectedTable,
  type SheetKind,
} from '../../../src/taskpane/port';
import { dayAt } from '../sample-report';
import { pending, scene } from './scene';

test.each([
  [dayAt(2026, 1, 1), { year: 2026 }],
  [dayAt(2026, 11, 15), { year: 2026 }],
  [dayAt(2026, 11, 16), { year: 2026, nextYear: 2027 }],
  [dayAt(2030, 12, 1), { year: 2030, nextYear: 2031 }],
])('năm đề xuất của ngày %j là %j', (day, year) => expect(proposedYear(day)).toEqual(year));

test('mở thẻ: đề xuất năm, đơn vị và các trang còn thiếu', async () => {
  const { panel } = scene({
    information: async () => ({ commune: 'xã Minh Giang', year: 2027, present: ['information'] }),
  });
  await panel.openTab('build');
  expect(panel.state()).toMatchObject({
    tab: 'build',
    form: {
      year: '2027',
      commune: 'xã Minh Giang',
      present: ['information'],
      sheets: ['criteria', 'appendix', 'scoring'],
    },
  });
});

test('điều đã nhập thì giữ nguyên khi mở lại thẻ', async () => {
  const { panel } = scene();
  await panel.openTab('build');
  panel.send({ do: 'fill', form: { year: '2028', commune: 'xã Khác', sheets: ['scoring'] } });
  await panel.openTab('check');
  await panel.openTab('build');
  expect(panel.state().form).toMatchObject({ year: '2028', commune: 'xã Khác', sheets: ['scoring'] });
});

test('không đọc được tệp: biểu mẫu vẫn mở', async () => {
  const { panel } = scene({ information: async () => Promise.reject(new HostError('failed', '')) });
  await panel.perform('openBuild');
  expect(panel.state()).toMatchObject({ tab: 'build', form: { year: '2026', commune: '' } });
});

test('Excel cũ: không hỏi gì tệp', async () => {
  let asked = 0;
  const { panel } = scene({
    capabilities: () => ({
      check: true,
      build: false,
      functions: false,
      fix: true,
      select: true,
      note: false,
      results: false,
    }),
    information: async () => ({ commune: '', present: [], asked: ++asked }),
  });
  await panel.openTab('build');
  expect(asked).toBe(0);
});

test('tạo trang: đúng lựa chọn, nói đã tạo và đang ở ô nào', async () => {
  const { panel, port, said } = scene();
  await panel.openTab('build');
  await panel.build();
  expect(port.built).toEqual([
    {
      sheets: ['information', 'criteria', 'appendix', 'scoring'],
      year: 2026,
      commune: 'xã Minh Giang',
      criteria: 'sample',
    },
  ]);
  expect(panel.state()).toMatchObject({ build: { name: 'built' }, focus: { on: 'note' } });
  expect(said).toEqual(['Đã tạo 4 trang. Đang ở trang Thông tin, ô B4.']);
});

test('bấm Tạo trang lần nữa: lại hỏi, và đề xuất trang đã bị xóa', async () => {
  let present: readonly SheetKind[] = [];
  const { panel } = scene({ information: async () => ({ commune: 'xã Minh Giang', present }) });
  await panel.openTab('build');
  await panel.build();
  expect(panel.state().build.name).toBe('built');
  present = SHEET_KINDS;
  await panel.perform('openBuild');
  expect(panel.state()).toMatchObject({ build: { name: 'choose' }, form: { present: SHEET_KINDS, sheets: [] } });
  present = ['information', 'appendix', 'scoring'];
  await panel.perform('openBuild');
  expect(panel.state().form.sheets).toEqual(['criteria']);
});

test.each([
  ['không trang nào', { sheets: [] }, 'sheets'],
  ['năm hai chữ số', { year: '26' }, 'year'],
  ['năm trống', { year: '' }, 'year'],
  ['chưa đọc bảng tiêu chí', { criteria: 'selected' as const }, 'table'],
])('chưa tạo được: %s', async (_, form, wrong) => {
  const { panel, port } = scene();
  await panel.openTab('build');
  panel.send({ do: 'fill', form });
  await panel.build();
  expect(panel.state().form.wrong).toBe(wrong);
  expect(panel.state().focus.on).toBe('field');
  expect(port.built).toEqual([]);
  panel.send({ do: 'fill', form: { year: '2026' } });
  expect(panel.state().form.wrong).toBeUndefined();
});

test('không tạo bộ tiêu chí thì không cần bảng tiêu chí', async () => {
  const { panel, port } = scene();
  await panel.openTab('build');
  panel.send({ do: 'fill', form: { sheets: ['information'], criteria: 'selected' } });
  await panel.build();
  expect(port.built[0]?.criteria).toBe('sample');
});

describe('bộ tiêu chí từ vùng đang chọn', () => {
  const table: SelectedTable = { sheet: 'Bộ', address: 'A4:F46', groups: 5, criteria: 38, total: '100', questions: [] };
  const question = { role: 'max' as const, candidates: [{ column: 4, header: 'Điểm' }] };

  test('nhận ra ngay', async () => {
    const { panel, port } = scene();
    await panel.readSelection();
    await panel.build();
    expect(port.built[0]?.criteria).toEqual({ sheet: 'Bộ của thành phố', address: 'A4:F46', columns: {} });
  });

  test('không phải bộ tiêu chí: nói dưới lựa chọn', async () => {
    const { panel } = scene({ selectedTable: async () => undefined });
    await panel.readSelection();
    expect(panel.state()).toMatchObject({ tab: 'build', form: { criteria: 'selected', wrong: 'no-table' } });
  });

  test('chưa rõ cột nào: hỏi, rồi đọc lại với câu trả lời', async () => {
    const asked: ColumnAnswers[] = [];
    const { panel } = scene({
      selectedTable: async (columns) => {
        asked.push(columns);
        return { ...table, questions: 'max' in columns ? [] : [question] };
      },
    });
    await panel.readSelection();
    expect(panel.state().build).toEqual({ name: 'column' });
    await panel.answerColumn();
    expect(panel.state()).toMatchObject({ build: { unanswered: true }, focus: { on: 'question' } });
    panel.send({ do: 'build-screen', screen: { name: 'column', picked: 4 } });
    await panel.answerColumn();
    expect(asked).toEqual([{}, { max: 4 }]);
    expect(panel.state()).toMatchObject({ build: { name: 'choose' }, form: { columns: { max: 4 } } });
    await panel.answerColumn();
    expect(asked).toHaveLength(2);
  });
});

describe('Dừng khi đang tạo trang', () => {
  test('chờ gỡ bỏ xong rồi mới nói đã dừng', async () => {
    const outcome = pending<BuildOutcome>();
    let task: Task = {};
    const { panel, time, said } = scene({
      build: (_, given) => {
        task = given;
        return outcome.promise;
      },
    });
    await panel.openTab('build');
    const done = panel.build();
    time.pass(300);
    task.onProgress?.({ done: 1, total: 4 });
    task.onProgress?.({ done: 2, total: 4 });
    time.pass(1000);
    task.onProgress?.({ done: 3, total: 4 });
    // Once a second at most.
    expect(said).toEqual(['Đang tạo trang: xong 1 trên 4.', 'Đang tạo trang: xong 3 trên 4.']);
    panel.stop();
    expect(panel.state().busy?.stopping).toBe(true);
    outcome.reject(new HostError('cancelled', ''));
    await done;
    expect(panel.state()).toMatchObject({ note: { kind: 'stopped', job: 'build' }, focus: { on: 'note' } });
  });
});

test('Định dạng ngày: nói bao nhiêu ô', async () => {
  const { panel, said } = scene();
  await panel.perform('formatDates');
  expect(panel.state()).toMatchObject({ tab: 'build', note: { kind: 'formatted', cells: 3 }, form: { year: '2026' } });
  expect(said).toEqual(['Đã đặt định dạng ngày cho 3 ô.']);
});

test('Định dạng ngày gặp trang được bảo vệ', async () => {
  const { panel } = scene({ formatDates: async () => Promise.reject(new HostError('protected', '', 'Nháp')) });
  await panel.formatDates();
  expect(panel.state().note).toMatchObject({ kind: 'error', job: 'format', sheet: 'Nháp' });
});
