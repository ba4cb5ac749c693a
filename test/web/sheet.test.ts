// The sheet beside the list: which part is drawn, merged cells, what a cell shows, how wide columns are.
import { columnWidths } from '../../src/web/column-widths';
import { laidRows } from '../../src/web/laid-rows';
import { seenText } from '../../src/web/seen-text';
import { MOST_ROWS, windowAt } from '../../src/web/sheet-window';
import type { Cell, Sheet } from '../../src/core/workbook/snapshot';

const sheetOf = (values: readonly (readonly Cell['value'][])[], merges: Sheet['merges'] = []): Sheet => ({
  name: 'Bảng chấm điểm',
  visibility: 'visible',
  merges,
  rows: values.map((cells, index) => ({
    index,
    cells: cells.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
  })),
});

describe('phần được vẽ', () => {
  test.each([
    ['trang nhỏ: tất cả', { bottom: 20, right: 5 }, { row: 7, column: 1 }, [0, 20, 0, 5]],
    ['ô ở giữa trang dài', { bottom: 1000, right: 5 }, { row: 650, column: 2 }, [600, 899, 0, 5]],
    ['phần cuối ngắn hơn', { bottom: 1000, right: 5 }, { row: 1000, column: 2 }, [900, 1000, 0, 5]],
    ['nhiều cột', { bottom: 3, right: 100 }, { row: 0, column: 45 }, [0, 3, 40, 79]],
    ['ô ngoài trang: phần cuối', { bottom: 10, right: 2 }, { row: 5000, column: 9 }, [0, 10, 0, 2]],
  ])('%s', (_, extent, place, [top, bottom, left, right]) => {
    expect(windowAt(extent, place)).toEqual({ top, bottom, left, right });
  });

  test('các phần nối nhau, không sót dòng nào', () => {
    const extent = { bottom: 1234, right: 1 };
    let next = 0;
    for (let part = windowAt(extent, { row: 0, column: 0 }); ; part = windowAt(extent, { row: next, column: 0 })) {
      expect(part.top).toBe(next);
      expect(part.bottom - part.top).toBeLessThan(MOST_ROWS);
      next = part.bottom + 1;
      if (next > extent.bottom) break;
    }
    expect(next).toBe(1235);
  });
});

describe('ô gộp', () => {
  const shape = (sheet: Sheet, part: Parameters<typeof laidRows>[1]) =>
    laidRows(sheet, part).map(({ cells }) =>
      cells.map(({ cell, rowSpan, columnSpan }) => `${seenText(cell)} ${rowSpan}×${columnSpan}`),
    );

  test('vẽ một lần, ô bị che không vẽ', () => {
    const sheet = sheetOf(
      [
        ['Tiêu đề', null, 'B'],
        ['1', 'x', 'y'],
      ],
      [{ top: 0, left: 0, bottom: 0, right: 1 }],
    );
    expect(shape(sheet, { top: 0, left: 0, bottom: 1, right: 2 })).toEqual([
      ['Tiêu đề 1×2', 'B 1×1'],
      ['1 1×1', 'x 1×1', 'y 1×1'],
    ]);
  });

  test('bắt đầu trước phần đang vẽ: cắt ở mép, vẫn có nội dung', () => {
    const sheet = sheetOf(
      [
        ['Minh chứng chung', 'a'],
        [null, 'b'],
        [null, 'c'],
      ],
      [{ top: 0, left: 0, bottom: 2, right: 0 }],
    );
    expect(shape(sheet, { top: 1, left: 0, bottom: 2, right: 1 })).toEqual([
      ['Minh chứng chung 2×1', 'b 1×1'],
      ['c 1×1'],
    ]);
  });

  test('chồng lên nhau như trong tệp hỏng: vùng đầu được giữ', () => {
    const sheet = sheetOf(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 1, bottom: 1, right: 1 },
      ],
    );
    expect(shape(sheet, { top: 0, left: 0, bottom: 1, right: 1 })).toEqual([['a 1×2'], ['c 1×1', 'd 1×1']]);
  });
});

describe('chữ trong ô', () => {
  test.each<[string, Cell, string]>([
    ['ngày', { column: 0, value: 46067, numberFormat: 'dd/mm/yyyy' }, '14/02/2026'],
    ['phần trăm', { column: 0, value: 0.8, numberFormat: '0%' }, '80%'],
    ['số lẻ nhị phân', { column: 0, value: 0.1 + 0.2 }, '0,3'],
    ['điểm', { column: 0, value: 4.5 }, '4,5'],
    ['văn bản như đã gõ', { column: 0, value: '5,5đ' }, '5,5đ'],
    ['như tệp đã hiện', { column: 0, value: 2, text: '2,0' }, '2,0'],
    ['lỗi của Excel', { column: 0, value: { error: '#REF!' } }, '#REF!'],
  ])('%s', (_, cell, expected) => expect(seenText(cell)).toBe(expected));
});

test('cột ngắn thì hẹp, cột dài có giới hạn, ô gộp không làm rộng cột', () => {
  const sheet = sheetOf(
    [
      ['Một tiêu đề rất dài gộp qua ba cột của bảng', null, null],
      [1, 'x'.repeat(500), null],
    ],
    [{ top: 0, left: 0, bottom: 0, right: 2 }],
  );
  const [narrow = 0, wide = 0, empty = 0] = columnWidths(
    laidRows(sheet, { top: 0, left: 0, bottom: 1, right: 2 }),
    0,
    2,
  );
  expect(narrow).toBeLessThan(60);
  expect(wide).toBe(280);
  expect(empty).toBeLessThan(narrow);
});
