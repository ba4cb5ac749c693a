// The same finding in two checks is known again by its rule and its cell.
import { findingKey } from '../../../src/core/rules/finding';

test('a finding is named by its rule, its sheet and its cell', () => {
  const cell = { sheet: 'Bảng chấm điểm', row: 4, column: 3 };
  expect(findingKey({ rule: 'score-above-max', cell })).toBe('score-above-max|Bảng chấm điểm|4|3');
});
