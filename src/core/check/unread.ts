// What no rule could look at: hidden sheets, parts that the host left unread, results that Excel has not calculated yet.
import type { Recognised } from '../tables/recognised';
import type { CellRef } from '../workbook/address';
import { isUncalculated } from '../workbook/cell-text';
import type { Sheet } from '../workbook/snapshot';
import type { Report } from './report';

const NOT_CALCULATED =
  'Kết quả công thức: tệp để chế độ tính thủ công (Manual), số có thể chưa mới. Nhấn F9 rồi kiểm tra lại.';

/** A sentence for each part of the workbook that was not checked. */
export function unreadParts({ workbook }: Recognised): Report['notChecked'] {
  const hidden = workbook.sheets
    .filter(({ visibility, rows }) => visibility !== 'visible' && rows.length > 0)
    .map(({ name }) => ({ says: `Trang ẩn “${name}”.`, sheet: name }));
  const unread = workbook.sheets.flatMap(({ name, unread: says }) =>
    says === undefined ? [] : [{ says, sheet: name }],
  );
  const old = workbook.calculation === 'manual' ? [{ says: NOT_CALCULATED }] : [];
  return [...old, ...workbook.sheets.flatMap(uncalculated), ...hidden, ...unread];
}

/** Programs other than Excel may keep formulas without their results. */
function uncalculated({ name, visibility, rows }: Sheet): Report['notChecked'] {
  if (visibility !== 'visible') return [];
  let count = 0;
  let first: CellRef | undefined;
  for (const { index, cells } of rows) {
    for (const cell of cells) {
      if (!isUncalculated(cell)) continue;
      count += 1;
      first ??= { sheet: name, row: index, column: cell.column };
    }
  }
  const says = `${count} công thức chưa có giá trị ở trang “${name}”. Mở tệp bằng Excel, lưu lại rồi kiểm tra.`;
  return first === undefined ? [] : [{ says, sheet: name, cell: first }];
}
