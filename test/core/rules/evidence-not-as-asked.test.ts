// Evidence of another kind, or fewer papers, than the set asks for is looked at again.
import rule from '../../../src/core/rules/evidence-not-as-asked';
import { findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const said = (asked: string, given: string, score = '5') =>
  findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng cần có | Minh chứng |\n| 1 | Một | 5 | ${score} | ${asked} | ${given} |`,
  ).map(({ what }) => what);

test.each([
  ['Quyết định', 'Báo cáo tháng 9', 'cần quyết định, minh chứng chỉ nêu báo cáo.'],
  ['Kế hoạch hoặc quyết định', 'Số 96/BC-UBND', 'cần quyết định hoặc kế hoạch, minh chứng chỉ nêu báo cáo.'],
  ['03 Báo cáo', 'BC 1/BC-UBND; BC 2/BC-UBND', 'cần 3 báo cáo, minh chứng nêu 2.'],
])('asked “%s”, given “%s”', (asked, given, end) => {
  expect(said(asked, given)).toEqual([`Tiêu chí 1 ${end}`]);
});

test.each([
  ['Quyết định', 'Ảnh chụp'],
  ['Tài liệu liên quan', 'Báo cáo số 1/BC-UBND'],
  ['Báo cáo, kế hoạch', 'Kế hoạch số 1/KH-UBND'],
  ['02 báo cáo', 'BC 1/BC-UBND; BC 2/BC-UBND'],
  ['02 báo cáo', 'Báo cáo quý'],
  ['04 báo cáo', 'Báo cáo số 1/BC-UBND và 3 báo cáo quý'],
  ['', 'Báo cáo số 1/BC-UBND'],
])('asked “%s”, given “%s” is left alone', (asked, given) => {
  expect(said(asked, given)).toEqual([]);
});

test('so is a criterion without points, and evidence merged over several', () => {
  expect(said('Quyết định', 'Báo cáo', '0')).toEqual([]);
  expect(said('Quyết định', 'Báo cáo |\n| 2 | Hai | 5 | 5 | Báo cáo | ^')).toEqual([]);
});
