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
  ['Báo cáo', 'Số 5/KH-UBND', 'cần báo cáo, minh chứng chỉ nêu kế hoạch.'],
  ['Quyết định', 'Kế hoạch tuần, báo cáo tháng', 'cần quyết định, minh chứng chỉ nêu kế hoạch, báo cáo.'],
  ['Có 2 báo cáo', 'BC 1/BC-UBND', 'cần 2 báo cáo, minh chứng nêu 1.'],
  ['Có 10 báo cáo', 'BC 1/BC-UBND', 'cần 10 báo cáo, minh chứng nêu 1.'],
])('asked “%s”, given “%s”', (asked, given, end) => {
  expect(said(asked, given)).toEqual([`Tiêu chí 1 ${end}`]);
});

test.each([
  ['Quyết định', 'Ảnh chụp'],
  ['Tài liệu liên quan', 'Báo cáo số 1/BC-UBND'],
  ['Báo cáo, kế hoạch', 'Kế hoạch số 1/KH-UBND'],
  ['02 báo cáo', 'BC 1/BC-UBND; BC 2/BC-UBND'],
  ['Kế hoạch', 'Kế hoạch số 2/KH-UBND, báo cáo số 1/BC-UBND'],
  ['02 báo cáo', 'Báo cáo quý'],
  ['14 báo cáo', 'Báo cáo số 1/BC-UBND và 13 báo cáo quý'],
  ['Theo Quyết định 1/2026 báo cáo', 'Báo cáo số 1/BC-UBND'],
  ['04 báo cáo', 'Báo cáo số 1/BC-UBND và 3 báo cáo quý'],
  ['', 'Báo cáo số 1/BC-UBND'],
])('asked “%s”, given “%s” is left alone', (asked, given) => {
  expect(said(asked, given)).toEqual([]);
});

test('so is a criterion without points, and evidence merged over several', () => {
  expect(said('Quyết định', 'Báo cáo', '0')).toEqual([]);
  expect(said('Quyết định', 'Báo cáo |\n| 2 | Hai | 5 | 5 | Báo cáo | ^')).toEqual([]);
});

test('a criterion that the set does not have is asked for nothing', () => {
  const one =
    '# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |\n| 9 | Hội thi | 5 | 5 | Báo cáo |';
  const set =
    '# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm | Minh chứng |\n| 1 | Họp dân | 5 | Có: 5 điểm | Quyết định |';
  expect(findings(rule, `${one}\n${set}`)).toEqual([]);
});
