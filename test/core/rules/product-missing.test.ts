// A task names its product where the others name theirs.
import rule from '../../../src/core/rules/product-missing';
import { checked, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...products: readonly string[]) =>
  [
    '| STT | Nhiệm vụ | Thời gian | Sản phẩm |',
    ...products.map((product, at) => `| ${at + 1} | Nhiệm vụ số ${at} | Quý I | ${product} |`),
  ].join('\n');

test('named where most have one', () => {
  expect(found(rule, table('Kế hoạch', '', 'Báo cáo'))).toEqual(['D3 hint']);
});

test('a column that nobody has filled in is blank', () => {
  const { findings, blanks } = checked(table('Kế hoạch', '', ''), [rule]);
  expect(findings).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 2, column: 3 }, says: 'Chưa ghi sản phẩm của 2 nhiệm vụ.', count: 2 },
  ]);
});

test('a table without such a column', () => {
  const text = '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |';
  expect(checked(text, [rule])).toMatchObject({ findings: [], blanks: [] });
  expect(checked(table('Kế hoạch'), [rule]).blanks).toEqual([]);
});
