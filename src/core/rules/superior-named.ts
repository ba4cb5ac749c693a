// Decides that a commune's plan gives no work to a body above it.
import { isCommunePlan } from '../tables/plan-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Role } from '../tables/table';
import { foldedForComparison } from '../text';
import { unitsIn, writtenUnit } from '../text/unit-list';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const ROLES: readonly (readonly [Role, string])[] = [
  ['lead', 'chủ trì'],
  ['cooperating', 'phối hợp'],
];
const SUPERIOR =
  /^(?:sở \p{L}|bộ (?!phận|chỉ huy|đội)\p{L}|thành ủy|tỉnh ủy|thanh tra (?:tỉnh|thành phố)|công an (?:tỉnh|thành phố)|(?:văn phòng |đảng ủy )?(?:ubnd|ủy ban nhân dân|hđnd) (?:tỉnh|thành phố)|ban [^,;]{1,40} (?:thành ủy|tỉnh ủy))/u;

const rule: Rule = {
  meta: {
    id: 'superior-named',
    alias: 'cap-tren-trong-phan-cong',
    severity: 'hint',
    title: 'Kế hoạch của xã phân công cấp trên',
    why: 'Kế hoạch của cấp xã không giao việc được cho sở, ngành, cấp trên; nơi nhận báo cáo không phải là cơ quan phối hợp.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Phụ lục của xã, phường, đặc khu ghi sở, thành ủy, Ủy ban nhân dân thành phố ở cột chủ trì hoặc phối hợp.',
      leaves: 'Kế hoạch của tỉnh, thành phố; tên cấp trên trong nội dung nhiệm vụ (“gửi Sở Nội vụ”).',
      wrong: 'Phối hợp: Sở Nội vụ; Văn phòng HĐND và UBND.',
      right: 'Phối hợp: Văn phòng HĐND và UBND; nội dung nhiệm vụ ghi “gửi Sở Nội vụ”.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    if (!isCommunePlan(table, recognised)) return;
    for (const [role, said] of ROLES) {
      for (const column of table.columns[role] ?? []) {
        for (const row of table.rows) {
          const list = row.kind === 'task' ? shownText(table.grid.at(row.row, column)) : '';
          const superior = unitsIn(list).find((name) => SUPERIOR.test(foldedForComparison(name)));
          if (superior === undefined) continue;
          yield {
            cell: { sheet: table.sheet, row: row.row, column },
            what: `${rowNameInTable(table, row)} ghi ${writtenUnit(superior)} ở cột ${said}.`,
            how: `Nếu là nơi nhận báo cáo, ghi trong nội dung nhiệm vụ và bỏ ở cột ${said}.`,
            context: rowContext(row),
            received: `“${writtenUnit(superior)}”`,
          };
        }
      }
    }
  },
};

export default rule;
