// The lead of a task is not named again among its partners.
import rule from '../../../src/core/rules/lead-also-cooperating';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (lead: string, partners: string) => `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp |
| 9 | Lập dự toán | Hằng năm | ${lead} | ${partners} |`;

test('says who and where', () => {
  expect(findings(rule, table('Phòng Kinh tế', 'Phòng Kinh tế; Công an xã'))[0]?.what).toBe(
    'Phòng Kinh tế vừa chủ trì vừa phối hợp ở nhiệm vụ 9.',
  );
});

test.each([
  ['ở giữa danh sách', 'Phòng Kinh tế', 'Công an xã; Phòng Kinh tế; Văn phòng'],
  ['cách nhau bằng dấu phẩy', 'Công an xã', 'Phòng Kinh tế, Công an xã'],
  ['sau chữ “và”', 'Công an xã', 'Phòng Kinh tế và Công an xã'],
  ['viết khác dấu gạch, khác dấu thanh', 'Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội; Công an xã'],
  ['tên có chữ “và”', 'Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND xã; Công an xã'],
  ['một trong hai cơ quan chủ trì', 'Sở Tư pháp; Công an xã', 'Công an xã'],
])('%s: có nêu', (_name, lead, partners) => {
  expect(found(rule, table(lead, partners))).toEqual(['E2 warning']);
});

test.each([
  ['cơ quan khác', 'Phòng Kinh tế', 'Công an xã'],
  ['cách ghi chung', 'Các phòng, ban, đơn vị', 'Các phòng, ban, đơn vị'],
  ['ô gộp chung hai cột', 'Theo Quyết định số 12/QĐ-UBND', '<'],
  ['không ghi chủ trì', '', 'Công an xã'],
  ['không ghi phối hợp', 'Công an xã', ''],
  ['chỉ có dấu chấm', '.', '.; Công an xã'],
])('%s: không nêu', (_name, lead, partners) => {
  expect(found(rule, table(lead, partners))).toEqual([]);
});

test('is taken out of a list by semicolons; out of other lists only an officer can', () => {
  expect(findings(rule, table('Phòng Kinh tế', 'Phòng Kinh tế; Công an xã'))[0]?.fix?.edits[0]?.after.value).toBe(
    'Công an xã',
  );
  expect(findings(rule, table('Phòng Kinh tế', 'Công an xã và Phòng Kinh tế'))[0]?.fix).toBeUndefined();
  expect(findings(rule, table('Phòng Kinh tế', 'Phòng Kinh tế'))[0]?.how).toBe(
    'Bỏ tên cơ quan chủ trì ở cột phối hợp.',
  );
});

test('the rest of the list is told and asked about', () => {
  expect(findings(rule, table('Phòng Kinh tế', 'Công an xã; Phòng Kinh tế; Văn phòng'))[0]?.fix).toMatchObject({
    safety: 'unsafe',
    says: 'Ghi lại cột phối hợp: “Công an xã; Văn phòng”.',
  });
});

test('a group with names in both columns is no task', () => {
  const group = '| II | Nhóm hai | | Công an xã | Công an xã |';
  expect(
    found(rule, `${table('Văn phòng', 'Công an xã')}\n${group}\n| 1 | Họp | Quý I | Văn phòng | Công an xã |`),
  ).toEqual([]);
});

test('a table without partners, and rows that are no tasks, are left alone', () => {
  expect(found(rule, '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |')).toEqual([]);
  expect(
    found(rule, `${table('Công an xã', '')}\n\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp |`),
  ).toEqual([]);
});

test('what stands in a cell merged over both columns is neither', () => {
  expect(found(rule, table('Công an xã', '<'))).toEqual([]);
});
