// What a table of tasks is the appendix of.
import { isCommunePlan, planYears } from '../../../src/core/tables/plan-facts';
import { recognise } from '../../../src/core/tables/recognise';
import { workbookFrom } from '../workbook-text';

function plan(heading: string, lead = 'Phòng Kinh tế', more = '') {
  const header = lead === '' ? '| STT | Nhiệm vụ | Thời gian |' : '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |';
  const row = `| 1 | Họp dân | Quý I | ${lead} |`;
  const recognised = recognise(workbookFrom(`| ${heading} |\n${header}\n${row}\n| 2 | Họp Đảng ủy | Quý I | |${more}`));
  const [table] = recognised.tables;
  if (table === undefined) throw new Error('There is a table.');
  return { table, recognised };
}

test.each([
  ['Kế hoạch của Ủy ban nhân dân xã Minh Giang', true],
  ['Phụ lục tại xã Minh Giang', true],
  ['UBND PHƯỜNG MINH GIANG', true],
  ['Kế hoạch của Ủy ban nhân dân thành phố', false],
  ['Triển khai tại UBND xã, phường, đặc khu', false],
  ['UBND THÀNH PHỐ HẢI PHÒNG – UBND XÃ MINH GIANG', true],
  ['Phụ lục', false],
])('%s: of a commune %s', (heading, expected) => {
  const { table, recognised } = plan(heading);
  expect(isCommunePlan(table, recognised)).toBe(expected);
});

test.each([
  ['Phòng Văn hoá – Xã hội', true],
  ['Công an xã', true],
  ['Công an tỉnh', false],
  ['', false],
])('led by %s: of a commune %s', (lead, expected) => {
  const { table, recognised } = plan('Phụ lục', lead);
  expect(isCommunePlan(table, recognised)).toBe(expected);
});

test('the commune may stand on Thông tin', () => {
  const information = '\n# Trang: Thông tin\n| Tên đơn vị | xã Minh Giang |\n| Năm | 2026 |\n| Mức đăng ký | Mức 4 |';
  const { table, recognised } = plan('Phụ lục', 'Phòng Kinh tế', information);
  expect(isCommunePlan(table, recognised)).toBe(true);
});

test('years of a plan; a letterhead names a day, no year', () => {
  expect(planYears(plan('giai đoạn 2026–2030').table)).toEqual([2026, 2030]);
  expect(planYears(plan('Minh Giang, ngày 12 tháng 01 năm 2026 |\n| giai đoạn 2026-2030').table)).toEqual([2026, 2030]);
  expect(planYears(plan('Phụ lục').table)).toBeUndefined();
});
