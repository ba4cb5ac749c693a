// A task of a commune is led by somebody in particular where the others are.
import rule from '../../../src/core/rules/lead-vague';
import { findings, found, testWorkbooks } from './rule-workbooks';

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
  ['Phòng nào cũng được, các đơn vị'],
  ['Hội Nông dân, cơ quan liên quan'],
  ['Đoàn Thanh niên và cơ quan liên quan'],
  ['Các ban, Hội Nông dân'],
  ['Các ban, Đoàn Thanh niên'],
  ['Đơn vị liên quan nhất: thôn Đông'],
  ['Ủy ban Mặt trận và cơ quan, đơn vị liên quan'],
  ['Thôn trưởng các đơn vị'],
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

test('half of the leads by name are enough; empty ones and groups do not count', () => {
  const all = 'Các phòng, ban, đơn vị';
  expect(found(rule, table(['Phòng Kinh tế', all]))).toEqual(['D4 warning']);
  expect(found(rule, table(['Phòng Kinh tế', all, all, '', '']))).toEqual([]);
  expect(found(rule, `${table(['Phòng Kinh tế', all, all])}\n| II | Nhóm hai | | |\n| III | Nhóm ba | | |`)).toEqual(
    [],
  );
});

test('a lead with an empty line below it is quoted without it', () => {
  expect(findings(rule, table([...NAMED, 'Các phòng, ban\\n']))[0]?.received).toBe('“Các phòng, ban”');
});
