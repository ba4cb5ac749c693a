// Decides that a group named in a table has criteria below it, as the other groups have.
import { rowContext } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { RowKind, Table, TableRow } from '../tables/table';
import { isBlankCell } from '../workbook/cell-text';
import type { Rule } from './rule';

const PASSED: ReadonlySet<RowKind> = new Set(['blank', 'header', 'numbering']);
const ENDS: ReadonlySet<RowKind> = new Set(['group', 'total', 'level']);

const rule: Rule = {
  meta: {
    id: 'group-empty',
    alias: 'nhom-khong-tieu-chi',
    severity: 'warning',
    title: 'Nhóm không có tiêu chí',
    why: 'Nhóm không có tiêu chí thì không có điểm; có thể đã xóa nhầm dòng khi chép bảng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Một nhóm (I, II, A, B …) không có tiêu chí nào bên dưới và không có điểm, trong khi nhóm khác có.',
      leaves: 'Nhóm được chấm ngay ở dòng nhóm; nhóm điểm thưởng, điểm trừ; nhóm có dòng mô tả bên dưới.',
      wrong: 'Nhóm III “Giải quyết thủ tục hành chính”, dòng sau là nhóm IV.',
      right: 'Nhóm III có tiêu chí 12, 13.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    const styles = new Set(table.rows.filter(({ kind }) => kind === 'group').map(({ numbering }) => numbering?.style));
    for (const row of table.rows.filter(isTopmost)) {
      const style = row.numbering?.style;
      if (!styles.has(style) || row.hasChildren || row.outside || hasPoints(table, row)) continue;
      const next = table.rows.slice(table.rows.indexOf(row) + 1).find(({ kind }) => !PASSED.has(kind));
      // At the very end the table may go on where it was not read.
      if (next === undefined || !(ENDS.has(next.kind) || next.numbering?.style === style)) continue;
      yield {
        cell: { sheet: table.sheet, row: row.row, column: firstColumn(table, row) },
        what: `Nhóm ${row.number} “${row.label}” không có tiêu chí nào.`,
        how: 'Bổ sung các tiêu chí của nhóm; nếu nhóm đã bỏ thì xóa dòng này.',
        context: rowContext(row),
      };
    }
  },
};

function isTopmost({ numbering }: TableRow): boolean {
  return numbering?.style === 'roman' || numbering?.style === 'capital';
}

function hasPoints(table: Table, row: TableRow): boolean {
  const { max, scores } = scoreSheet(table);
  return [...(max ? [max] : []), ...scores].some((column) => column.at(row).reading.kind !== 'blank');
}

function firstColumn({ grid, headerArea }: Table, { row }: TableRow): number {
  const held = grid.cellsOf(row).filter((cell) => cell.column >= headerArea.left && !isBlankCell(cell));
  return Math.min(...held.map(({ column }) => column));
}

export default rule;
