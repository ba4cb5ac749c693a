// Decides that the rest of a text, cut off into a row of its own by a page break, belongs to the row above.
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Table, TableRow } from '../tables/table';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { SetCell } from '../workbook/edits';
import { setValue } from '../workbook/set-cell';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'row-split',
    alias: 'dong-bi-ngat-trang',
    severity: 'warning',
    title: 'Dòng bị ngắt khi sang trang',
    why: 'Phần bị tách thành dòng không số, không thời gian, không đơn vị; khi lọc hoặc đếm sẽ thành một nội dung khác.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Dòng không có số thứ tự, không có thời gian, cơ quan hay điểm, và câu chữ nối tiếp dòng trên.',
      leaves: 'Tên nhóm không đánh số; gạch đầu dòng; ghi chú dưới bảng.',
      wrong: 'Dòng 16: “đổi mới cơ chế hoạt động”; dòng 17: “của Trung tâm Phục vụ hành chính công”.',
      right: 'Dòng 16: “đổi mới cơ chế hoạt động của Trung tâm Phục vụ hành chính công”.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria'],
  *check(table) {
    if (!table.rows.some(({ kind }) => kind === 'continuation')) return;
    const { task = [], criterion = [] } = table.columns;
    const column = Math.min(...task, ...criterion);
    let whole: TableRow | undefined;
    let previous: TableRow | undefined;
    for (const row of table.rows) {
      if (row.kind === 'task' || row.kind === 'criterion') whole = row;
      const parts = row.kind === 'continuation' ? partsFrom(table, table.rows.indexOf(row)) : [];
      if (row.kind !== 'continuation' || whole === undefined) {
        if (row.kind !== 'blank' && row.kind !== 'header' && row.kind !== 'numbering') previous = undefined;
        continue;
      }
      const cell = { sheet: table.sheet, row: row.row, column };
      const name = rowNameInTable(table, whole).replace(/^./u, (letter) => letter.toLowerCase());
      yield {
        cell,
        what: `Dòng ${row.row + 1} không có số thứ tự, có vẻ là phần cuối của ${name} bị ngắt khi sang trang.`,
        how: 'Bấm Sửa để nối lại, hoặc chuyển phần này lên dòng trên rồi xóa dòng.',
        context: rowContext(row),
        received: `“${row.label}”`,
        // The fix of the first part joins all that follow.
        ...(previous
          ? { causes: [{ ...cell, row: previous.row }] }
          : {
              fix: {
                safety: 'safe',
                says: `Nối vào ${name}, để trống dòng ${row.row + 1}.`,
                edits: joining(table, whole, parts),
              },
            }),
      };
      previous = row;
    }
  },
};

function partsFrom(table: Table, index: number): readonly TableRow[] {
  const parts: TableRow[] = [];
  for (const row of table.rows.slice(index)) {
    if (row.kind === 'continuation') parts.push(row);
    else if (row.kind !== 'blank' && row.kind !== 'header' && row.kind !== 'numbering') break;
  }
  return parts;
}

/** Each column's texts are joined in the first row; the cells that they come from become empty. */
function joining(table: Table, whole: TableRow, parts: readonly TableRow[]): readonly SetCell[] {
  const edits: SetCell[] = [];
  for (let column = table.headerArea.left; column <= table.headerArea.right; column++) {
    const cells = parts.map(({ row }) => ({
      ref: { sheet: table.sheet, row, column },
      cell: table.grid.at(row, column),
    }));
    const texts = cells.filter(({ cell }) => !isBlankCell(cell));
    if (texts.length === 0) continue;
    const first = { sheet: table.sheet, row: whole.row, column };
    const above = table.grid.at(whole.row, column);
    const text = [shownText(above), ...texts.map(({ cell }) => shownText(cell))].map((part) => part.trim()).join(' ');
    edits.push(setValue(first, above, text), ...texts.map(({ ref, cell }) => setValue(ref, cell, null)));
  }
  return edits;
}

export default rule;
