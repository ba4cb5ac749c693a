// Decides that points in hidden rows which a total counts are worth a word: who reads the sheet can't add them up.
import { sayDecimal } from '../score/decimal';
import { ROLE_NAMES, rowContext } from '../tables/row-names';
import { pointsOf, scoreSheet } from '../tables/score-sheet';
import { grandTotal } from '../tables/sums';
import type { Table, TableRow } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'hidden-rows-counted',
    alias: 'cong-ca-dong-an',
    severity: 'hint',
    title: 'Tổng điểm cộng cả dòng ẩn',
    why: 'Bản in không có các dòng này, nên người nhận cộng lại không ra tổng điểm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Tiêu chí ở dòng đang ẩn hoặc đang lọc có điểm được cộng vào tổng điểm. Các dòng ẩn liền nhau nêu một lần.',
      leaves: 'Dòng ẩn không có điểm; bảng không có dòng tổng; trang ẩn.',
      wrong: 'Dòng 9 ẩn, có 2 điểm, tổng điểm cộng cả dòng 9.',
      right: 'Dòng 9 được bỏ ẩn, hoặc không còn điểm.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const { leaves, scores } = scoreSheet(table);
    const hidden = new Set(table.grid.sheet.hiddenRows);
    const total = grandTotal(table);
    if (hidden.size === 0 || total === undefined || hidden.has(total.row.row)) return;
    const rows = leaves.filter(({ row }) => hidden.has(row));
    for (const run of runsOf(rows, leaves)) {
      const column = scores.find((one) => pointsOf(one, run) !== 0);
      const [first, ...others] = run;
      if (column === undefined || first === undefined) continue;
      const last = others[others.length - 1];
      const place = last === undefined ? `Dòng ${first.row + 1}` : `Các dòng ${first.row + 1} đến ${last.row + 1}`;
      const points = sayDecimal(pointsOf(column, run));
      yield {
        cell: column.at(first).ref,
        what: `${place} đang ẩn, có ${points} ${ROLE_NAMES[column.role]} được cộng vào tổng.`,
        how: 'Bỏ ẩn hoặc bỏ lọc trước khi in và gửi; nếu tiêu chí không còn áp dụng, xóa điểm của dòng.',
        context: rowContext(first),
        received: points,
      };
    }
  },
  *remarks(table) {
    if (table.grid.sheet.hiddenRows !== undefined || grandTotal(table) === undefined) return;
    yield { kind: 'not-checked', says: `Dòng ẩn của trang “${table.sheet}”.`, sheet: table.sheet };
  },
};

/** Rows without any other criterion between them. */
function runsOf(rows: readonly TableRow[], all: Table['rows']): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let next = -1;
  for (const row of rows) {
    const place = all.indexOf(row);
    const run = runs[runs.length - 1];
    if (run && place === next) run.push(row);
    else runs.push([row]);
    next = place + 1;
  }
  return runs;
}

export default rule;
