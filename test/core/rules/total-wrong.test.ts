// The stated total must be the sum of all criteria.
import rule from '../../../src/core/rules/total-wrong';
import scoreAsText from '../../../src/core/rules/score-as-text';
import sectionAboveCap from '../../../src/core/rules/section-above-cap';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 10 | 9,5 |
| 2 | Trực tuyến | 10 | 9 |
| | Tổng điểm | 20 | ${total} |`;

test('says both sums and mends with a formula after a question', () => {
  const [finding] = findings(rule, table('19'));
  expect(finding?.what).toBe('Tổng điểm tự chấm ghi 19, các tiêu chí cộng lại là 18,5.');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 18.5, formula: '=SUM(D2:D3)' });
});

test('a difference under 1e-9 is noise', () => {
  expect(found(rule, table('18,500000000001'))).toEqual([]);
});

test('what a wrong group does to the total is said there, without a fix of its own', () => {
  const [finding] = findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | THỦ TỤC | 20 | 19 |
| 1 | Đúng hạn | 10 | 9,5 |
| 2 | Trực tuyến | 10 | 9 |
| | Tổng điểm | 20 | =D2 → 19 |`,
  );
  expect(finding?.what).toBe('Tổng điểm tự chấm ghi 19, các tiêu chí cộng lại là 18,5; sai do điểm nhóm ở ô D2.');
  expect(finding?.how).toBe('Sửa điểm nhóm ở ô D2 thì tổng điểm tự đúng.');
  expect(finding?.fix).toBeUndefined();
});

test('what takes points off is no plain sum: the total is told, and no formula is offered', () => {
  const rows = (last: string, total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | | |
| 1 | Niêm yết | 60 | 60 |
| 2 | Họp dân | 40 | 30 |
| B | ĐIỂM THƯỞNG | | |
| 3 | Có mô hình hay | 5 | 3 |
${last}| | Tổng cộng | 100 | ${total} |`;
  const [bonus] = findings(rule, rows('', '80'));
  expect(bonus?.fix?.edits[0]?.after).toEqual({ value: 93, formula: '=SUM(D3:D4,D6)' });
  const [deducted] = findings(rule, rows('| C | ĐIỂM TRỪ | | |\n| 4 | Có đơn thư | 5 | 1 |\n', '80'));
  expect(deducted?.what).toBe('Tổng điểm tự chấm ghi 80, các tiêu chí cộng lại là 92.');
  expect(deducted?.fix).toBeUndefined();
});

test.each([
  ['không cộng điểm thưởng', '95'],
  ['có cộng điểm thưởng, trừ điểm trừ', '97'],
])('tổng %s đều được', (_name, total) => {
  expect(
    found(
      rule,
      `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | 95 |
| 1 | Niêm yết | 100 | 95 |
| B | ĐIỂM THƯỞNG | 5 | 3 |
| 1 | Có mô hình hay | 5 | 3 |
| C | ĐIỂM TRỪ | 5 | 1 |
| 1 | Có đơn thư | 5 | 1 |
| | Tổng cộng | 100 | ${total} |`,
    ),
  ).toEqual([]);
});

describe('phần điểm thưởng có mức', () => {
  const sections = (
    bonus: string,
    items: readonly [string, string],
    total: string,
  ) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | 90 |
| 1 | Niêm yết | 100 | 90 |
| B | ĐIỂM THƯỞNG | 5 | ${bonus} |
| 1 | Có mô hình hay | 3 | ${items[0]} |
| 2 | Có sáng kiến | 3 | ${items[1]} |
| | Tổng cộng | 100 | ${total} |`;

  test.each<[string, string, readonly [string, string], string, readonly string[]]>([
    ['ghi mức, tổng tính theo mức', '5', ['3', '3'], '95', []],
    ['ghi mức, tổng không tính phần thưởng', '5', ['3', '3'], '90', []],
    ['ghi mức, tổng tính hết các mục', '5', ['3', '3'], '96', ['total-wrong']],
    ['ghi vượt mức, tổng tính theo số ghi', '6', ['3', '3'], '96', ['section-above-cap D7']],
    ['ghi vượt mức, tổng ghi số khác', '6', ['3', '3'], '93', ['section-above-cap', 'total-wrong']],
    ['không vượt mức, tổng ghi số khác', '5', ['3', '2'], '96', ['total-wrong']],
  ])('%s', (_name, bonus, items, total, expected) => {
    const told = checked(sections(bonus, items, total), [rule, sectionAboveCap]).findings.map(
      ({ rule: id, consequences = [] }) => [id, ...consequences.map(({ cell }) => `D${cell.row + 1}`)].join(' '),
    );
    expect(told.sort()).toEqual(expected);
  });
});

test('a total that Excel makes without a text is told under the text; one that is wrong otherwise is not', () => {
  const rows = (total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 5 | '4,5đ |
| 2 | Họp dân | 5 | 5 |
| | Tổng cộng | 10 | ${total} |`;
  const told = (total: string) =>
    checked(rows(total), [rule, scoreAsText]).findings.map(
      ({ rule: id, consequences = [] }) => `${id} ${consequences.length}`,
    );
  expect(told('=SUM(D2:D3) → 5')).toEqual(['score-as-text 1']);
  expect(told('9').sort()).toEqual(['score-as-text 0', 'total-wrong 0']);
});

test('a formula that leaves rows out and one that adds them twice say both', () => {
  const rows = (total: string) =>
    ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |']
      .concat([1, 2, 3, 4, 5, 6, 7].map((number) => `| ${number} | Tiêu chí số ${number} | 10 | ${number} |`))
      .concat(`| | Tổng điểm | 70 | ${total} |`)
      .join('\n');
  const what = (total: string) => findings(rule, rows(total))[0]?.what;
  expect(what('=SUM(D2:D6) → 15')).toBe(
    'Tổng điểm tự chấm ghi 15, các tiêu chí cộng lại là 28. Công thức cộng từ dòng 2 đến dòng 6, bỏ sót 2 tiêu chí ở dòng 7, 8.',
  );
  expect(what('=SUM(D2:D7)+D2 → 22')).toMatch(/, bỏ sót .* ở dòng 8; cộng hai lần .* ở dòng 2\.$/);
  expect(what('=D2+D3 → 3')).toMatch(/cộng D2, D3, bỏ sót 5 tiêu chí ở dòng 4, 5, 6, 7 và 1 dòng khác\.$/);
  expect(what('=D2+D3+D4 → 6')).toMatch(/bỏ sót 4 tiêu chí ở dòng 5, 6, 7, 8\.$/);
  expect(what('=D2+D4+D6+D8 → 16')).toMatch(/cộng D2, D4, D6, D8, bỏ sót/);
  expect(what('20')).toBe('Tổng điểm tự chấm ghi 20, các tiêu chí cộng lại là 28.');
});
