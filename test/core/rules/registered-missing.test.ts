// The registered level must be stated once scores are given, where the workbook has a place for it.
import rule from '../../../src/core/rules/registered-missing';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (registered: string, score = '50') => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 60 | ${score} |
${registered}`;

test('says where it belongs', () => {
  expect(findings(rule, table('| | Mức đăng ký: | |'))[0]?.what).toBe('Chưa ghi mức đăng ký (trang “Trang1”, ô C3).');
});

test('a level that does not exist is found too', () => {
  expect(findings(rule, table('| | Mức đăng ký: | Mức 7 |'))[0]?.what).toContain('“Mức 7”');
});

test('Thông tin has a place for it', () => {
  const information = (value: string) =>
    `# Trang: Thông tin\n| Tên đơn vị | xã Minh Giang |\n| Năm | 2026 |\n| Mức đăng ký | ${value} |`;
  expect(findings(rule, `${table('')}\n${information('')}`)[0]?.cell).toEqual({
    sheet: 'Thông tin',
    row: 2,
    column: 1,
  });
  expect(found(rule, `${table('')}\n${information('Mức 4')}`)).toEqual([]);
});

test('a sheet that only shows what Thông tin says is mended there', () => {
  const information = '# Trang: Thông tin\n| Tên đơn vị | xã Minh Giang |\n| Năm | 2026 |\n| Mức đăng ký | |';
  const [finding] = findings(rule, `${table('| | ="Mức đăng ký: "&A1 → Mức đăng ký: … |')}\n${information}`);
  expect(finding?.cell.sheet).toBe('Thông tin');
});

test('a form is blank; a workbook without a place for it is not checked', () => {
  expect(checked(table('| | Mức đăng ký: | |', ''), [rule]).blanks.map(({ says }) => says)).toEqual([
    'Chưa ghi mức đăng ký.',
  ]);
  expect(checked(table(''), [rule]).notChecked.map(({ says }) => says)).toEqual([
    'Mức đăng ký: trang “Trang1” không có chỗ ghi.',
  ]);
});

test('what is registered leaves nothing blank, nor does a table that is begun, appraised or not', () => {
  expect(checked(table('| | Mức đăng ký: | Mức 4 |', ''), [rule]).blanks).toEqual([]);
  expect(checked(table('| | Mức đăng ký: | |'), [rule]).blanks).toEqual([]);
  const both =
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |\n| 1 | Đúng hạn | 60 | 50 | |\n| | Mức đăng ký: | | | |';
  expect(found(rule, both)).toHaveLength(1);
});
