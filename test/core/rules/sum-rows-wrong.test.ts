// A formula that leaves a criterion out, adds it twice or adds one of another group, while the sum is right by chance.
import rule from '../../../src/core/rules/sum-rows-wrong';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

/** Two groups of three criteria, of which some have no points yet. */
const table = (first: string, total: string, scores = [5, 5, 0, 5, 5, 0], second = '=SUM(D7:D9)') => {
  const [one, two] = [scores.slice(0, 3), scores.slice(3)];
  const all = (points: readonly number[]) => points.reduce((sum, each) => sum + each, 0);
  const rows = (points: readonly number[], from: number) =>
    points.map((each, index) => `| ${from + index} | Tiêu chí số ${from + index} | 5 | ${each} |`).join('\n');
  return `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | CÔNG KHAI | 15 | ${first} → ${all(one)} |
${rows(one, 1)}
| II | PHỤC VỤ | 15 | ${second} → ${all(two)} |
${rows(two, 4)}
| | Tổng điểm | 30 | ${total} → ${all(scores)} |`;
};

test.each([
  [
    'bỏ sót dòng cuối',
    table('=SUM(D3:D4)', '=D2+D6'),
    'Công thức cộng từ dòng 3 đến dòng 4, bỏ sót tiêu chí 3 ở dòng 5. Điểm tự chấm ở ô D2 hiện vẫn đúng.',
  ],
  ['cộng cả dòng của nhóm khác', table('=SUM(D3:D7)', '=D2+D6', [5, 5, 0, 0, 5, 0], '=SUM(D7:D9)'), undefined],
  [
    'tổng cộng cả nhóm lẫn tiêu chí',
    table('=SUM(D3:D5)', '=SUM(D2:D9)', [0, 0, 0, 0, 0, 0]),
    'Công thức cộng từ dòng 2 đến dòng 9, cộng hai lần 6 tiêu chí ở dòng 3, 4, 5, 7 và 2 dòng khác. Điểm tự chấm ở ô D10 hiện vẫn đúng.',
  ],
  [
    'tổng bỏ sót một nhóm chưa chấm',
    table('=SUM(D3:D5)', '=D2', [5, 5, 5, 0, 0, 0]),
    'Công thức cộng D2, bỏ sót 3 tiêu chí ở dòng 7, 8, 9. Điểm tự chấm ở ô D10 hiện vẫn đúng.',
  ],
  [
    'cộng từng ô, sót một ô',
    table('=SUM(D3:D5)', '=D3+D4+D5+D7+D8'),
    'Công thức cộng D3, D4, D5, D7 và 1 vùng khác, bỏ sót tiêu chí 6 ở dòng 9. Điểm tự chấm ở ô D10 hiện vẫn đúng.',
  ],
])('%s', (_name, text, what) => {
  const said = findings(rule, text).map((finding) => finding.what);
  if (what === undefined) expect(said).toEqual([]);
  else expect(said).toEqual([what]);
});

test('nhóm cộng cả tiêu chí 0 điểm của nhóm sau', () => {
  const text = table('=SUM(D3:D5,D9)', '=D2+D6');
  expect(findings(rule, text)[0]?.what).toBe(
    'Công thức cộng D3:D5, D9, cộng cả phần khác: tiêu chí 6 ở dòng 9. Điểm tự chấm ở ô D2 hiện vẫn đúng.',
  );
});

test.each([
  ['công thức đủ', table('=SUM(D3:D5)', '=D2+D6')],
  ['tổng cộng thẳng tiêu chí', table('=SUM(D3:D5)', '=SUM(D3:D5,D7:D9)')],
  [
    'SUBTOTAL bỏ qua SUBTOTAL',
    table('=SUBTOTAL(9,D3:D5)', '=SUBTOTAL(9,D2:D9)', [5, 5, 0, 5, 5, 0], '=SUBTOTAL(9,D7:D9)'),
  ],
  ['nhóm để trống, tổng cộng cả vùng', table('', '=SUM(D2:D9)', [5, 5, 0, 5, 5, 0], '').replaceAll('|  → 10 |', '| |')],
  ['tổng cộng cả nhóm, chia hai', table('=SUM(D3:D5)', '=SUM(D2:D9)/2')],
  [
    'công thức cộng sai đã có quy tắc khác nêu',
    table('=SUM(D3:D4)', '=D2+D6', [5, 5, 5, 5, 5, 0]).replace('→ 15', '→ 10'),
  ],
])('không nêu: %s', (_name, text) => expect(found(rule, text)).toEqual([]));

test.each([
  ['=SUM(D2:D3)', []],
  ['=SUM(D2:D2)', ['D4 warning']],
])('dòng chưa chấm để trống, công thức %s', (formula, expected) => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 10 | 9 |
| 2 | Đúng hạn | 10 | |
| | Tổng điểm | 20 | ${formula} → 9 |`;
  expect(found(rule, text)).toEqual(expected);
});

test('dòng không có điểm nào, cả điểm tối đa, thì không kể là sót', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 10 | 9 |
| 2 | Đúng hạn | 10 | 8 |
| 3 | Xem ghi chú | | theo biên bản |
| | Tổng điểm | 20 | =SUM(D2:D3) → 17 |`;
  expect(found(rule, text)).toEqual([]);
});

test('cộng cả một số ngoài bảng thì không đoán', () => {
  const text = `| Điểm năm trước | | | 0 |

| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 10 | 9 |
| 2 | Đúng hạn | 10 | 0 |
| | Tổng điểm | 20 | =D1+D4 → 9 |`;
  expect(found(rule, text)).toEqual([]);
});

test('phần lớn công thức khác cách đọc của bảng thì không nêu', () => {
  const group = (number: string, row: number) =>
    `| ${number} | NHÓM ${number} | 10 | =D${row + 1} → 5 |\n| 1 | Tiêu chí một của ${number} | 5 | 5 |\n| 2 | Tiêu chí hai của ${number} | 5 | 0 |`;
  const text = ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |', group('I', 2), group('II', 5), group('III', 8)].join(
    '\n',
  );
  expect(found(rule, text)).toEqual([]);
});

const SECTIONS = (total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | =D3 → 95 |
| 1 | Niêm yết | 100 | 95 |
| B | ĐIỂM THƯỞNG | 5 | =SUM(D5:D6) → 0 |
| 1 | Có mô hình hay | 3 | 0 |
| 2 | Có sáng kiến | 2 | 0 |
| C | ĐIỂM TRỪ | 5 | =D8 → 0 |
| 1 | Có đơn thư | 5 | 0 |
| | Tổng cộng | 100 | ${total} → 95 |`;

test.each([
  ['chỉ phần chung', SECTIONS('=D2'), []],
  ['có thưởng, có trừ', SECTIONS('=D2+D4-D7'), []],
  ['thưởng một nửa', SECTIONS('=D2+D5'), ['D9 warning']],
  ['thưởng mà không trừ', SECTIONS('=D2+D4'), ['D9 warning']],
])('tổng với phần điểm thưởng, điểm trừ: %s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('sửa bằng công thức cộng đủ, sau câu hỏi', () => {
  const [finding] = findings(rule, table('=SUM(D3:D4)', '=D2+D6'));
  expect(finding?.fix?.safety).toBe('unsafe');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 10, formula: '=SUM(D3:D5)' });
});
