// The maxima add up: of a group to the group's, of all to the total stated, of a set with levels to 100.
import rule from '../../../src/core/rules/maxima-wrong';
import groupTitleMax from '../../../src/core/rules/group-title-max';
import maxAgainstSet from '../../../src/core/rules/max-against-set';
import maxMissing from '../../../src/core/rules/max-missing';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

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

test.each([
  ['tổng cộng cả điểm thưởng', '| B | ĐIỂM THƯỞNG | | |\n| 1 | Sáng kiến | 2 | 1 |\n| | Tổng điểm | 102 | 95 |', []],
  ['điểm trừ ghi số âm ở dòng cộng', '| B | ĐIỂM TRỪ | | |\n| 1 | Chậm báo cáo | 3 | 1 |\n| | Cộng B | -3 | -1 |', []],
  ['điểm trừ cộng sai', '| B | ĐIỂM TRỪ | | |\n| 1 | Chậm báo cáo | 3 | 1 |\n| | Cộng B | -2 | -1 |', ['C6 error']],
])('%s', (_name, rows, expected) => {
  const text = `| Chính quyền thân thiện |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Đúng hạn | 100 | 94 |\n${rows}`;
  expect(found(rule, text)).toEqual(expected);
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

describe('a group that is wrong, and a set that has not 100 points either', () => {
  const groups = (own: string, first: string, total: string) => `| Chính quyền thân thiện |
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | Thủ tục | ${own} | |
| 1 | Đúng hạn | ${first} | 5 |
| II | Tuyên truyền | 40 | |
| 2 | Phát thanh | 40 | 5 |
| | Tổng điểm | ${total} | 10 |`;

  test.each([
    ['hai lỗi riêng: nhóm ghi 63, các tiêu chí 62, cả bộ 102', groups('63', '62', '103'), ['C3 error', 'C7 warning']],
    ['nhóm ghi 60 là đúng, tiêu chí ghi 61: một mục', groups('60', '61', '100'), ['C3 error']],
    ['tổng ghi số khác hẳn: chỉ nêu tổng và nhóm', groups('63', '62', '99'), ['C3 error']],
  ])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

  test('each of many groups doubles what may be meant only up to a bound', () => {
    const many = Array.from(
      { length: 30 },
      (_, place) => `| ${ROMAN[place % 5]} | Nhóm ${place} | ${place + 2},37 | |
| ${place + 1} | Việc ${place} | ${place % 2 === 0 ? place + 2 : `${place + 2},37`} | 1 |`,
    );
    expect(() =>
      found(
        rule,
        `| Chính quyền thân thiện |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${many.join('\n')}\n| | Tổng điểm | 500 | 30 |`,
      ),
    ).not.toThrow();
  });
});

describe('an own finding of a single maximum explains the total', () => {
  const scores = (maxima: readonly string[], total: string) =>
    ['# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |']
      .concat(maxima.map((max, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | ${max} | 5 |`))
      .concat(`| | Tổng điểm | ${total} | |`)
      .join('\n');
  const SET = ['# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |']
    .concat(
      ['30', '30', '20', '20'].map(
        (max, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | ${max} | Từ 0 đến ${max} điểm |`,
      ),
    )
    .join('\n');
  const told = (text: string) =>
    checked(text, [rule, maxMissing, maxAgainstSet]).findings.map(({ rule: id, consequences = [] }) =>
      [id, ...consequences.map(({ cell }) => `C${cell.row + 1}`)].join(' '),
    );

  test.each<[string, string, readonly string[]]>([
    ['one that is blank', scores(['20', '', '20', '20', '20'], '100'), ['max-missing C7']],
    [
      'a blank one, where the others are more already',
      scores(['20', '', '20', '20', '20'], '60'),
      ['maxima-wrong', 'max-missing'],
    ],
    ['one that the set has otherwise', `${scores(['30', '25', '20', '20'], '100')}\n${SET}`, ['max-against-set C6']],
    [
      'one that the set has otherwise, and a total of neither',
      `${scores(['30', '25', '20', '20'], '98')}\n${SET}`,
      ['maxima-wrong', 'max-against-set'],
    ],
    ['none', scores(['30', '25', '20', '20'], '100'), ['maxima-wrong']],
  ])('%s', (_name, text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});

test('a set of criteria is added up too', () => {
  const criteria =
    '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| I | NHÓM | 9 | |\n| 1 | Đúng hạn | 5 | Có: 5 điểm |\n| 2 | Trực tuyến | 3 | Có: 3 điểm |';
  expect(found(rule, criteria)).toEqual(['C2 error']);
});

test('a table that states a level is of 100 points; the suspect group stands for it', () => {
  const scores = `${set('Bảng chấm', [60, 38], '98', '98')}\n| | Xếp loại: | Mức 4 | |`;
  expect(found(rule, scores)).toEqual(['C6 warning']);
  expect(findings(rule, scores)[0]?.how).toBe('Rà lại điểm tối đa của từng tiêu chí theo bộ tiêu chí được ban hành.');
  const suspected = set('Chính quyền thân thiện năm 2026', [60, 38], '100', '98');
  const { findings: all } = checked(suspected, [rule, groupTitleMax]);
  expect(all.map(({ rule: id, consequences = [] }) => [id, consequences.length])).toEqual([['group-title-max', 1]]);
});

test('totals that are wrong among themselves are not held against 100 as well', () => {
  expect(found(rule, set('Chính quyền thân thiện', [60, 38], '98', '97'))).toEqual(['C6 error']);
});
