// The level stated is the one that the deciding total reaches.
import rule from '../../../src/core/rules/level-wrong';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (
  rows: string,
  scores = '30 | 30',
  head = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |',
) => `${head}
| 1 | Đúng hạn | 60 | 58 | 58 |
| 2 | Trực tuyến | 40 | ${scores} |
| | Tổng điểm | 100 | | |
${rows}`;

test('says the total, the level with its band, and what stands there', () => {
  const [finding] = findings(rule, table('| | Xếp loại: | Mức 4 |', '34,5 | 34,5'));
  expect(finding?.what).toBe('Tổng điểm thẩm định 92,5 là Mức 3 (từ 90 đến dưới 95 điểm); ô C5 ghi Mức 4.');
  expect(finding?.fix?.safety).toBe('unsafe');
  expect(finding?.fix?.edits[0]?.after.value).toBe('Mức 3');
});

test('a level in the cell of its label keeps the label when mended', () => {
  expect(findings(rule, table('| | Xếp loại: Mức độ IV |', '34,5 | 34,5'))[0]?.fix?.edits[0]?.after.value).toBe(
    'Xếp loại: Mức 3',
  );
});

test('without registration the result is "Không đạt chuẩn"', () => {
  const [finding] = findings(rule, table('| | Mức đăng ký: | Không đăng ký |\n| | Xếp loại: | Mức 4 |', '38 | 38'));
  expect(finding?.what).toBe(
    'Tổng điểm thẩm định 96 không đăng ký mức thì kết quả là Không đạt chuẩn; ô C6 ghi Mức 4.',
  );
});

test('each of several levels is held against its own column', () => {
  expect(found(rule, table('| | Xếp loại | | Mức 4 | Mức 4 |', '38 | 34'))).toEqual(['E5 error']);
});

test.each([
  [
    'mức theo điểm tự chấm',
    table('| | Xếp loại: | Mức 4 |', '38 | 34'),
    'Tổng điểm thẩm định 92 là Mức 3 (từ 90 đến dưới 95 điểm); ô C5 ghi Mức 4, là mức theo điểm tự chấm (96).',
  ],
  [
    'công thức làm tròn',
    table('| | Xếp loại: | =IF(ROUND(E4,0)>=95,"Mức 4","Mức 3") → Mức 4 |', '36,5 | 36,5'),
    'Tổng điểm thẩm định 94,5 là Mức 3 (từ 90 đến dưới 95 điểm); ô C5 ghi Mức 4, vì công thức làm tròn 94,5 thành 95.',
  ],
  [
    'không theo cột nào',
    table('| | Xếp loại: | Mức 2 |', '38 | 34'),
    'Tổng điểm thẩm định 92 là Mức 3 (từ 90 đến dưới 95 điểm); ô C5 ghi Mức 2.',
  ],
])('says where the level comes from: %s', (_name, text, what) => {
  expect(findings(rule, text)[0]?.what).toBe(what);
});

test.each([
  ['Mức tự đánh giá', []],
  ['Mức đạt theo điểm tự chấm', []],
  ['Xếp loại (tự chấm)', []],
  ['Xếp loại của hội đồng thẩm định', ['C5 error']],
  ['Xếp loại', ['C5 error']],
])('tự chấm 96, thẩm định 92, “%s”: Mức 4', (label, expected) => {
  expect(found(rule, table(`| | ${label}: | Mức 4 |`, '38 | 34'))).toEqual(expected);
});

test('a level that fits a wrong total is told under the total', () => {
  const text = table('| | Xếp loại: | Mức 4 |', '34,5 | 34,5').replace(
    '| | Tổng điểm | 100 | | |',
    '| | Tổng điểm | 100 | 96 | 96 |',
  );
  expect(checked(text).findings.map(({ rule: id, consequences }) => [id, consequences?.length ?? 0])).toEqual([
    ['total-wrong', 0],
    ['total-wrong', 1],
  ]);
  expect(checked(text).findings.flatMap(({ consequences = [] }) => consequences.map(({ says }) => says))).toEqual([
    'Mức đạt (ô C5) đang ghi Mức 4.',
  ]);
});

test('điểm tối đa lệch vài điểm vẫn xét mức', () => {
  expect(found(rule, table('| | Xếp loại: | Mức 4 |', '34,5 | 34,5').replace('| 60 |', '| 62 |'))).toEqual([
    'C5 error',
  ]);
});

test('bảng mức ghi gọn “Không đạt” là một mức với “Không đạt chuẩn”', () => {
  const levels =
    '\n\n| Mức | Điểm |\n| Mức 4 | Từ 95 đến 100 |\n| Mức 3 | Từ 80 đến dưới 95 |\n| Không đạt | Dưới 80 |';
  expect(found(rule, `${table('| | Xếp loại: | Không đạt chuẩn |', '10 | 10')}${levels}`)).toEqual([]);
});

test.each([
  ['chưa chấm', table('| | Xếp loại: | Mức 4 |', ' | ').replace('58 | 58', ' | ')],
  ['ô mức để trống', table('| | Xếp loại: | |')],
  ['tổng điểm tối đa khác 100', table('| | Xếp loại: | Mức 4 |').replace('| 60 |', '| 20 |')],
  ['không ghi mức', table('| | Ghi chú |')],
  ['ghi không đạt', table('| | Xếp loại: | Không đạt chuẩn |', '10 | 10')],
])('%s: không nêu', (_name, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('a table without maxima or total is judged by its scores', () => {
  expect(
    found(
      rule,
      '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | 50 |\n| 2 | Họp dân | 46 |\n| | Xếp loại: | Mức 3 |',
    ),
  ).toEqual(['C4 error']);
});

test('the bands of the workbook come before those of the plan', () => {
  const bands = '# Trang: Mức\n| Mức | Từ điểm | Đến điểm |\n| Mức 2 | 50 | 100 |\n| Mức 1 | 0 | 50 |';
  expect(findings(rule, `${table('| | Xếp loại: | Mức 1 |', '38 | 38')}\n${bands}`)[0]?.expected).toBe('Mức 2');
});

test.each([
  ['4', 'Mức 4'],
  ['Đạt chuẩn Mức 4 của năm', 'Mức 4'],
])('a level written as %s is read', (written, level) => {
  expect(findings(rule, table(`| | Xếp loại: | ${written} |`, '34,5 | 34,5'))[0]).toMatchObject({
    received: level,
    expected: 'Mức 3',
  });
});

test('words that state no level are left alone', () => {
  expect(found(rule, table('| | Xếp loại: | Tốt |', '34,5 | 34,5'))).toEqual([]);
});

test('a formula that rounds is no reason where the rounded total has another level; nor is a level of the column itself', () => {
  const level = '| | Xếp loại: | =IF(ROUND(E4,0)>=90,"Mức 2","Mức 3") → Mức 2 |';
  expect(findings(rule, table(level, '34,5 | 34,5'))[0]?.what).toBe(
    'Tổng điểm thẩm định 92,5 là Mức 3 (từ 90 đến dưới 95 điểm); ô C5 ghi Mức 2.',
  );
});

test('several colons before the level stay', () => {
  expect(
    findings(rule, table('| | Xếp loại: xã tự đánh giá: Mức độ IV |', '34,5 | 34,5'))[0]?.fix?.edits[0]?.after.value,
  ).toBe('Xếp loại: xã tự đánh giá: Mức 3');
});

test('a level put down as the condition under the table asks is right', () => {
  const capped = (level: string) =>
    `${table(`| | Xếp loại: | ${level} |`, '40 | 40').replace('58 | 58', '60 | 60')}\n\n| Đơn vị có tiêu chí bị 0 điểm thì không xét Mức 4. |`.replace(
      '| | Tổng điểm',
      '| 3 | Đối thoại | 0,1 | 0 | 0 |\n| | Tổng điểm',
    );
  expect(found(rule, capped('Mức 3'))).toEqual([]);
  expect(found(rule, capped('Mức 2'))).toEqual(['C6 error']);
});

test('a level follows from the total alone, not from a criterion that is wrong too', () => {
  const text = table('| | Xếp loại: | Mức 4 |', '34,5 | 34,5').replace(
    '| | Tổng điểm | 100 | | |',
    '| | Tổng điểm | 100 | 92,5 | 92,5 |',
  );
  expect(findings(rule, text)).toHaveLength(1);
  expect(findings(rule, table('| | Xếp loại: | 4 |', '34,5 | 34,5'))[0]?.fix?.edits[0]?.after.value).toBe('Mức 3');
});
