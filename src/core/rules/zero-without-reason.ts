// Decides that a criterion at 0 points says why, where the workbook's own words ask for it.
import { normalForm, withoutMarks } from '../text';
import { isGiven } from '../tables/duty-cells';
import { notesAround } from '../tables/notes-around';
import type { Note } from '../tables/notes-around';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import { shownText } from '../workbook/cell-text';
import type { CheckContext, Rule } from './rule';

const ZERO = '(?<!\\d)(?<!\\d[.,])0 diem';
const REASON = '(?:neu|ghi|trinh bay|giai trinh|thuyet minh|bao cao)[^.;]{0,20}(?:ly do|nguyen nhan)|giai trinh';
const ASKS = new RegExp(`${ZERO}[^.;]{0,60}(?:${REASON})|(?:${REASON}|ly do|nguyen nhan)[^.;]{0,40}${ZERO}`);

const rule: Rule = {
  meta: {
    id: 'zero-without-reason',
    alias: 'khong-diem-thieu-ly-do',
    severity: 'warning',
    title: 'Tiêu chí 0 điểm chưa ghi lý do',
    why: 'Hướng dẫn chấm trong tệp yêu cầu nêu lý do; thiếu thì bảng bị trả lại để bổ sung.',
    source: 'Hướng dẫn chấm điểm trong tệp',
    page: {
      finds:
        'Tiêu chí tự chấm 0 điểm, cột ghi chú hoặc giải trình để trống, khi tệp yêu cầu nêu lý do của tiêu chí 0 điểm.',
      leaves: 'Tệp không yêu cầu; bảng không có cột ghi chú; lý do ghi ở dòng cha hoặc ô gộp.',
      wrong: 'Ghi chú “Tiêu chí 0 điểm phải nêu lý do”, tiêu chí 4 ghi 0, cột ghi chú để trống.',
      right: 'Tiêu chí 4 ghi 0, ghi chú “Chưa tổ chức đối thoại”.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const { self, max, leaves } = scoreSheet(table);
    const { note: [column] = [] } = table.columns;
    const asking = column === undefined ? undefined : askingNote(table, column, recognised);
    if (self === undefined || column === undefined || asking === undefined) return;
    for (const row of leaves) {
      const { reading, points } = self.at(row);
      if (reading.kind !== 'score' || points !== 0 || row.outside || max?.at(row).points === 0) continue;
      if (isGiven(table, row, 'note')) continue;
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} tự chấm 0 điểm, chưa ghi lý do.`,
        how: 'Ghi lý do ở cột ghi chú.',
        source: { text: `“${asking.words.trim()}”`, cell: asking.cell },
        context: rowContext(row),
      };
    }
  },
};

/** The note, or the header of the column itself, that asks for the reason of a criterion at 0. */
function askingNote(table: Table, column: number, { criteria }: CheckContext['recognised']): Note | undefined {
  const { headerArea, grid, sheet } = table;
  const header = { row: headerArea.bottom, column };
  const own: Note = { cell: { sheet, ...header }, words: shownText(grid.seenAt(header.row, column)) };
  return [own, ...notesAround(table), ...(criteria ? notesAround(criteria) : [])].find(({ words }) =>
    ASKS.test(withoutMarks(normalForm(words)).toLowerCase()),
  );
}

export default rule;
