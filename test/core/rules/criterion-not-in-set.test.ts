// A scored criterion is one of the criteria set, in the words of the set.
import rule from '../../../src/core/rules/criterion-not-in-set';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const NAMES = ['Họp dân', 'Tiếp dân', 'Trả kết quả', 'Khảo sát', 'Báo cáo'];
const rowsOf = (names: readonly string[], cells: string) =>
  names.map((name, at) => `| ${at + 1} | ${name} | ${cells} |`);
const scored = (names: readonly string[], title = '') =>
  [`# Trang: Chấm\n| ${title} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |`, ...rowsOf(names, '5 | 5')].join(
    '\n',
  );
const set = (names: readonly string[], title = '') =>
  [
    `# Trang: Bộ\n| ${title} |\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |`,
    ...rowsOf(names, '5 | Từ 0 đến 5 điểm'),
  ].join('\n');
const cells = (one: string, other: string) => found(rule, `${one}\n${other}`);

test('says which, and where the set is', () => {
  const [added] = findings(rule, `${scored([...NAMES, 'Hội thi'])}\n${set(NAMES)}`);
  expect(added?.what).toBe('Tiêu chí 6 “Hội thi” không có ở trang “Bộ”.');
  const [other] = findings(rule, `${scored(['Họp thôn', ...NAMES.slice(1)])}\n${set(NAMES)}`);
  expect(other).toMatchObject({ severity: 'hint', expected: 'Họp dân', received: 'Họp thôn' });
});

test('case, tones and spaces are no other words', () => {
  expect(cells(scored(['HỌP DÂN', 'Tiếp  dân', ...NAMES.slice(2)]), set(NAMES))).toEqual([]);
});

test('another set, another year, and no set are left alone', () => {
  expect(cells(scored(['Một', 'Hai', 'Ba', ...NAMES.slice(3)]), set(NAMES))).toEqual([]);
  expect(cells(scored(NAMES.slice(0, 2)), set(NAMES.slice(0, 2)))).toEqual([]);
  expect(cells(scored([...NAMES, 'Hội thi'], 'NĂM 2026'), set(NAMES, 'NĂM 2025'))).toEqual([]);
  expect(cells(scored([...NAMES, 'Hội thi'], 'NĂM 2026'), set(NAMES))).toEqual(['B8 warning']);
  expect(found(rule, scored(NAMES))).toEqual([]);
});

test('a group that is scored itself is no criterion of the set', () => {
  expect(cells(`${scored(NAMES)}\n| II | NHÓM HAI | 2 | 2 |`, set(NAMES))).toEqual([]);
});

test('a bonus is beside the set', () => {
  expect(cells(`${scored(NAMES)}\n| B | ĐIỂM THƯỞNG | | |\n| 1 | Hội thi | 2 | 2 |`, set(NAMES))).toEqual([]);
});

test('numbers that begin again are of their groups', () => {
  const grouped = (last: string, cell: string) =>
    `| I | NHÓM MỘT | | |\n| 1 | Họp dân | 5 | ${cell} |\n| 2 | Tiếp dân | 5 | ${cell} |\n| II | NHÓM HAI | | |\n| 1 | ${last} | 5 | ${cell} |\n| 2 | Báo cáo | 5 | ${cell} |`;
  const one = `# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${grouped('Khảo sát người dân', '5')}`;
  const other = `# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n${grouped('Khảo sát', 'Từ 0 đến 5 điểm')}`;
  expect(cells(one, other)).toEqual(['B6 hint']);
});

test('words that stand in several groups are told apart by their groups, and left alone where they are not', () => {
  const part = (group: string, names: readonly string[], cell: string) =>
    `| ${group} | NHÓM ${group} | | |\n${names.map((name) => `| - | ${name} | 5 | ${cell} |`).join('\n')}`;
  const one = (...groups: readonly string[]) =>
    `# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${groups.join('\n')}`;
  const other = (...groups: readonly string[]) =>
    `# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n${groups.join('\n')}`;
  const both = other(part('I', ['Kế hoạch', 'Báo cáo'], ''), part('II', ['Kế hoạch', 'Hồ sơ'], ''));
  expect(cells(one(part('I', ['Kế hoạch', 'Báo cáo'], '5'), part('II', ['Kế hoạch', 'Hồ sơ'], '5')), both)).toEqual([]);
  expect(
    cells(one(part('I', ['Kế hoạch', 'Kế hoạch', 'Báo cáo'], '5'), part('II', ['Kế hoạch', 'Hồ sơ'], '5')), both),
  ).toEqual([]);
  expect(
    cells(one(part('I', ['Kế hoạch', 'Báo cáo', 'Hội thi'], '5'), part('II', ['Kế hoạch', 'Hồ sơ'], '5')), both),
  ).toEqual(['B5 warning']);
});

test('one of several alike that the set has once is not another', () => {
  const rows =
    '| I | NHÓM MỘT | | |\n| 1 | Kế hoạch | 5 | 5 |\n| II | NHÓM HAI | | |\n| 2 | Kế hoạch | 5 | 5 |\n| 3 | Báo cáo | 5 | 5 |\n| 4 | Hồ sơ | 5 | 5 |\n| 5 | Hội thi | 5 | 5 |';
  const one = `# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${rows}`;
  const names = ['Kế hoạch', 'Báo cáo', 'Hồ sơ', 'Hội thi'];
  expect(cells(one, set(names))).toEqual([]);
});

test('rows without numbers have no place', () => {
  const plain = (text: string) => text.replace('| STT ', '').replace(/^\| \d /gm, '');
  expect(cells(plain(scored([...NAMES, 'Hội thi'])), plain(set([...NAMES.slice(1), 'Thăm hỏi', 'Họp dân'])))).toEqual([
    'A8 warning',
  ]);
});

test('nor is a group with a capital letter', () => {
  expect(cells(`${scored(NAMES)}\n| B | NHÓM HAI | 2 | 2 |`, set(NAMES))).toEqual([]);
});
