// Agencies are one however their names are typed; lists name them between semicolons, commas and “và”.
import { isCollective, namesUnit, unitKey, unitNames } from '../../../src/core/text/unit-name';

test.each([
  ['Phòng Văn hoá – Xã hội', 'Phòng Văn hóa - Xã hội'],
  ['Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND'],
  ['các phòng, ban.', 'Các phòng, ban'],
])('%s is %s', (one, other) => {
  expect(unitKey(one)).toBe(unitKey(other));
});

test('names in a list', () => {
  expect(unitNames('Phòng Kinh tế;\nCông an xã; ')).toEqual(['Phòng Kinh tế', 'Công an xã']);
});

test.each([
  ['Phòng Kinh tế, Công an xã', 'Công an', true],
  ['Phòng Kinh tế và Công an xã', 'Công an xã', true],
  ['Văn phòng HĐND và UBND xã, Công an xã', 'Văn phòng HĐND và UBND xã', true],
  ['Phòng Kinh tế', 'Phòng', false],
  ['Phòng Kinh tế', ' ', false],
])('%s names %s: %s', (list, unit, named) => {
  expect(namesUnit(list, unit)).toBe(named);
});

test.each([
  ['Các phòng, ban, đơn vị', true],
  ['Đơn vị có liên quan', true],
  ['Phòng Kinh tế', false],
])('%s means many: %s', (name, many) => {
  expect(isCollective(name)).toBe(many);
});
