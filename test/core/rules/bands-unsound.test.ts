// The levels table gives each score one level.
import rule from '../../../src/core/rules/bands-unsound';
import { checked, found, findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const levels = (rows: readonly string[]) => ['| Mức | Khoảng điểm |', ...rows.map((row) => `| ${row} |`)].join('\n');

test.each<[string, string[], string[]]>([
  ['two levels over each other', ['Mức 2 | Từ 90 đến 100', 'Mức 1 | Từ 80 đến 92'], ['B3 warning']],
  ['two levels that share an edge', ['Mức 2 | Từ 90 đến 100', 'Mức 1 | Từ 80 đến 90'], ['B3 hint']],
  ['an edge of both, written twice', ['Mức 4 | Từ 95 đến 100', 'Mức 3 | Từ 90 đến 95'], ['B3 hint']],
  ['the one that is not as in the plan', ['Mức 4 | Từ 97 đến 100', 'Mức 3 | Từ 90 đến dưới 95'], ['B2 warning']],
  ['a level twice', ['Mức 2 | Từ 90 đến 100', 'Mức 2 | Từ 80 đến dưới 90'], ['B3 warning']],
  ['nothing for 100', ['Mức 2 | Từ 90 đến 99', 'Mức 1 | Từ 80 đến dưới 90'], ['B2 warning']],
  ['nothing for 0', ['Mức 2 | Từ 90 đến 100', 'Không đạt chuẩn | Từ 10 đến dưới 90'], ['B3 warning']],
  ['numbers against scores', ['Mức 1 | Từ 90 đến 100', 'Mức 2 | Từ 80 đến dưới 90'], ['B2 warning']],
  ['rows not in order', ['Khá | Từ 80 đến dưới 90', 'Tốt | Từ 90 đến 100', 'Đạt | Từ 70 đến dưới 80'], ['B2 hint']],
  ['words with two meanings', ['Mức 2 | Trên 90 điểm trở lên', 'Mức 1 | Từ 80 đến dưới 90'], ['B2 review']],
  [
    'beside words with two meanings nothing else is judged',
    ['Mức 3 | Từ 97 đến 100', 'Mức 2 | Trên 90 điểm trở lên', 'Mức 1 | Từ 60 đến dưới 80'],
    ['B3 review'],
  ],
  ['of two that are not of the plan, the lower', ['Mức 4 | Từ 97 đến 100', 'Tốt | Từ 90 đến dưới 95'], ['B3 warning']],
  ['a level twice, the lower first', ['Mức 2 | Từ 80 đến dưới 90', 'Mức 2 | Từ 90 đến 100'], ['B3 warning']],
  ['whole points that leave no whole point out', ['Mức 2 | Từ 90 đến 100', 'Mức 1 | Từ 80 đến 89'], ['B3 hint']],
  ['more than a point left out', ['Mức 2 | Từ 90 đến 100', 'Mức 1 | Từ 80 đến 88,5'], ['B3 warning']],
  ['signs alone', ['Mức 4 | 95–100', 'Mức 3 | 90 - dưới 95', 'Mức 2 | 85 – dưới 90'], []],
  ['one level alone', ['Mức 2 | Từ 90 đến 99'], []],
])('%s', (_what, rows, cells) => {
  expect(found(rule, levels(rows))).toEqual(cells);
});

test('numbers in columns of their own', () => {
  const table = '| Mức | Từ điểm | Đến điểm |\n| Mức 2 | 90 | 100 |\n| Mức 1 | 80 | 86 |\n| Ghi chú |';
  expect(found(rule, table)).toEqual(['C3 warning']);
  expect(findings(rule, table)[0]?.what).toMatch(/hở nhau: giữa 86 và 90 điểm không thuộc mức nào\.$/);
});

test('a row that is no band is not judged, and said', () => {
  const { findings: none, notChecked } = checked(
    levels(['Mức 2 | Từ 95 điểm và 90% người dân hài lòng', 'Mức 1 | Từ 80 đến dưới 90']),
    [rule],
  );
  expect(none).toEqual([]);
  expect(notChecked.map(({ says }) => says)).toEqual(['Bảng mức có dòng chưa đọc được khoảng điểm.']);
});

test('beside a row that is not read nothing is judged', () => {
  const rows = ['Mức 3 | Từ 97 đến 100', 'Mức 2 | Từ 90 điểm và 90% người dân hài lòng', 'Mức 1 | Từ 60 đến dưới 80'];
  expect(found(rule, levels(rows))).toEqual([]);
});

test('a table that is read wholly leaves nothing to say; words with two meanings are to be made plain', () => {
  expect(checked(levels(['Mức 2 | Từ 90 đến 100', 'Mức 1 | Từ 80 đến dưới 90']), [rule]).notChecked).toEqual([]);
  expect(findings(rule, levels(['Mức 2 | Trên 90 điểm trở lên', 'Mức 1 | Từ 80 đến dưới 90']))[0]?.how).toBe(
    'Đối chiếu với kế hoạch, rồi viết rõ điểm đầu và điểm cuối của mức.',
  );
});
