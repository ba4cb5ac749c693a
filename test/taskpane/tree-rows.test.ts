import { findingKey } from '../../src/core/rules/finding';
import type { Group } from '../../src/taskpane/listed';
import { moveInTree, rowsOf } from '../../src/taskpane/tree-rows';
import { aboveMax, asText, textScores } from './sample-report';

const group = (key: string, findings: Group['findings'], fixable = 0, title = key): Group => ({
  key,
  severity: 'error',
  title,
  sheet: 'Bảng chấm điểm',
  findings,
  fixable,
});
const texts = group('texts', textScores, 3);
const one = group('one', [aboveMax]);
const closed = { open: new Set<string>(), shown: {} };
const open = { open: new Set(['texts', 'one']), shown: {} };
const row = (name: string) => findingKey(asText(name, '', 0));

test('nhóm đóng: một dòng một nhóm, có thứ tự và số nhóm', () => {
  expect(rowsOf([one, texts], closed).map(({ id, place, siblings }) => [id, place, siblings])).toEqual([
    ['one', 1, 2],
    ['texts', 2, 2],
  ]);
});

test('nhóm mở: các ô, rồi nút sửa cả nhóm; số dòng tính cả nút', () => {
  const rows = rowsOf([texts], open);
  expect(rows.map(({ kind }) => kind)).toEqual(['group', 'finding', 'finding', 'finding', 'fix-all']);
  expect(rows[4]).toMatchObject({ place: 4, siblings: 4 });
});

test('nhóm lớn: 20 ô đầu, rồi nút hiện thêm; số dòng là của cả nhóm', () => {
  const large = group(
    'texts',
    Array.from({ length: 250 }, (_, at) => asText(`D${at + 2}`, 'x', 1)),
    250,
  );
  const rows = rowsOf([large], open);
  expect(rows.filter(({ kind }) => kind === 'finding')).toHaveLength(20);
  expect(rows.slice(-2).map(({ kind, place, siblings }) => [kind, place, siblings])).toEqual([
    ['more', 251, 252],
    ['fix-all', 252, 252],
  ]);
  expect(rowsOf([large], { ...open, shown: { texts: 120 } }).filter(({ kind }) => kind === 'finding')).toHaveLength(
    120,
  );
});

test('trang được ghi khi nhóm mở, hoặc khi hai nhóm trùng tên', () => {
  const names = (groups: Group[], list: typeof closed) =>
    rowsOf(groups, list).flatMap((each) => (each.kind === 'group' ? [each.namesSheet] : []));
  expect(names([one, texts], closed)).toEqual([false, false]);
  expect(names([one], open)).toEqual([true]);
  expect(names([group('a', [], 0, 'Trùng'), group('b', [], 0, 'Trùng')], closed)).toEqual([true, true]);
});

test.each([
  ['xuống từ nhóm mở vào ô đầu', 'texts', 'ArrowDown', { focus: row('D14') }],
  ['lên từ dòng đầu: đứng yên', 'one', 'ArrowUp', undefined],
  ['xuống từ dòng cuối: đứng yên', 'fix texts', 'ArrowDown', undefined],
  ['về đầu', row('D25'), 'Home', { focus: 'one' }],
  ['về cuối', 'one', 'End', { focus: 'fix texts' }],
  ['phải trên nhóm mở: vào trong', 'texts', 'ArrowRight', { focus: row('D14') }],
  ['phải trên một ô: đứng yên', row('D14'), 'ArrowRight', undefined],
  ['trái trên một ô: về nhóm', row('D25'), 'ArrowLeft', { focus: 'texts' }],
  ['trái trên nhóm mở: đóng', 'texts', 'ArrowLeft', { toggle: 'texts' }],
  ['phím khác: không làm gì', 'texts', 'a', undefined],
  ['dòng không còn: không làm gì', 'mất', 'End', undefined],
])('phím: %s', (_, from, key, move) => {
  expect(moveInTree(rowsOf([one, texts], open), from, key)).toEqual(move);
});

test.each([
  ['phải trên nhóm đóng: mở', 'ArrowRight', { toggle: 'texts' }],
  ['trái trên nhóm đóng: đứng yên', 'ArrowLeft', undefined],
])('phím: %s', (_, key, move) => {
  expect(moveInTree(rowsOf([texts], closed), 'texts', key)).toEqual(move);
});
