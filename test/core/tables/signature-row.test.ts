// Which row begins what is signed under a table.
import { recognise } from '../../../src/core/tables/recognise';
import { isSignatureRow } from '../../../src/core/tables/signature-row';
import { gridOf } from '../../../src/core/workbook/grid';
import { workbookFrom } from '../workbook-text';

test.each([
  ['Minh Giang, ngày 5 tháng 11 năm 2026', true],
  ['Minh Giang, ngày … tháng … năm 2026', true],
  ['TM. ỦY BAN NHÂN DÂN', true],
  ['KT. CHỦ TỊCH', true],
  ['PHÓ CHỦ TỊCH', true],
  ['NGƯỜI LẬP BIỂU', true],
  ['Người lập biểu', true],
  ['Người tổng hợp', true],
  ['Nơi nhận:', true],
  ['Người lập kế hoạch tuyên truyền', false],
  ['T/M ỦY BAN NHÂN DÂN', true],
  ['TM UBND XÃ', true],
  ['TM và DV', false],
  ['STT | Người lập', false],
  ['Trước ngày 15 tháng 11 năm 2026', false],
  ['Chủ tịch UBND xã', false],
  ['CHỦ TỊCH UBND XÃ', false],
  ['x'.repeat(200), false],
  ['5', false],
])('%s: %s', (text, expected) => {
  const [sheet] = workbookFrom(`| | ${text} |`).sheets;
  if (sheet === undefined) throw new Error('There is a sheet.');
  expect(isSignatureRow(gridOf(sheet), 0)).toBe(expected);
});

test('a footnote over the whole width may stand between the table and who signs', () => {
  const [table] = recognise(
    workbookFrom(`| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Họp dân | Quý I | Công an xã |
| [1] Cơ quan chủ trì chịu trách nhiệm trước Ủy ban nhân dân xã. | < | < | < |
| | | Minh Giang, ngày 5 tháng 11 năm 2026 | |
| Nơi nhận: | | TM. ỦY BAN NHÂN DÂN | |`),
  ).tables;
  expect(table?.rows.map(({ row, kind }) => [row, kind])).toEqual([
    [1, 'task'],
    [2, expect.any(String)],
  ]);
});

test.each([['Minh Giang, ngày 5 tháng 11 năm 2026'], ['TM. ỦY BAN NHÂN DÂN'], ['Người lập biểu']])(
  'a table of tasks ends before %s, whatever column it stands in',
  (text) => {
    const [table] = recognise(
      workbookFrom(
        `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | Quý I | Công an xã |\n| | | ${text} | |\n| Nơi nhận: | | CHỦ TỊCH | |`,
      ),
    ).tables;
    expect(table?.rows.map(({ row }) => row)).toEqual([1]);
  },
);
