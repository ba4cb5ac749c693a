// What no rule could look at: hidden sheets, tables that are none of ours though they look like it, parts that the host left unread, results that Excel has not calculated yet.
import type { Recognised } from '../tables/recognised';
import { surveyOf } from '../tables/sheet-survey';
import { sayCell } from '../tables/row-names';
import type { Role, Table } from '../tables/table';
import type { Sheet } from '../workbook/snapshot';
import type { Report } from './report';

const NOT_CALCULATED =
  'Kết quả công thức: tệp để chế độ tính thủ công (Manual), số có thể chưa mới. Nhấn F9 rồi kiểm tra lại.';

/** A sentence for each part of the workbook that was not checked. */
export function unreadParts({ workbook, tables }: Recognised): Report['notChecked'] {
  const hidden = workbook.sheets
    .filter(({ visibility, rows }) => visibility !== 'visible' && rows.length > 0)
    .map(({ name }) => ({ says: `Trang ẩn “${name}”.`, sheet: name }));
  const unread = workbook.sheets.flatMap(({ name, unread: says }) =>
    says === undefined ? [] : [{ says, sheet: name }],
  );
  const old = workbook.calculation === 'manual' ? [{ says: NOT_CALCULATED }] : [];
  const visible = new Set(workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name));
  const unknown = tables.filter((table) => visible.has(table.sheet) && looksLikeOurs(table)).map(unknownTable);
  return [...old, ...workbook.sheets.flatMap(uncalculated), ...unknown, ...hidden, ...unread];
}

const SCORES: readonly Role[] = ['max', 'self', 'appraised'];
const OF_TASKS: readonly Role[] = ['time', 'lead', 'cooperating', 'dueDate', 'follow'];

/** A table that has columns of points or of duties, and yet not what makes it one of ours. */
function looksLikeOurs({ kind, columns }: Table): boolean {
  const has = (role: Role) => columns[role] !== undefined;
  return kind === 'other' && (SCORES.some(has) || OF_TASKS.filter(has).length >= 2);
}

function unknownTable({ sheet, headerArea: { top: row, left: column } }: Table): Report['notChecked'][number] {
  const says = `Bảng ở ${sayCell({ row, column })}, trang “${sheet}”: chưa rõ cột nào là tiêu chí hoặc nhiệm vụ.`;
  return { says, sheet, cell: { sheet, row, column } };
}

/** Programs other than Excel may keep formulas without their results. */
function uncalculated(sheet: Sheet): Report['notChecked'] {
  const { name, visibility } = sheet;
  const cells = visibility === 'visible' ? surveyOf(sheet).uncalculated : [];
  const [first] = cells;
  const says = `${cells.length} công thức chưa có giá trị ở trang “${name}”. Mở tệp bằng Excel, lưu lại rồi kiểm tra.`;
  return first ? [{ says, sheet: name, cell: { sheet: name, row: first.row, column: first.cell.column } }] : [];
}
