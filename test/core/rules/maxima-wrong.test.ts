// The maxima add up: of a group to the group's, of all to the total stated, of a set with levels to 100.
import rule from '../../../src/core/rules/maxima-wrong';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const set = (heading: string, maxima: readonly [number, number], group: string, total: string) => `| ${heading} |
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| III | Thủ tục (${group} điểm) | | |
| 1 | Đúng hạn | ${maxima[0]} | 5 |
| 2 | Trực tuyến | ${maxima[1]} | 5 |
| | Tổng điểm | ${total} | 10 |`;

test('a set of the model that has not 100 points is a warning that names the suspect', () => {
  const [finding] = findings(rule, set('Chính quyền thân thiện năm 2026', [60, 38], '100', '98'));
  expect(finding).toMatchObject({ severity: 'warning', cell: { row: 5, column: 2 }, expected: '100', received: '98' });
  expect(finding?.what).toBe(
    'Điểm tối đa của các tiêu chí cộng lại là 98, không phải 100. Rà lại “Thủ tục (100 điểm)”: các tiêu chí cộng lại 98.',
  );
  expect(findings(rule, set('Chính quyền thân thiện', [60, 38], '98', '98'))[0]?.what).toMatch(/100\.$/);
});

test.each([
  ['bộ tiêu chí khác có tổng khác 100', set('Cải cách hành chính', [40, 21.5], '61,5', '61,5')],
  ['không ghi tổng', set('Chính quyền thân thiện', [40, 21], '61', '')],
  ['đủ 100', set('Chính quyền thân thiện', [60, 40], '100', '100')],
  ['không có cột điểm tối đa', '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | 5 |\n| 2 | Họp dân | 5 |'],
  ['không có dòng tổng', '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 5 | 5 |'],
])('%s: không nêu', (_name, text) => {
  expect(found(rule, text.replaceAll('.5', ',5'))).toEqual([]);
});

test('the criteria set tells what the scores are for', () => {
  const criteria =
    '# Trang: Bộ tiêu chí\n| Bộ tiêu chí Chính quyền thân thiện |\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Đúng hạn | 60 | Có: 60 điểm; không: 0 điểm |';
  expect(found(rule, `${set('Bảng chấm', [60, 38], '98', '98')}\n${criteria}`)).toEqual(['C6 warning']);
});

test('a group whose own maximum is wrong stands for the total too', () => {
  const all = findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | THỦ TỤC | 15 | 10 |
| 1 | Đúng hạn | 10 | 5 |
| 2 | Trực tuyến | 3 | 5 |
| | Tổng điểm | 15 | 10 |`,
  );
  expect(all.map(({ cell, what }) => [cell.row + 1, what])).toEqual([
    [2, 'Nhóm I ghi điểm tối đa 15, các tiêu chí cộng lại là 13.'],
  ]);
  expect(all[0]?.consequences).toHaveLength(1);
});
