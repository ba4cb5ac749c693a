// Decides that an appraised score which differs from the self score needs a reason.
import { compare, decimalOf, sayDecimal, subtract } from '../score/decimal';
import { seenCell } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const NONE = decimalOf(0);

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
    const { note: [column] = [] } = table.columns;
    if (self === undefined || appraised === undefined || column === undefined) return;
    for (const row of leaves.filter((leaf) => self.at(leaf).points !== appraised.at(leaf).points)) {
      const own = self.at(row);
      const given = appraised.at(row);
      if (own.reading.kind !== 'score' || given.reading.kind !== 'score') continue;
      const difference = subtract(own.points, given.points);
      if (compare(difference, NONE) === 0 || seenCell(table, row, 'note')) continue;
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)}: tự chấm ${sayDecimal(own.points)}, thẩm định ${sayDecimal(given.points)}, chưa ghi lý do.`,
        how: `Ghi lý do chênh ${sayDecimal(decimalOf(Math.abs(difference)))} điểm ở cột ghi chú.`,
        source: { text: 'Điểm thẩm định cùng dòng', cell: given.ref },
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    if (table.columns.self && table.columns.appraised && !table.columns.note) {
      const says = `Lý do thẩm định khác tự chấm: bảng ở trang “${table.sheet}” không có cột ghi chú.`;
      yield { kind: 'not-checked', says, sheet: table.sheet };
    }
  },
};

export default rule;
