// Decides that days which Excel under American settings took for month and day are asked about.
import { civilDay, civilDayOf, sayDay, serialFrom1900, type CivilDay } from '../calendar/civil-day';
import { rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import type { Role, Table, TableRow } from '../tables/table';
import type { CellRef } from '../workbook/address';
import type { Rule } from './rule';

const DAYS: readonly Role[] = ['time', 'dueDate', 'documentDate'];
const MONTHS = 12;
const FEWEST_DAYS = 20_000;
const WRITTEN = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}\s*$/;

const rule: Rule = {
  meta: {
    id: 'date-day-swapped',
    alias: 'ngay-thang-dao-nhau',
    severity: 'review',
    title: 'Ngày và tháng có thể đảo nhau',
    why: 'Máy đặt ngày kiểu Mỹ hiểu 05/02 là ngày 02 tháng 5, nên hạn lệch nhiều tháng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Cột ngày có ô Excel nhận là ngày, ngày và tháng đều không quá 12, bên cạnh những ô như “15/02/2026” Excel chỉ giữ là văn bản.',
      leaves: 'Cột có ngày sau ngày 12 mà Excel nhận là ngày; ngày và tháng bằng nhau; ngày do công thức tính.',
      wrong: 'Ô D7 gõ 05/02/2026 thành ngày 02/05/2026; ô D8 vẫn là văn bản “15/02/2026”.',
      right: 'Ô D7 là ngày 05/02/2026, ô D8 là ngày 15/02/2026.',
    },
  },
  kinds: ['appendix', 'evidence'],
  *check(table, { recognised }) {
    const uses1904 = recognised.workbook.dateSystem === 1904;
    for (const column of DAYS.flatMap((role) => table.columns[role] ?? [])) {
      const { kept, days } = daysIn(table, column, uses1904);
      if (kept === undefined || days.some(({ day }) => day.day > MONTHS)) continue;
      for (const { row, ref, day } of days) {
        const meant = civilDay(day.year, day.day, day.month);
        if (meant === undefined || day.day === day.month) continue;
        yield {
          cell: ref,
          what: `${rowNameInTable(table, row)}: ${sayCell(ref)} là ngày ${sayDay(day)}; cùng cột, “${kept.words}” ở ${sayCell(kept.ref)} còn là văn bản, nên có thể đã gõ ${sayDay(meant)}.`,
          how: `Nếu là ngày ${sayDay(meant)}, gõ lại; nếu đã đúng, bỏ qua có lý do.`,
          context: rowContext(row),
          received: sayDay(day),
          question: { text: 'Ngày đúng là ngày nào?', answers: [sayDay(meant), sayDay(day)] },
        };
      }
    }
  },
};

interface DaysOfColumn {
  /** The first day that such an Excel could not read: it has no month 15. */
  readonly kept: { readonly ref: CellRef; readonly words: string } | undefined;
  readonly days: readonly { readonly row: TableRow; readonly ref: CellRef; readonly day: CivilDay }[];
}

function daysIn({ grid, sheet, rows }: Table, column: number, uses1904: boolean): DaysOfColumn {
  let kept: DaysOfColumn['kept'];
  const days: { row: TableRow; ref: CellRef; day: CivilDay }[] = [];
  for (const row of rows) {
    const cell = row.kind === 'task' || row.kind === 'document' ? grid.at(row.row, column) : undefined;
    if (cell === undefined || cell.formula !== undefined) continue;
    const ref = { sheet, row: row.row, column };
    if (typeof cell.value === 'string') {
      const [words, first, second] = WRITTEN.exec(cell.value) ?? [];
      if (words !== undefined && Number(first) > MONTHS && Number(second) <= MONTHS)
        kept ??= { ref, words: words.trim() };
    } else if (typeof cell.value === 'number' && cell.value >= FEWEST_DAYS) {
      const day = civilDayOf(serialFrom1900(cell.value, uses1904));
      if (day !== undefined) days.push({ row, ref, day });
    }
  }
  return { kept, days };
}

export default rule;
