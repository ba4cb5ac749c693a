// The year in a title is the year of the scores under it.
import rule from '../../../src/core/rules/title-year-differs';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const scored = (title: string, days: readonly string[] = [], score = '5') =>
  [`| ${title} |`, '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |']
    .concat(
      ['a', 'b', 'c', 'd', 'e'].map((name, at) => `| ${at + 1} | Việc ${name} | 5 | ${score} | ${days[at] ?? 'Sổ'} |`),
    )
    .join('\n');
const ANOTHER = '# Trang: Năm nay\n' + scored('BẢNG CHẤM ĐIỂM NĂM 2026');
const INFORMATION =
  '# Trang: Thông tin\n| Tên đơn vị | Xã Minh Giang |\n| Năm | 2026 |\n| Mức đăng ký | Mức 3 |\n| Ngày tính hạn | @20/11/2026 |';
const DAYS = ['05/02/2025', '05/03/2025', '05/04/2025', '05/05/2025', '05/06/2025'].map(
  (day) => `Kế hoạch ngày ${day}`,
);

test('Thông tin states another year', () => {
  expect(findings(rule, `# Trang: Chấm\n${scored('BẢNG CHẤM ĐIỂM NĂM 2025')}\n${INFORMATION}`)[0]).toMatchObject({
    what: 'Tiêu đề ghi năm 2025, trang “Thông tin” ghi năm 2026.',
    cell: { sheet: 'Chấm', row: 0, column: 0 },
  });
  expect(found(rule, `# Trang: Chấm\n${scored('BẢNG CHẤM ĐIỂM NĂM 2026')}\n${INFORMATION}`)).toEqual([]);
});

test('a workbook with tables of several years', () => {
  expect(found(rule, `# Trang: Chấm\n${scored('BẢNG CHẤM ĐIỂM NĂM 2025')}\n${ANOTHER}\n${INFORMATION}`)).toEqual([]);
});

test('the evidence is of another year', () => {
  expect(findings(rule, scored('BẢNG CHẤM ĐIỂM NĂM 2026', DAYS))[0]?.what).toBe(
    'Tiêu đề ghi năm 2026, hầu hết ngày ở cột minh chứng thuộc năm 2025.',
  );
});

test('a title without year, a year in the name of the sheet, a form', () => {
  expect(found(rule, scored('BẢNG CHẤM ĐIỂM', DAYS))).toEqual([]);
  expect(found(rule, `# Trang: Năm 2026\n${scored('BẢNG CHẤM ĐIỂM', DAYS)}`)).toEqual([]);
  expect(found(rule, scored('BẢNG CHẤM ĐIỂM NĂM 2026', DAYS, ''))).toEqual([]);
});

test('the day of signing, and the document that it is attached to, are no title', () => {
  const signed = 'Minh Giang, ngày 05 tháng 01 năm 2026';
  expect(found(rule, scored(signed, DAYS))).toEqual([]);
  expect(found(rule, scored(`BẢNG CHẤM ĐIỂM NĂM 2025 |\n| ${signed}`, DAYS))).toEqual([]);
  expect(found(rule, scored(`BẢNG CHẤM ĐIỂM NĂM 2026 |\n| (Kèm theo Báo cáo năm 2026)`, DAYS))).toEqual(['A1 warning']);
});

test('says where the other year stands, also of a table that is not appraised yet', () => {
  expect(findings(rule, `# Trang: Chấm\n${scored('BẢNG CHẤM ĐIỂM NĂM 2025')}\n${INFORMATION}`)[0]?.source).toEqual({
    text: 'Trang “Thông tin”',
    cell: { sheet: 'Thông tin', row: 1, column: 1 },
  });
  const both =
    '# Trang: Chấm\n| BẢNG CHẤM ĐIỂM NĂM 2025 |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |\n| 1 | Họp dân | 5 | 5 | |\n';
  expect(found(rule, both + INFORMATION)).toEqual(['A1 warning']);
});
