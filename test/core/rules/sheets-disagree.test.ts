// Two scoring tables of one workbook that state the same scores state them alike.
import rule from '../../../src/core/rules/sheets-disagree';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const NAMES = ['Họp dân', 'Tiếp dân', 'Trả kết quả', 'Khảo sát', 'Báo cáo'];
const self = (scores: readonly (number | string)[], sheet = 'Tự chấm', title = 'NĂM 2026') =>
  [`# Trang: ${sheet}\n| ${title} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |`]
    .concat(NAMES.map((name, at) => `| ${at + 1} | ${name} | 5 | ${String(scores[at])} |`))
    .join('\n');
const both = (scores: readonly (number | string)[], sheet = 'Thẩm định', title = 'NĂM 2026') =>
  [`# Trang: ${sheet}\n| ${title} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |`]
    .concat(NAMES.map((name, at) => `| ${at + 1} | ${name} | 5 | ${String(scores[at])} | 4 |`))
    .join('\n');
const OWN = [5, 4, 3, 5, 5];
const cells = (...tables: readonly string[]) => found(rule, tables.join('\n'));

test('the sheet of appraisal copies the self scores', () => {
  expect(findings(rule, `${self(OWN)}\n${both(OWN)}`)).toEqual([]);
  expect(findings(rule, `${self(OWN)}\n${both([5, 2, 3, 5, 5])}`)[0]).toMatchObject({
    what: 'Điểm tự chấm của tiêu chí 2 ở đây là 2; trang “Tự chấm”, ô D4 ghi 4.',
    cell: { sheet: 'Thẩm định', row: 3, column: 3 },
    expected: '4',
    received: '2',
  });
  expect(cells(self(OWN), both([5, '', 3, 5, 5]))).toEqual([]);
});

test('where many differ they are of different rounds', () => {
  expect(cells(self(OWN), both([4, 2, 3, 5, 5]))).toEqual([]);
});

test('one column of scores each may be two communes', () => {
  expect(cells(self(OWN), self([5, 2, 3, 5, 5], 'Khác'))).toEqual([]);
});

test.each([
  ['another year', self(OWN, 'Tự chấm', 'NĂM 2025')],
  ['another year by the names of sheets', self(OWN, '2025')],
  ['another period', self(OWN, 'Quý I')],
  ['another commune', self(OWN, 'Tự chấm', 'UBND XÃ AN HƯNG NĂM 2026')],
])('%s', (_what, one) => {
  expect(cells(one, both([5, 2, 3, 5, 5], 'Thẩm định', 'UBND XÃ MINH GIANG NĂM 2026'))).toEqual([]);
});

test('titles without year, and one commune in both', () => {
  const of = (title: string) => cells(self(OWN, 'Một', title), both([5, 2, 3, 5, 5], 'Hai', title));
  expect(of('BẢNG CHẤM')).toEqual(['D4 warning']);
  expect(of('UBND XÃ MINH GIANG')).toEqual(['D4 warning']);
});

test('three tables, and one on a hidden sheet', () => {
  expect(cells(self(OWN), both([5, 2, 3, 5, 5]), self(OWN, 'Nháp'))).toEqual([]);
  expect(cells(self(OWN), both([5, 2, 3, 5, 5]).replace('# Trang:', '# Trang ẩn:'))).toEqual([]);
});

test('a summary before its detail, and words that stand twice', () => {
  const detail = ['A', 'B', 'C'].map(
    (name, at) => `| ${'I'.repeat(at + 1)} | NHÓM ${name} | 5 | 4 |\n| ${at + 1} | Việc ${name} | 5 | 4 |`,
  );
  const header = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';
  const rows = (score: number) => `| 1 | Nhóm A | 5 | 4 |\n| 2 | Nhóm B | 5 | ${score} |\n| 3 | Nhóm C | 5 | 4 |`;
  const whole = (...groups: readonly string[]) =>
    cells(`# Trang: Tổng hợp\n${header}\n${rows(3)}`, `# Trang: Chi tiết\n${header}\n${groups.join('\n')}`);
  expect(whole(...detail)).toEqual(['D3 warning']);
  expect(whole(...detail, '| IV | NHÓM B | 5 | 4 |\n| 4 | Việc D | 5 | 4 |')).toEqual([]);
});

test('a wrong group sum makes the summary wrong, and is told once', () => {
  const header = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';
  const detail = ['A', 'B', 'C'].map(
    (name, at) =>
      `| ${'I'.repeat(at + 1)} | NHÓM ${name} | 5 | ${name === 'B' ? 3 : 4} |\n| ${at + 1} | Việc ${name} | 5 | 4 |`,
  );
  detail.push('| | Tổng cộng | 15 | 12 |');
  const summary = '| 1 | Nhóm A | 5 | 4 |\n| 2 | Nhóm B | 5 | 4 |\n| 3 | Nhóm C | 5 | 4 |';
  const all = checked(
    `# Trang: Chi tiết\n${header}\n${detail.join('\n')}\n# Trang: Tổng hợp\n${header}\n${summary}`,
  ).findings;
  expect(all.map(({ rule: id }) => id)).toEqual(['group-sum-wrong']);
});

test('two tables of other things, and one without maxima', () => {
  const other = self(OWN, 'Khác').replace(/Họp|Tiếp|Trả|Khảo/g, 'Việc khác');
  expect(cells(other, both([5, 2, 3, 5, 5]))).toEqual([]);
  const plain = self(OWN).replace(' Điểm tối đa |', '').replaceAll(' | 5 | ', ' | ');
  expect(cells(plain, both(OWN))).toEqual([]);
});

test('maxima of a copy are compared too; words are not', () => {
  expect(cells(self(OWN), both(OWN).replace('| Tiếp dân | 5 |', '| Tiếp dân | 6 |'))).toEqual(['C4 warning']);
  expect(cells(self(OWN), both(OWN).replace('| Tiếp dân | 5 | 4 |', '| Tiếp dân | 5 | x |'))).toEqual([]);
});
