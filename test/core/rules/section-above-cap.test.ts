// Bonus points and deductions count to the most that their section allows, and no further.
import totalWrong from '../../../src/core/rules/total-wrong';
import rule from '../../../src/core/rules/section-above-cap';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

interface Sections {
  readonly bonus?: string;
  readonly bonusMax?: string;
  readonly deducted?: string;
  readonly deductions?: readonly [string, string];
  readonly total?: string;
  readonly name?: string;
}

const table = ({
  bonus = '5',
  bonusMax = '5',
  deducted = '3',
  deductions = ['2', '1'],
  total = '92',
  name = 'ĐIỂM TRỪ (tối đa 4 điểm)',
}: Sections) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | 90 |
| 1 | Niêm yết | 100 | 90 |
| B | ĐIỂM THƯỞNG | ${bonusMax} | ${bonus} |
| 1 | Có mô hình hay | 3 | 3 |
| 2 | Có sáng kiến | 3 | 3 |
| C | ${name} | | ${deducted} |
| 1 | Có đơn thư vượt cấp | 2 | ${deductions[0]} |
| 2 | Bị nhắc nhở trừ 0,5 điểm/lần | 0,5 | ${deductions[1]} |
| | Tổng cộng | 100 | ${total} |`;

test.each([
  ['đúng mức của phần, tổng tính theo mức', {}, []],
  ['phần thưởng ghi vượt', { bonus: '6' }, ['D4 error']],
  ['phần thưởng để trống, các mục vượt', { bonus: '' }, ['D4 error']],
  ['phần trừ ghi vượt, ghi số âm', { deducted: '-5', deductions: ['-2', '-3'] as const, total: '91' }, ['D7 error']],
  ['phần trừ không ghi mức', { name: 'ĐIỂM TRỪ', deducted: '', deductions: ['2', '5'] as const, total: '88' }, []],
  ['một mục trừ vượt mức của mục', { deducted: '4', deductions: ['3', '1'] as const, total: '91' }, ['D8 warning']],
])('%s', (_name, sections, expected) => expect(found(rule, table(sections))).toEqual(expected));

test('phần thưởng vượt làm tổng sai theo: một mục', () => {
  const { findings: all } = checked(table({ bonus: '6', total: '93' }));
  const errors = all.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule: id }) => id)).toEqual(['section-above-cap']);
  expect(errors[0]?.what).toBe('“ĐIỂM THƯỞNG”: điểm tự chấm ở ô D4 ghi 6, tối đa 5.');
  expect(errors[0]?.consequences?.map(({ says }) => says)).toEqual(['Tổng điểm tự chấm (ô D10) đang ghi 93.']);
});

test('tổng khác cả số tính theo mức lẫn số cộng hết là sai', () => {
  expect(found(totalWrong, table({ total: '90,5' }))).toEqual(['D10 error']);
});

test('không có cột điểm tối đa: mức đọc trong tên', () => {
  const text = `| STT | Tiêu chí | Điểm tự chấm |
| A | PHẦN CHUNG | 90 |
| 1 | Niêm yết | 90 |
| B | ĐIỂM TRỪ (không quá 2 điểm) | 3 |
| 1 | Có đơn thư | 3 |
| C | ĐIỂM CỘNG | 1 |
| 1 | Có mô hình | 1 |`;
  expect(findings(rule, text).map(({ what }) => what)).toEqual([
    '“ĐIỂM TRỪ (không quá 2 điểm)”: điểm tự chấm ở ô C4 ghi 3, tối đa 2.',
  ]);
});

test('mục trừ không thuộc phần nào, cột cách chấm nói trừ theo lần', () => {
  const text = (scale: string) => `| STT | Tiêu chí | Điểm tối đa | Cách chấm | Điểm tự chấm |
| 1 | Niêm yết | 10 | Có: 10 điểm; không: 0 điểm | 10 |
| 2 | Điểm trừ do có đơn thư | 1 | ${scale} | 2 |`;
  expect(found(rule, text('Trừ 1 điểm'))).toEqual(['E3 warning']);
  expect(found(rule, text('Mỗi vụ trừ 1 điểm'))).toEqual([]);
});

test('nói các mục cộng lại, hoặc số trừ của mục', () => {
  expect(findings(rule, table({ bonus: '' }))[0]?.what).toBe(
    '“ĐIỂM THƯỞNG”: điểm tự chấm các mục cộng lại là 6, tối đa 5.',
  );
  expect(findings(rule, table({ deducted: '4', deductions: ['3', '1'], total: '91' }))[0]).toMatchObject({
    what: 'Tiêu chí 1 (nhóm C): trừ 3 điểm, mục này trừ tối đa 2.',
    how: 'Ghi lại số điểm trừ, nhiều nhất 2.',
    expected: 'nhiều nhất 2',
  });
});

test('điểm của tiêu chí vượt điểm tối đa là việc của quy tắc khác', () => {
  expect(
    found(rule, '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 5 | 6 |\n| 2 | Họp dân | 5 | 5 |'),
  ).toEqual([]);
});
