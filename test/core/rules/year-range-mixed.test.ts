// One sheet writes its ranges of years in one way.
import rule from '../../../src/core/rules/year-range-mixed';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...tasks: readonly string[]) =>
  [
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |',
    ...tasks.map((task, at) => `| ${at + 1} | ${task} | Quý I | Công an xã |`),
  ].join('\n');

test.each([
  ['có và không có dấu cách', ['giai đoạn 2026 - 2030', 'giai đoạn 2026-2030'], ['B3 hint']],
  ['gạch dài', ['2026 - 2030', '2026 – 2030'], ['B3 hint']],
  ['trong một ô', ['2026-2030 và 2021 - 2025, 2026-2030'], ['B2 hint']],
  ['cách dùng nhiều nhất là chuẩn', ['2026-2030', '2026-2030', '2026 - 2030'], ['B4 hint']],
  ['một cách', ['2026-2030', '2021-2025'], []],
  ['số văn bản', ['2026 - 2030', 'Công văn số 2026-2031a/UBND ngày 2026-10'], []],
])('%s', (_name, tasks, expected) => {
  expect(found(rule, table(...tasks))).toEqual(expected);
});

test('all are mended to the usual way; a formula keeps its text', () => {
  const [finding] = findings(rule, table('2026–2030', '2026–2030', '2026-2030'));
  expect(finding?.fix?.edits.map(({ after }) => after.value)).toEqual(['2026–2030']);
  expect(findings(rule, table('2026 - 2030', '=A1&B1 → 2026-2030'))[0]).not.toHaveProperty('fix');
});
