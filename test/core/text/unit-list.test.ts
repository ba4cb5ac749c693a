// Which agencies a list names, and which names are of one agency.
import { standardUnit, unitIdentity, unitsIn, writtenUnit } from '../../../src/core/text/unit-list';

test.each([
  ['Phòng Kinh tế; Công an xã', ['Phòng Kinh tế', 'Công an xã']],
  ['Phòng Kinh tế, Công an xã và Đoàn Thanh niên', ['Phòng Kinh tế', 'Công an xã', 'Đoàn Thanh niên']],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
  ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
  ['Sở Nội vụ và các phòng, ban có liên quan', ['Sở Nội vụ', 'các phòng, ban có liên quan']],
  ['', []],
])('%s', (list, names) => {
  expect(unitsIn(list)).toEqual(names);
});

test.each([
  ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội'],
  ['VP HĐND-UBND xã', 'Văn phòng HĐND và UBND'],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công'],
  ['MTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['P.Kinh tế', 'Phòng Kinh tế'],
])('%s is %s in law', (name, standard) => {
  expect(standardUnit(unitIdentity(name))).toBe(standard);
});

test('an agency that no law names has no standard name', () => {
  expect(standardUnit(unitIdentity('Công an xã'))).toBeUndefined();
});

test.each([
  ['và Phòng Kinh tế', 'Phòng Kinh tế'],
  ['Công an xã.', 'Công an'],
  ['Văn phòng  HĐND–UBND phường', 'Văn phòng HĐND–UBND'],
  ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
])('%s is written %s', (name, written) => {
  expect(writtenUnit(name)).toBe(written);
});
