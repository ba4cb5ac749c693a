// A sheet to be sent is typed in Unicode.
import rule from '../../../src/core/rules/old-font';
import { findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (text: string, font = '.VnTime') =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | ${text} | 5 | 5 |\n| 2 | ${text} | 5 | 5 |\n# Phông B2: ${font}\n# Phông B3: ${font}`;

test('says how many and in which font', () => {
  expect(findings(rule, table('C«ng khai', 'VNI-Times')).map(({ what }) => what)).toEqual([
    'Trang có 2 ô gõ bằng phông VNI-Times: các ô B2, B3.',
  ]);
});

test.each([
  ['chữ không dấu', table('Cong khai')],
  ['chữ Unicode', table('Công khai thủ tục')],
  ['số', table('5')],
  ['phông khác', table('Ch« ý', 'Arial')],
])('%s: không nêu', (_name, text) => {
  expect(findings(rule, text)).toEqual([]);
});
