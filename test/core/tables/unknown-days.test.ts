// What the report says that it could not know of the days of an appendix.
import { unknownDays } from '../../../src/core/tables/unknown-days';
import type { Workbook } from '../../../src/core/workbook/snapshot';
import { tableOf } from './summary';

const appendix = (
  time: string,
  last: string,
  title = '| Năm 2026 |\n',
) => `${title}| STT | Nhiệm vụ | Thời gian | Ngày cuối còn kịp | Ngày làm việc cuối |
| I | CÔNG KHAI | | | |
| 1 | Niêm yết | ${time} | ${last} | ${last} |`;
const workbook = (dateSystem?: 1900 | 1904): Workbook => ({ sheets: [], ...(dateSystem ? { dateSystem } : {}) });

test.each<[string, string, 1900 | 1904 | undefined, readonly string[]]>([
  ['năm đã công bố lịch nghỉ', appendix('Quý I', '@13/02/2026'), 1900, []],
  ['hạn còn để trống', appendix('Quý I', ''), undefined, []],
  ['năm ghi bằng số không phải là ngày', appendix('2026', ''), undefined, []],
  [
    'năm chưa công bố lịch nghỉ',
    appendix('Quý I', '@12/02/2029'),
    1900,
    ['Ngày làm việc năm 2029: lịch nghỉ chưa công bố, có thể đổi.'],
  ],
  [
    'hai năm chưa công bố',
    `${appendix('Quý I', '@12/02/2030')}\n| 2 | Họp dân | Quý I | | @13/02/2029 |`,
    1900,
    [
      'Ngày làm việc năm 2029: lịch nghỉ chưa công bố, có thể đổi.',
      'Ngày làm việc năm 2030: lịch nghỉ chưa công bố, có thể đổi.',
    ],
  ],
  [
    'tệp đếm ngày từ năm 1904',
    appendix('@13/02/2026', ''),
    1904,
    ['Ngày hạn ở trang “Trang1”: tệp đếm ngày từ năm 1904.'],
  ],
  ['không biết tệp đếm ngày từ năm nào, ngày đúng năm của bảng', appendix('@13/02/2026', ''), undefined, []],
  [
    'bảng không ghi năm thì không so được',
    appendix('@12/02/2022', '', ''),
    1900,
    ['Ngày hạn ở trang “Trang1”: bảng không ghi năm.'],
  ],
  ['không có ngày nào như thế', appendix('99999999', ''), undefined, []],
  [
    'không biết tệp đếm ngày từ năm nào, mọi ngày lùi bốn năm',
    appendix('@12/02/2022', ''),
    undefined,
    ['Ngày ở trang “Trang1”: chưa biết tệp đếm ngày từ năm 1900 hay 1904.'],
  ],
  ['bảng không ghi năm', appendix('Quý I', '', ''), 1900, ['Ngày hạn ở trang “Trang1”: bảng không ghi năm.']],
])('%s', (_name, text, dateSystem, expected) => {
  expect(unknownDays(tableOf(text), workbook(dateSystem))).toEqual(expected);
});

test('a number that no calendar has is no year', () => {
  const table = tableOf(appendix('Quý I', '99999999'));
  expect(unknownDays(table, workbook(1900))).toEqual([]);
});

test('an appendix without columns of days has nothing unknown', () => {
  expect(unknownDays(tableOf('| STT | Nhiệm vụ | Chủ trì |\n| 1 | Niêm yết | Công an xã |'), workbook())).toEqual([]);
});
