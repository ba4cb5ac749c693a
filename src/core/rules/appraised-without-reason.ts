// Decides that an appraised score which differs from the self score needs a reason.
import { compare, sayDecimal, subtract } from '../score/decimal';
import { seenCell } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'appraised-without-reason',
    alias: 'tham-dinh-khac-tu-cham',
    severity: 'warning',
    title: 'Thẩm định khác tự chấm, thiếu lý do',
    why: 'Không ghi lý do thì đơn vị không giải trình được và hội đồng phải xem lại.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Điểm thẩm định khác điểm tự chấm mà cột ghi chú, lý do hoặc giải trình để trống.',
      leaves: 'Bảng không có cột ghi lý do; tiêu chí mới có một trong hai điểm.',
      wrong: 'Tự chấm 8, thẩm định 6, ghi chú để trống.',
      right: 'Tự chấm 8, thẩm định 6, ghi chú “Thiếu biên bản quý II”.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const { self, appraised, leaves } = scoreSheet(table);
    const column = table.columns.note?.[0];
    if (self === undefined || appraised === undefined || column === undefined) return;
    for (const index of leaves) {
      const own = self.cells.get(index);
      const given = appraised.cells.get(index);
      if (own?.reading.kind !== 'score' || given?.reading.kind !== 'score') continue;
      if (compare(own.points, given.points) === 0 || seenCell(table, own.row, 'note')) continue;
      const difference = sayDecimal(Math.abs(subtract(own.points, given.points)) as typeof own.points);
      yield {
        cell: { sheet: table.sheet, row: own.row.row, column },
        what: `${rowNameInTable(table, own.row)}: tự chấm ${sayDecimal(own.points)}, thẩm định ${sayDecimal(given.points)}, chưa ghi lý do.`,
        how: `Ghi lý do chênh ${difference} điểm ở cột ghi chú.`,
        source: { text: 'Điểm thẩm định cùng dòng', cell: scoreCellRef(table, appraised.column, given.row) },
        context: rowContext(own.row),
      };
    }
  },
  *remarks(table) {
    const { self, appraised } = scoreSheet(table);
    if (self && appraised && table.columns.note === undefined) {
      const says = `Lý do thẩm định khác tự chấm: bảng ở trang “${table.sheet}” không có cột ghi chú.`;
      yield { kind: 'not-checked', says, sheet: table.sheet };
    }
  },
};

export default rule;
