// One column writes "hằng năm" in one way.
import rule from '../../../src/core/rules/yearly-spelling-mixed';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...times: readonly string[]) =>
  ['| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |']
    .concat(times.map((time, at) => `| ${at + 1} | Việc ${at + 1} | ${time} | Phòng Kinh tế |`))
    .join('\n');

test('counts both spellings', () => {
  expect(findings(rule, table('Hằng năm', 'Hằng quý', 'Hàng năm'))[0]?.what).toBe(
    'Cột có 2 ô ghi “hằng”, 1 ô ghi “hàng” trước năm, quý, tháng.',
  );
});

test.each([
  ['Hàng năm', 'Hằng năm'],
  ['HÀNG NĂM', 'HẰNG NĂM'],
  ['Trước ngày 15/02 hàng năm', 'Trước ngày 15/02 hằng năm'],
])('%s becomes %s', (time, mended) => {
  expect(findings(rule, table('Hằng năm', time))[0]?.fix?.edits[0]?.after.value).toBe(mended);
});

test('a formula is not written over', () => {
  expect(findings(rule, table('Hằng năm', '="Hàng"&" năm" → Hàng năm'))[0]?.fix).toBeUndefined();
});

test.each([
  ['chỉ một cách viết', ['Hàng năm', 'Hàng quý']],
  ['“hàng” nghĩa khác', ['Hằng năm', 'Sau khi nhận hàng hóa']],
  ['chỉ “hằng”', ['Hằng năm', 'Hằng quý']],
])('%s: không nêu', (_name, times) => {
  expect(found(rule, table(...times))).toEqual([]);
});

test.each([
  [
    'nhiệm vụ',
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |',
    (text: string) => `${text} | Quý I | Công an xã`,
    'B3',
  ],
  [
    'sản phẩm',
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Sản phẩm |',
    (text: string) => `Họp dân | Quý I | Công an xã | ${text}`,
    'E3',
  ],
  ['tiêu chí chấm', '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |', (text: string) => `${text} | 5 | 5`, 'B3'],
  ['bộ tiêu chí', '| STT | Tiêu chí | Điểm tối đa | Cách chấm |', (text: string) => `${text} | 5 | Có: 5 điểm`, 'B3'],
])('cột %s cũng được so', (_name, head, row, cell) => {
  const text = [head, `| 1 | ${row('Báo cáo hằng quý')} |`, `| 2 | ${row('Báo cáo hàng năm')} |`].join('\n');
  expect(found(rule, text)).toEqual([`${cell} hint`]);
});

test('“hằng” of another meaning is no way to write it', () => {
  expect(found(rule, table('Hằng số', 'Hàng năm'))).toEqual([]);
});
