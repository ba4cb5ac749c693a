// No answer of Excel may pass its limit, and one stray cell must not cost a minute.
import fc from 'fast-check';
import { cutIntoBatches, halved, readableArea, type SheetArea } from '../../src/excel/read-plan';

const cells = ({ area }: SheetArea) => (area.bottom - area.top + 1) * (area.right - area.left + 1);

test('an officer’s table is read whole', () => {
  expect(readableArea({ rowIndex: 4, columnIndex: 0, rowCount: 60, columnCount: 8 })).toEqual({
    area: { top: 4, left: 0, bottom: 63, right: 7 },
  });
});

test('a stray value at XFD1048576 is left out, and said', () => {
  const { area, unread } = readableArea({ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 });
  expect(area).toEqual({ top: 0, left: 0, bottom: 1_561, right: 255 });
  expect(unread).toBe(
    'Trang có nội dung đến ô XFD1048576; CQTT chỉ đọc đến ô IV1562. Xóa các ô thừa rồi kiểm tra lại.',
  );
});

test('thirty small sheets are one batch', () => {
  const areas = Array.from({ length: 30 }, (_, at) => ({
    sheet: `Trang ${at}`,
    area: { top: 0, left: 0, bottom: 99, right: 9 },
  }));
  expect(cutIntoBatches(areas)).toHaveLength(1);
});

test('batches hold every cell once, and none is too large', () => {
  const area = fc.tuple(fc.nat(50), fc.nat(20), fc.nat(400), fc.nat(30)).map(([top, left, height, width]) => ({
    sheet: 'Trang',
    area: { top, left, bottom: top + height, right: left + width },
  }));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 8 }), fc.integer({ min: 40, max: 2000 }), (areas, most) => {
      const batches = cutIntoBatches(areas, most);
      const sum = (list: readonly SheetArea[]) => list.reduce((total, each) => total + cells(each), 0);
      expect(sum(batches.flat())).toBe(sum(areas));
      for (const batch of batches) expect(sum(batch)).toBeLessThanOrEqual(most);
    }),
  );
});

test('a batch that is too large is halved until one row is left', () => {
  let [first] = [[{ sheet: 'Trang', area: { top: 0, left: 0, bottom: 9, right: 3 } }] as SheetArea[]];
  let rounds = 0;
  for (let halves = halved(first); halves; halves = halved(first)) {
    expect(cells(halves[0][0] as SheetArea) + cells(halves[1][0] as SheetArea)).toBe(cells(first[0] as SheetArea));
    [first] = halves;
    rounds += 1;
  }
  expect(rounds).toBe(4);
  expect(first).toEqual([{ sheet: 'Trang', area: { top: 0, left: 0, bottom: 0, right: 3 } }]);
});

test('a batch of several areas is halved between them', () => {
  const areas = [0, 1, 2].map((at) => ({ sheet: `Trang ${at}`, area: { top: 0, left: 0, bottom: 9, right: 3 } }));
  expect(halved(areas)?.map((half) => half.map((each) => each.sheet))).toEqual([['Trang 0', 'Trang 1'], ['Trang 2']]);
});
