// Scores given against the sample set must not be sent; a form built on it is only said to be one.
import rule from '../../../src/core/rules/sample-set-scored';
import { checked, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const scoring = (score: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Đúng hạn | 60 | ${score} |`;
const set = (notice: string) => `# Trang: Bộ tiêu chí
| BỘ TIÊU CHÍ |
| ${notice} |
| STT | Tiêu chí | Điểm tối đa | Cách chấm |
| 1 | Đúng hạn | 60 | Có: 60 điểm; không: 0 điểm |`;

test('the notice stands over the set, or over the scores themselves', () => {
  expect(found(rule, `${scoring('60')}\n${set('Bộ tiêu chí mẫu do CQTT tự soạn')}`)).toEqual(['A2 error']);
  expect(found(rule, `| Bộ tiêu chí mẫu |\n${scoring('60')}`)).toEqual(['A1 error']);
});

test('the set of the city is none', () => {
  expect(found(rule, `${scoring('60')}\n${set('Theo Quyết định số 12/QĐ-UBND')}`)).toEqual([]);
});

test('a form only says that it is built on the sample', () => {
  const { findings: none, blanks } = checked(`${scoring('')}\n${set('Bộ tiêu chí mẫu')}`, [rule]);
  expect(none).toEqual([]);
  expect(blanks.map(({ says }) => says)).toEqual([
    'Đang dùng Bộ tiêu chí mẫu: thay bằng bộ của thành phố trước khi chấm.',
  ]);
});
