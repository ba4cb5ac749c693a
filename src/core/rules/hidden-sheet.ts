// Decides that a hidden sheet goes with the file only where it is needed.
import { sayCell } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { sheetUses } from '../tables/sheet-uses';
import type { CellRef } from '../workbook/address';
import { isBlankCell } from '../workbook/cell-text';
import type { Sheet } from '../workbook/snapshot';
import type { CheckContext, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'hidden-sheet',
    alias: 'trang-an-gui-kem',
    severity: 'hint',
    title: 'Trang ẩn gửi kèm tệp',
    why: 'Người nhận mở trang ẩn được: số liệu cũ, thông tin nội bộ trên đó được gửi kèm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Tệp có bảng và có trang ẩn chứa nội dung: trang không công thức nào dùng tới, hoặc trang mà công thức ở trang đang hiện còn lấy số (phải giữ).',
      leaves: 'Trang ẩn chứa bộ tiêu chí hoặc bảng mức; trang ẩn trống.',
      wrong: 'Trang ẩn “Năm 2025” còn trong tệp gửi đi.',
      right: 'Trang “Năm 2025” đã xóa khỏi bản để gửi.',
    },
  },
  *checkWorkbook({ recognised }) {
    if (sentSheets(recognised).length === 0) return;
    const uses = sheetUses(recognised.workbook);
    for (const sheet of recognised.workbook.sheets) {
      const cell = firstCell(sheet);
      if (cell === undefined || isReference(sheet, recognised)) continue;
      const user = uses.get(sheet.name);
      yield user === undefined
        ? {
            cell,
            what: `Trang ẩn “${sheet.name}” không được công thức nào ở các trang đang hiện dùng tới.`,
            how: 'Bỏ ẩn, xem lại; nếu không cần gửi kèm thì xóa trang ở bản để gửi. Giữ lại nếu danh sách chọn lấy từ trang này.',
          }
        : {
            cell,
            what: `Trang ẩn “${sheet.name}” đang được dùng: ${sayCell(user)}, trang “${user.sheet}” lấy số từ đó.`,
            how: 'Giữ trang này khi gửi: xóa thì các ô lấy số báo lỗi #REF!. Xem lại nội dung trước khi gửi.',
          };
    }
  },
};

/** The first cell of a hidden sheet that holds something. */
function firstCell({ name, visibility, rows }: Sheet): CellRef | undefined {
  if (visibility === 'visible') return undefined;
  for (const { index, cells } of rows) {
    const held = cells.find((cell) => !isBlankCell(cell));
    if (held !== undefined) return { sheet: name, row: index, column: held.column };
  }
  return undefined;
}

function isReference({ name }: Sheet, { tables }: CheckContext['recognised']): boolean {
  return tables.some(({ sheet, kind }) => sheet === name && (kind === 'criteria' || kind === 'levels'));
}

export default rule;
