// The due date beside a time phrase must be one that follows from it.
import rule from '../../../src/core/rules/due-date-stale';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string, due: string, title = 'PHỤ LỤC NĂM 2026') => `| ${title} |
| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Ngày cuối còn kịp |
| 1 | Họp dân | ${time} | Phòng Kinh tế | ${due} |`;

test('says both days and mends at once', () => {
  const [finding] = findings(rule, table('Trước ngày 15/02 hằng năm', '@28/02/2026'));
  expect(finding?.what).toBe('“Trước ngày 15/02 hằng năm” có ngày cuối còn kịp là 14/02/2026; ô E3 ghi 28/02/2026.');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 46067, numberFormat: 'dd/mm/yyyy' });
});

test.each([
  ['đúng ngày', 'Trước ngày 15/02 hằng năm', '@14/02/2026'],
  ['một trong nhiều ngày', 'Tháng 6 và tháng 11 hằng năm', '@30/11/2026'],
  ['chưa ghi ngày', 'Trước ngày 15/02 hằng năm', ''],
  ['không có ngày hạn', 'Thường xuyên', '@14/02/2026'],
  ['không phải ngày', 'Trước ngày 15/02 hằng năm', '-5'],
  ['thời gian không đọc được', 'xyz', '@14/02/2026'],
])('%s: không nêu', (_name, time, due) => {
  expect(found(rule, table(time, due))).toEqual([]);
});

test('without a year nothing is checked, and the report says so', () => {
  const text = table('Trước ngày 15/02 hằng năm', '@28/02/2026', 'PHỤ LỤC');
  expect(checked(text, [rule]).findings).toEqual([]);
  expect(checked(text, [rule]).notChecked.map(({ says }) => says)).toEqual([
    'Ngày hạn ở trang “Trang1”: bảng không ghi năm.',
  ]);
});

test('a table without due dates is left alone', () => {
  expect(found(rule, '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |')).toEqual([]);
});
