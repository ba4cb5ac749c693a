// One sheet puts its tone marks in one place.
import rule from '../../../src/core/rules/tones-mixed';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...tasks: readonly string[]) =>
  [
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |',
    ...tasks.map((task, at) => `| ${at + 1} | ${task} | Quý I | Phòng Văn hoá - Xã hội |`),
  ].join('\n');

test.each([
  ['hóa nhiều hơn', ['văn hóa', 'hòa giải', 'văn hoá'], ['B4 hint']],
  ['hoá nhiều hơn', ['văn hoá', 'hoà giải', 'văn hóa'], ['B4 hint']],
  ['bằng nhau', ['văn hóa', 'văn hoá'], ['B3 hint']],
  ['Ủy và Uỷ', ['Ủy ban', 'Uỷ ban'], ['B3 hint']],
  ['tên riêng', ['văn hóa', 'Bà Nguyễn Thị Thuý', 'xã Hoà Bình'], []],
  ['vần có âm cuối', ['văn hóa', 'hoàn thành, thuyền'], []],
  ['quý trước, thuỷ sau', ['văn hóa', 'tàu thuỷ'], ['B3 hint']],
  ['toà nhà', ['khỏe', 'toà nhà, hoẻn'], ['B3 hint']],
  ['thúy', ['văn hoá', 'cây thúy'], ['B2 hint']],
  ['dài hơn một chữ cái', ['ngoằn ngoèo, khòa', 'văn hoá'], ['B3 hint']],
  ['quỵ', ['văn hoá', 'khụy, quỵ'], ['B2 hint']],
  ['quỳ với hóa', ['văn hoá', 'quỳ, quỷ'], []],
  ['quỳ với hoá', ['văn hóa', 'quỳ, quỷ'], []],
  ['quý', ['văn hóa', 'hằng quý'], []],
  ['một cách', ['văn hóa', 'Ủy ban'], []],
])('%s', (_name, tasks, expected) => {
  expect(found(rule, table(...tasks))).toEqual(expected);
});

test('is mended towards the spelling of laws only', () => {
  const [first] = findings(rule, table('văn hóa', 'hòa giải', 'văn hoá, Uỷ ban, Bà Hoà'));
  expect(first?.fix?.edits[0]?.after.value).toBe('văn hóa, Ủy ban, Bà Hoà');
  expect(findings(rule, table('văn hoá', 'hoà giải', 'văn hóa'))[0]?.fix).toBeUndefined();
});

test('says which way most cells have, and how it is mended', () => {
  expect(findings(rule, table('văn hóa', 'hòa giải', 'văn hoá'))[0]).toMatchObject({
    what: 'Trang có 2 ô đặt dấu như “hóa, ủy”, 1 ô đặt như “hoá, uỷ” (ô B4).',
    how: 'Nên đặt dấu một cách, như “hóa, ủy”; bấm Sửa để đổi.',
  });
  expect(findings(rule, table('văn hoá', 'hoà giải', 'văn hóa'))[0]).toMatchObject({
    what: 'Trang có 2 ô đặt dấu như “hoá, uỷ”, 1 ô đặt như “hóa, ủy” (ô B4).',
    how: 'Nên đặt dấu một cách, như “hóa, ủy”.',
  });
});
