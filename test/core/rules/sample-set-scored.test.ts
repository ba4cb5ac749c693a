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

test('a table that is not appraised yet is begun, and one without a sample leaves nothing blank', () => {
  const both =
    '| Bộ tiêu chí mẫu |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |\n| 1 | Đúng hạn | 60 | 60 | |';
  expect(found(rule, both)).toEqual(['A1 error']);
  expect(checked(both, [rule]).blanks).toEqual([]);
  expect(checked(scoring(''), [rule]).blanks).toEqual([]);
});

test('the notice may stand some lines up, beside a number; below the header it is a criterion', () => {
  expect(found(rule, `| Bộ tiêu chí mẫu |\n| 2026 |\n\n| BẢNG CHẤM ĐIỂM |\n${scoring('60')}`)).toEqual(['A1 error']);
  expect(found(rule, scoring('60').replace('Đúng hạn', 'Bộ tiêu chí mẫu được niêm yết'))).toEqual([]);
});
