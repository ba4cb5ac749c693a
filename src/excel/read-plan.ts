// Which areas are read, and how they are cut so that no answer of Excel passes its limit of 5 MB.
import { cellName, type Area } from '../core/workbook/address';

/** About 100 bytes a cell with value, formula and number format: 4 MB. */
const CELLS_A_BATCH = 40_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;
const MOST_CELLS = 400_000;

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
  /** A sentence for the officer where the sheet is read in part. */
  readonly unread?: string;
}

interface UsedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The used area, cut off where no officer's table reaches: one stray value at XFD1048576 must not cost a minute. */
export function readableArea(used: UsedRange): Pick<SheetArea, 'area' | 'unread'> {
  const whole: Area = {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
  const right = Math.min(whole.right, whole.left + MOST_COLUMNS - 1);
  const rows = Math.min(MOST_ROWS, Math.floor(MOST_CELLS / (right - whole.left + 1)));
  const area = { ...whole, bottom: Math.min(whole.bottom, whole.top + rows - 1), right };
  if (area.bottom === whole.bottom && area.right === whole.right) return { area };
  const last = cellName(whole.bottom, whole.right);
  const read = cellName(area.bottom, area.right);
  return {
    area,
    unread: `Trang có nội dung đến ô ${last}; CQTT chỉ đọc đến ô ${read}. Xóa các ô thừa rồi kiểm tra lại.`,
  };
}

/** Batches of at most `most` cells; a larger area is cut between rows. */
export function cutIntoBatches(areas: readonly SheetArea[], most = CELLS_A_BATCH): readonly SheetArea[][] {
  const batches: SheetArea[][] = [];
  let room = 0;
  for (const { sheet, area } of areas) {
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom;) {
      if (room < width || batches.length === 0) {
        batches.push([]);
        room = Math.max(most, width);
      }
      const bottom = Math.min(area.bottom, top + Math.floor(room / width) - 1);
      batches[batches.length - 1]?.push({ sheet, area: { ...area, top, bottom } });
      room -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  }
  return batches;
}

/** Halves a batch that Excel found too large; undefined where a single row is too large already. */
export function halved(batch: readonly SheetArea[]): readonly [SheetArea[], SheetArea[]] | undefined {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [only] = batch;
  if (!only || only.area.top === only.area.bottom) return undefined;
  const middle = Math.floor((only.area.top + only.area.bottom) / 2);
  return [
    [{ ...only, area: { ...only.area, bottom: middle } }],
    [{ ...only, area: { ...only.area, top: middle + 1 } }],
  ];
}
