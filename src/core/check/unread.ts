// What no rule could look at: hidden sheets, parts that the host left unread, results that Excel has not calculated yet.
import type { Recognised } from '../tables/recognised';
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
  return [...old, ...hidden, ...unread];
}
