// The national name and the motto stand as the decree writes them.
import rule from '../../../src/core/rules/letterhead-words';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const table = (...head: readonly string[]) =>
  [
    ...head.map((line) => `| | ${line} |`),
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |',
    '| 1 | Họp | 5 | 5 |',
  ].join('\n');

test.each([
  ['đúng', [NATION, MOTTO], []],
  ['đúng, gạch dài, dấu thanh kiểu cũ', ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc'], []],
  ['hai dòng trong một ô', [`${NATION}\\n${MOTTO}`], []],
  ['sai chữ', ['CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM', MOTTO], ['B1 hint']],
  ['chữ thường', ['Cộng hòa xã hội chủ nghĩa Việt Nam', MOTTO], ['B1 hint']],
  ['thiếu dấu cách', [NATION, 'Độc lập-Tự do-Hạnh phúc'], ['B2 hint']],
  ['sai chữ hoa', [NATION, 'Độc Lập - Tự Do - Hạnh Phúc'], ['B2 hint']],
  ['thiếu Hạnh phúc', [NATION, 'Độc lập - Tự do'], ['B2 hint']],
  ['không có Tiêu ngữ', [NATION, 'Minh Giang, ngày 05 tháng 11 năm 2026'], ['B1 hint']],
  ['một câu có nhắc Quốc hiệu', ['In dòng CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', MOTTO], []],
  ['một câu mở đầu như Quốc hiệu', [`${NATION} muôn năm`, MOTTO], []],
  ['thiếu chữ XÃ', ['CỘNG HÒA HỘI CHỦ NGHĨA VIỆT NAM', MOTTO], ['B1 hint']],
  ['một câu có nhắc Tiêu ngữ', [NATION, MOTTO, 'Ghi độc lập - tự do - hạnh phúc'], []],
  ['một câu mở đầu như Tiêu ngữ', [NATION, MOTTO, 'Độc lập và tự do là quyền của mỗi người dân'], []],
  ['không có phần đầu', ['BẢNG CHẤM ĐIỂM', '2026'], []],
])('%s', (_name, head, expected) => {
  expect(found(rule, table(...head))).toEqual(expected);
});

test('capitals in an old font are no spelling', () => {
  expect(found(rule, `${table('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM')}\n# Phông B1: .VnTime`)).toEqual([]);
});

test('only the wrong line of a cell is written anew; a formula keeps its text', () => {
  const [finding] = findings(rule, table(`${NATION}\\nĐộc lập-Tự do-Hạnh phúc`));
  expect(finding?.fix?.edits[0]?.after.value).toBe(`${NATION}\n${MOTTO}`);
  expect(findings(rule, table(NATION, '=A1 → Độc lập-Tự do-Hạnh phúc'))[0]).not.toHaveProperty('fix');
});

test('a motto that is missing is told under the name of the country', () => {
  expect(findings(rule, table(NATION))[0]).toMatchObject({
    what: 'Dưới Quốc hiệu (ô B1) không có Tiêu ngữ.',
    how: `Ghi “${MOTTO}” ở dòng ngay dưới.`,
    expected: `“${MOTTO}”`,
  });
});

test('is mended at once', () => {
  expect(findings(rule, table(NATION, 'Độc lập-Tự do-Hạnh phúc'))[0]?.fix?.safety).toBe('safe');
});
