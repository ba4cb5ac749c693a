// A task of a commune is led by somebody in particular where the others are.
import rule from '../../../src/core/rules/lead-vague';
import { found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADING = '| Kế hoạch của Ủy ban nhân dân xã Minh Giang |';
const table = (leads: readonly string[], heading = HEADING) =>
  [
    heading,
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |',
    ...leads.map((lead, at) => `| ${at + 1} | Nhiệm vụ số ${at} | Quý I | ${lead} |`),
  ].join('\n');
const NAMED = ['Phòng Kinh tế', 'Công an xã'];

test.each([
  ['Các phòng, ban, đơn vị'],
  ['Các phòng, ban, đơn vị có liên quan'],
  ['các đơn vị liên quan.'],
  ['Tất cả các cơ quan, đơn vị thuộc xã'],
  ['Đơn vị có liên quan'],
  ['Các ban, ngành; các tổ chức chính trị - xã hội'],
  ['Toàn thể cán bộ, công chức'],
])('%s: có nêu', (lead) => {
  expect(found(rule, table([...NAMED, lead]))).toEqual(['D5 warning']);
});

test.each([
  ['Phòng Văn hóa - Xã hội'],
  ['Phòng Kinh tế và các đơn vị có liên quan'],
  ['Phòng Kinh tế; các phòng, ban'],
  ['Các phòng, ban, Công an xã'],
  ['Các thôn, tổ dân phố'],
  ['Các trường học'],
  ['Các đơn vị theo phân công tại Quyết định số 12/QĐ-UBND'],
  ['Ban Chỉ đạo'],
  ['Ban Xây dựng Đảng'],
  [''],
])('%s: không nêu', (lead) => {
  expect(found(rule, table([...NAMED, lead]))).toEqual([]);
});

test('a plan that is for all, one of a province, one without leads', () => {
  const all = 'Các phòng, ban, đơn vị';
  expect(found(rule, table([all, all, 'Phòng Kinh tế']))).toEqual([]);
  expect(found(rule, table([...NAMED, all], '| Kế hoạch của UBND tỉnh |'))).toEqual([]);
  expect(
    found(rule, `${HEADING}\n| STT | Nhiệm vụ | Thời gian | Cơ quan phối hợp |\n| 1 | Họp | Quý I | ${all} |`),
  ).toEqual([]);
});

test('groups and the header that is repeated are no tasks', () => {
  const text = `${table(NAMED)}\n| II | Nhóm hai | | |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Các phòng, ban |`;
  expect(found(rule, text)).toEqual(['D7 warning']);
});
