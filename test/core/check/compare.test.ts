import { compareFindings, settledKeys } from '../../../src/core/check/compare';
import type { CheckNote } from '../../../src/core/notes/note';
import type { Finding } from '../../../src/core/rules/finding';

function finding(rule: string, row: number, more: Partial<Finding> = {}): Finding {
  const cell = { sheet: 'Bảng chấm điểm', row, column: 3 };
  const source = { text: 'Quy tắc của CQTT' };
  return { rule, severity: 'error', cell, title: '', what: '', why: '', how: '', source, ...more };
}

const above = finding('score-above-max', 18, { received: '8,5', context: '2.3' });
const text = finding('number-as-text', 13, { received: '“5,5đ”', context: '1.2' });
const moved = { ...above, cell: { ...above.cell, row: 19 } };

describe('So với lần kiểm tra trước', () => {
  test.each([
    ['lần đầu: tất cả là mới', [], [above, text], 2, 0, 0],
    ['không đổi: tất cả còn', [above, text], [above, text], 0, 2, 0],
    ['sửa một: một còn, một đã sửa', [above, text], [text], 0, 1, 1],
    ['thêm một: một mới', [above], [above, text], 1, 1, 0],
    ['chèn một dòng phía trên: vẫn là mục cũ', [above], [moved], 0, 1, 0],
    [
      'hai mục như nhau, còn một, đã chuyển dòng',
      [above, { ...moved, cell: { ...moved.cell, row: 30 } }],
      [moved],
      0,
      1,
      1,
    ],
    ['cùng dòng, quy tắc khác: một mới, một đã sửa', [above], [finding('score-negative', 18)], 1, 0, 1],
    ['trang khác: một mới, một đã sửa', [above], [{ ...above, cell: { ...above.cell, sheet: 'Khác' } }], 1, 0, 1],
  ])('%s', (_, before, now, fresh, remaining, mended) => {
    const comparison = compareFindings(before, now);
    expect(comparison.fresh.size).toBe(fresh);
    expect(comparison.remaining).toBe(remaining);
    expect(comparison.mended).toHaveLength(mended);
  });

  test('mục đã sửa giữ thứ tự của lần trước', () => {
    expect(compareFindings([above, text], []).mended).toEqual([above, text]);
  });
});

test('what was set aside or answered is gone from the list, but not mended', () => {
  const at = { sheet: 'Ghi chú kiểm tra', row: 4, column: 0 };
  const note: CheckNote = { kind: 'set-aside', at, rule: '', content: '', expected: '', says: '', by: '' };
  const settled = settledKeys({
    setAside: [{ note, rule: above.rule, title: '', findings: [above] }],
    answered: [
      { note: { ...note, cell: text.cell }, rule: text.rule, title: '' },
      { note, rule: 'x', title: '' },
    ],
  });
  expect(settled.size).toBe(2);
  expect(compareFindings([above, text], [], settled).mended).toEqual([]);
  expect(compareFindings([above, text], []).mended).toEqual([above, text]);
});
