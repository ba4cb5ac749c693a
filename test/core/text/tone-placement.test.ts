import { withTonesPlaced } from '../../../src/core/text';

describe('tone placement', () => {
  test.each([
    ['hoá', 'hóa'],
    ['hóa', 'hóa'],
    ['VĂN HOÁ', 'VĂN HÓA'],
    ['hòan thành', 'hoàn thành'],
    ['hoàn thành', 'hoàn thành'],
    ['ngòai', 'ngoài'],
    ['khoẻ', 'khỏe'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuỷ lợi', 'thủy lợi'],
    ['khuỷu', 'khuỷu'],
    ['quý', 'quý'],
    ['qúy', 'quý'],
    ['khoa học', 'khoa học'],
    ['của', 'của'],
  ])('%s is written %s', (typed, expected) => {
    expect(withTonesPlaced(typed)).toBe(expected);
  });
});
