import { PLAN_BANDS, bandOf } from '../../../src/core/score/band';
import { decimalOf } from '../../../src/core/score/decimal';
import { explainAgainstRegistered, explainLevel } from '../../../src/core/score/explain-level';
import { levelOf } from '../../../src/core/score/level';

test.each([
  [92.5, 'Tổng điểm 92,5 là Mức 3 (từ 90 đến dưới 95 điểm). Còn thiếu 2,5 điểm để lên Mức 4.'],
  [97, 'Tổng điểm 97 là Mức 4 (từ 95 đến 100 điểm).'],
  [79.75, 'Tổng điểm 79,75 là Không đạt chuẩn (dưới 80 điểm). Còn thiếu 0,25 điểm để lên Mức 1.'],
  [105, 'Điểm phải từ 0 đến 100; ô đang ghi 105.'],
])('%d', (total, words) => expect(explainLevel(levelOf(decimalOf(total)))).toBe(words));

test('the column that was used', () => {
  const answer = levelOf(decimalOf(97));
  expect(explainLevel(answer, PLAN_BANDS, { column: 'appraised', notAppraised: 0 })).toBe(
    'Tổng điểm thẩm định 97 là Mức 4 (từ 95 đến 100 điểm).',
  );
  expect(explainLevel(answer, PLAN_BANDS, { column: 'self', notAppraised: 3 })).toBe(
    'Tổng điểm tự chấm 97 là Mức 4 (từ 95 đến 100 điểm). Chưa dùng điểm thẩm định: còn 3 tiêu chí chưa có.',
  );
});

test('what lowered the level', () => {
  const unregistered = levelOf(decimalOf(92), PLAN_BANDS, { registration: { kind: 'not-registered' } });
  expect(explainLevel(unregistered)).toBe(
    'Tổng điểm 92 là Mức 3 (từ 90 đến dưới 95 điểm). Không đăng ký mức nên kết quả là Không đạt chuẩn.',
  );
  const caps = [{ highest: 'Mức 2', reason: 'có trường hợp bị kỷ luật' }];
  expect(explainLevel(levelOf(decimalOf(92), PLAN_BANDS, { caps }))).toBe(
    'Tổng điểm 92 là Mức 3 (từ 90 đến dưới 95 điểm). Kết quả chỉ xét đến Mức 2 vì có trường hợp bị kỷ luật.',
  );
});

test('an open edge', () => {
  const bands = [{ ...bandOf('Tốt', 90, 100, true), includesFrom: false }, bandOf('Khá', 0, 90, true)];
  expect(explainLevel(levelOf(decimalOf(88), bands), bands)).toBe(
    'Tổng điểm 88 là Khá (từ 0 đến 90 điểm). Cần thêm hơn 2 điểm để lên Tốt.',
  );
});

test.each([
  ['Mức 3', 'Mức 4', 'Thấp hơn mức đăng ký (Mức 4).'],
  ['Mức 4', 'Mức 3', 'Cao hơn mức đăng ký (Mức 3).'],
  ['Mức 4', 'Mức 4', ''],
  ['Mức 4', undefined, ''],
])('%s against registered %s', (level, registered, words) =>
  expect(explainAgainstRegistered(level, registered)).toBe(words),
);

test('a level that the bands don’t know is not above a registered one that they don’t know', () =>
  expect(explainAgainstRegistered('Không đạt chuẩn', 'Mức 5', [bandOf('Mức 1', 80, 100, true)])).toBe(
    'Thấp hơn mức đăng ký (Mức 5).',
  ));
