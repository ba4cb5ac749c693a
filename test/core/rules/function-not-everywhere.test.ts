// A sheet to be sent works without this add-in and in older Excel.
import rule from '../../../src/core/rules/function-not-everywhere';
import { findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...scores: readonly string[]) =>
  [
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |',
    ...scores.map((score, at) => `| ${at + 1} | Tiêu chí ${at} | 5 | ${score} |`),
  ].join('\n');

test.each([
  ['=CQTT.SCORE(A1) → 5', 'Công thức ở ô D2 dùng hàm của CQTT.'],
  ['=_xldudf_CQTT_SCORE(A1) → 5', 'Công thức ở ô D2 dùng hàm của CQTT.'],
  ['=_xlfn.XLOOKUP(A1,B:B,C:C) → 5', 'Công thức ở ô D2 dùng hàm XLOOKUP, chỉ có ở Excel mới.'],
  ['=ifs(A1>1,5) → 5', 'Công thức ở ô D2 dùng hàm IFS, chỉ có ở Excel mới.'],
  ['=_xlfn._xlws.FILTER(A1:A3,B1:B3) → 5', 'Công thức ở ô D2 dùng hàm FILTER, chỉ có ở Excel mới.'],
])('%s', (score, what) => {
  expect(findings(rule, table(score)).map((finding) => finding.what)).toEqual([what]);
});

test.each([
  '=SUMIFS(A1:A3,B1:B3,1) → 5',
  '=CONCATENATE("a","b") → 5',
  '=_xlfn.RANK.EQ(A1,A1:A3) → 5',
  '=Sheet2!A1 → 5',
])('%s: không nêu', (score) => {
  expect(findings(rule, table(score))).toEqual([]);
});

test('one finding for each kind, with the figures as they stand', () => {
  const said = findings(rule, table('=CQTT.SCORE(A1) → 5', '=IFS(A1>1,5) → 5', '=CQTT.SCORE(A2) → 4'));
  expect(said.map(({ cell }) => cell.row)).toEqual([1, 2]);
  expect(said[0]?.fix?.edits.map(({ after }) => after.value)).toEqual([5, 4]);
});

test('an error is no figure: nothing is put in the place of all of them', () => {
  expect(findings(rule, table('=CQTT.SCORE(A1) → 5', '=CQTT.SCORE(A2) → #NAME?'))[0]).not.toHaveProperty('fix');
});
