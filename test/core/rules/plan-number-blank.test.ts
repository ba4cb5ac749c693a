// The "(Kèm theo …)" line names number and day of its document once the table under it is filled.
import rule from '../../../src/core/rules/plan-number-blank';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (line: string, task = 'Họp dân') => `| PHỤ LỤC |
| ${line} |
| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | ${task} | Quý I | Phòng Kinh tế |`;

test.each([
  ['(Kèm theo Kế hoạch số     /KH-UBND ngày   /   /2026 của Ủy ban nhân dân xã)', 'số và ngày'],
  ['(Kèm theo Kế hoạch số …/KH-UBND ngày 12/01/2026)', 'số'],
  ['(Ban hành kèm theo Kế hoạch số 27/KH-UBND ngày … tháng … năm 2026)', 'ngày'],
  ['(Kèm theo Báo cáo số     /BC-UBND ngày     /11/2026)', 'số và ngày'],
  ['(Kèm theo Kế hoạch số 27/KH-UBND ngày/01/2026)', 'ngày'],
  ['(Kèm theo Kế hoạch số 27/KH-UBND ngày 12//2026)', 'ngày'],
  ['(Kèm theo Kế hoạch số 27/KH-UBND ngày 12/…/ 2026)', 'ngày'],
  ['(Kèm theo Kế hoạch số 27/KH-UBND ngày 12/…/…)', 'ngày'],
  ['(Kèm theo Kế hoạch số 27/KH-UBND ngày 12 tháng    năm 2026)', 'ngày'],
  ['(Kèm theo Kế hoạch số 27/KH-UBND ngày 12 tháng… năm 2026)', 'ngày'],
])('%s: thiếu %s', (line, parts) => {
  expect(findings(rule, table(line))[0]?.what).toMatch(new RegExp(`để trống ${parts}\\.$`));
});

test.each([
  ['đủ số và ngày', table('(Kèm theo Kế hoạch số 27/KH-UBND ngày 12/01/2026)')],
  ['ngày bằng chữ', table('(Kèm theo Kế hoạch số 27/KH-UBND ngày 12 tháng 01 năm 2026)')],
  ['bảng chưa điền', table('(Kèm theo Kế hoạch số   /KH-UBND)', '')],
  ['không có dòng kèm theo', table('năm 2026')],
])('%s: không nêu', (_name, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('a line that Thông tin fills in is blank there', () => {
  const line = '="(Kèm theo Kế hoạch số "&B9 → (Kèm theo Kế hoạch số     /KH-UBND ngày 12/01/2026)';
  const information =
    '# Trang: Thông tin\n| Tên đơn vị | xã Minh Giang |\n| Năm | 2026 |\n| Số, ký hiệu kế hoạch | |\n| Ngày ban hành kế hoạch | |';
  const { findings: none, blanks } = checked(`${table(line)}\n${information}`, [rule]);
  expect(none).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Thông tin', row: 2, column: 1 }, says: 'Chưa ghi số của kế hoạch.', count: 1 },
  ]);
  const dated = line.replace('số     /KH', 'số 27/KH').replace('12/01/2026)', '   tháng   năm 2026)');
  expect(checked(`${table(dated)}\n${information}`, [rule]).blanks[0]?.cell.row).toBe(3);
  expect(checked(table(line), [rule]).blanks[0]?.cell).toEqual({ sheet: 'Trang1', row: 1, column: 0 });
});

test('is asked of a scoring table too', () => {
  expect(
    found(
      rule,
      '| (Kèm theo Báo cáo số …/BC-UBND ngày 01/11/2026) |\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Họp | 5 |',
    ),
  ).toEqual(['A1 hint']);
});

test('both that Thông tin fills in are said at once', () => {
  const line = '="(Kèm theo Kế hoạch số "&B9 → (Kèm theo Kế hoạch số     /KH-UBND ngày   /   /2026)';
  expect(checked(table(line), [rule]).blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 0 }, says: 'Chưa ghi số và ngày của kế hoạch.', count: 2 },
  ]);
});

test('one task is enough to be no form, the name of a group is not', () => {
  const line = '(Kèm theo Kế hoạch số …/KH-UBND ngày 12/01/2026)';
  expect(found(rule, `${table(line, '')}\n| 2 | Tiếp dân | Quý I | Phòng Kinh tế |`)).toEqual(['A2 hint']);
  expect(found(rule, table(line, '').replace('| 1 |', '| I | NHÓM MỘT | | |\n| 1 |'))).toEqual([]);
});
