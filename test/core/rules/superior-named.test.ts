// A commune's plan gives no work to a body above it.
import rule from '../../../src/core/rules/superior-named';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (lead: string, partners: string, heading = 'Kế hoạch của UBND phường Minh Giang') =>
  `| ${heading} |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Họp, gửi Sở Nội vụ | Quý I | ${lead} | ${partners} |`;

test.each([
  ['Công an phường', 'Sở Nội vụ và các phòng, ban, đơn vị có liên quan', ['E3 hint']],
  ['Sở Nội vụ', '', ['D3 hint']],
  ['Công an phường', 'Phòng Kinh tế; Ủy ban nhân dân thành phố', ['E3 hint']],
  ['Công an phường', 'Ban Tuyên giáo và Dân vận Thành ủy', ['E3 hint']],
  ['Công an thành phố', 'UBND thành phố', ['D3 hint', 'E3 hint']],
  ['Công an phường', 'Phòng Kinh tế; Ban Xây dựng đảng', []],
  ['Công an phường', 'Trung tâm Phục vụ hành chính công', []],
  ['Bộ phận Một cửa', 'Bộ phận Tiếp nhận và Trả kết quả', []],
  ['Công an phường', 'Bộ Nội vụ', ['E3 hint']],
])('chủ trì %s, phối hợp %s', (lead, partners, expected) => {
  expect(found(rule, table(lead, partners))).toEqual(expected);
});

test('a plan of the city gives work to its departments', () => {
  expect(found(rule, table('Sở Nội vụ', '', 'Kế hoạch của Ủy ban nhân dân thành phố'))).toEqual([]);
});

test('a table without these columns, a row that is no task', () => {
  const heading = '| UBND xã Minh Giang |\n';
  expect(
    found(rule, `${heading}| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |`),
  ).toEqual([]);
  expect(
    found(rule, `${table('Công an xã', '')}\n| II | Nhóm hai | | | |\n| 1 | Họp | Quý I | Công an xã | |`),
  ).toEqual([]);
});

test('says the column; the name of an agency may end like one of a department', () => {
  expect(findings(rule, table('Sở Nội vụ', ''))[0]?.how).toBe(
    'Nếu là nơi nhận báo cáo, ghi trong nội dung nhiệm vụ và bỏ ở cột chủ trì.',
  );
  expect(found(rule, table('Trạm y tế cơ sở phường', 'Quỹ cơ sở hạ tầng'))).toEqual([]);
});

test('a group that names a department is no task', () => {
  const text = `${table('Công an xã', '')}\n| II | Nhóm hai | | Sở Nội vụ | Sở Nội vụ |\n| 1 | Họp | Quý I | Công an xã | |`;
  expect(found(rule, text)).toEqual([]);
});
