// A wide table is printed one page wide.
import rule from '../../../src/core/rules/print-width';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADER = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Minh chứng | Đơn vị | Ghi chú |';
const wide = `${HEADER}\n| 1 | Họp dân | 5 | 5 | 5 | Biên bản | Công an xã | |`;

test.each([
  ['tám cột in dọc', `${wide}\n# In: A4, dọc`, ['A1 hint']],
  ['không rõ hướng thì là dọc', `${wide}\n# In: A4`, ['A1 hint']],
  ['in ngang', `${wide}\n# In: A4, giấy ngang`, []],
  ['vừa một trang', `${wide}\n# In: A4, dọc, 1 trang ngang`, []],
  ['hai trang ngang', `${wide}\n# In: A4, giấy ngang, 2 trang ngang`, ['A1 hint']],
  ['bảy cột', `${wide.replace(' Ghi chú |', '')}\n# In: A4, dọc`, []],
  [
    'bảng hẹp ở bên phải',
    `${wide
      .split('\n')
      .map((line) => `| | | | | ${line.split('|').slice(1, 5).join('|')} |`)
      .join('\n')}\n# In: A4, dọc`,
    [],
  ],
  [
    'bảng rộng trên bảng hẹp',
    `${wide}\n\n\n| STT | Nhiệm vụ | Thời gian | Chủ trì |\n| 1 | Họp | Quý I | Công an xã |\n# In: A4, dọc`,
    ['A1 hint'],
  ],
  ['không rõ', wide, []],
])('%s', (_name, text, expected) => {
  expect(found(rule, text)).toEqual(expected);
});

test('says how many pages the table is wide', () => {
  const [finding] = findings(rule, `${wide}\n# In: A4, giấy ngang, 2 trang ngang`);
  expect(finding?.what).toBe('Bảng in thành 2 trang theo chiều ngang.');
});
