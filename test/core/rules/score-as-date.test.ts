// A date among scores: the score behind it where there is one, else a question of what was meant.
import rule from '../../../src/core/rules/score-as-date';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (score: string, total = '13') => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 5 | ${score} |
| 2 | Họp dân | 5 | 5 |
| 3 | Trang tin | 5 | 4 |
| 4 | Đối thoại | 5 | 4 |
| | Tổng điểm | 20 | =SUM(D2:D5) → ${total} |`;

test('điểm sau ngày được nhận ra, sửa sau câu hỏi', () => {
  const [finding] = findings(rule, table('@02/05/2026'));
  expect(finding?.what).toBe(
    'Tiêu chí 1, điểm tự chấm: Excel đã đổi 2.5 thành ngày 02/05/2026. Nhập lại 2,5 (dấu phẩy).',
  );
  expect(finding).toMatchObject({ expected: '2,5', fix: { safety: 'unsafe', question: 'Ô này được 2,5 điểm?' } });
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 2.5, numberFormat: 'General' });
});

test('ngày không thành điểm nào: không sửa hộ', () => {
  const [finding] = findings(rule, table('@20/11/2026'));
  expect(finding).toMatchObject({ severity: 'error', expected: 'một số', how: 'Nhập lại điểm bằng số, kể cả 0.' });
  expect(finding?.fix).toBeUndefined();
});

test.each(['4,5', "'02/05/2026", '2 {0%}', ''])('%s: không nêu', (score) =>
  expect(found(rule, table(score))).toEqual([]),
);

test('tổng cộng cả số thứ tự của ngày là kéo theo', () => {
  const [finding, ...others] = checked(table('@02/05/2026', '46157')).findings;
  expect(others).toEqual([]);
  expect(finding?.consequences).toHaveLength(1);
});

test('điểm tối đa của bộ tiêu chí cũng không được là ngày', () => {
  const set = ['@02/05/2026', '5', '5', '5'].map((max, at) => `| ${at + 1} | Việc ${at + 1} | ${max} | Có: 5 điểm |`);
  expect(findings(rule, ['| STT | Tiêu chí | Điểm tối đa | Cách chấm |', ...set].join('\n'))).toHaveLength(1);
});
