// One agency has one name in a table.
import rule from '../../../src/core/rules/unit-names-mixed';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...leads: readonly string[]) =>
  [
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp |',
    ...leads.map((lead, at) => `| ${at + 1} | Nhiệm vụ số ${at} | Quý I | ${lead} | |`),
  ].join('\n');

test.each([
  ['viết tắt', ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'], 'D3'],
  ['viết tắt đứng trước', ['Phòng VHXH', 'Phòng Văn hóa - Xã hội'], 'D2'],
  ['dấu thanh, dấu gạch', ['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội'], 'D3'],
  ['dấu &', ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa & Xã hội'], 'D3'],
  ['chữ hoa', ['Trung tâm Phục vụ hành chính công', 'Trung tâm phục vụ hành chính công cấp xã'], 'D3'],
  ['văn phòng', ['Văn phòng HĐND và UBND', 'Văn phòng HĐND-UBND xã'], 'D3'],
  ['mặt trận', ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'MTTQ xã'], 'D3'],
  ['trong danh sách', ['Công an xã; Phòng Kinh tế', 'Phòng KT, Công an xã'], 'D3'],
  [
    'tên ngoài luật: tên ít dùng hơn',
    ['TT DV sự nghiệp công', 'Trung tâm Dịch vụ sự nghiệp công', 'Trung tâm Dịch vụ sự nghiệp công'],
    'D2',
  ],
])('%s', (_name, leads, cell) => {
  expect(found(rule, table(...leads))).toEqual([`${cell} hint`]);
});

test.each([
  ['thêm “xã” ở cuối', ['Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND xã; Công an']],
  ['hai cơ quan khác nhau', ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị']],
  ['cách ghi chung', ['Các phòng, ban', 'các phòng ban']],
  ['dấu chấm cuối ô', ['Phòng Kinh tế.', 'Phòng Kinh tế']],
  ['chữ “và” ở đầu', ['Công an xã; và Phòng Kinh tế', 'Phòng Kinh tế']],
  ['chỉ có dấu', ['.', ';']],
])('%s: không nêu', (_name, leads) => {
  expect(found(rule, table(...leads))).toEqual([]);
});

test('groups are not led; numbers are no names', () => {
  const text = `${table('Phòng Kinh tế')}\n| II | Nhóm hai | | Phòng KT | |\n| 1 | Họp | Quý I | 5 | |`;
  expect(found(rule, text)).toEqual([]);
});

test('says all ways and the name in law', () => {
  const [finding] = findings(rule, table('Phòng VHXH', 'Phòng VHXH', 'Phòng VH-XH'));
  expect(finding?.what).toBe('Cùng một cơ quan được ghi 2 cách: “Phòng VHXH” (2 ô), “Phòng VH-XH” (1 ô).');
  expect(finding?.how).toBe('Nên ghi “Phòng Văn hóa - Xã hội” ở mọi ô.');
  expect(finding?.received).toBe('“Phòng VH-XH”');
});
