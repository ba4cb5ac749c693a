// Decides that a commune's plan takes over no task that belongs to the city.
import { isCommunePlan } from '../tables/plan-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { foldedForComparison } from '../text';
import type { Rule } from './rule';

const CITY = '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|thành ủy|tỉnh ủy)(?: (?:tỉnh|thành phố))?';
const ADVISES = new RegExp(
  `(?:tham mưu|trình|giúp)(?: cho)?(?: chủ tịch)? (${CITY}) (?:\\p{L}+,? ){0,3}?(?:ban hành|quyết định|phê duyệt|sửa đổi|điều chỉnh|xây dựng)`,
  'u',
);
const OF_CITY = /tỉnh|thành/u;

const rule: Rule = {
  meta: {
    id: 'city-task',
    alias: 'viec-cua-thanh-pho',
    severity: 'hint',
    title: 'Nhiệm vụ của cấp thành phố',
    why: 'Cơ quan của xã không tham mưu trực tiếp cho cấp thành phố ban hành văn bản; câu này thường chép từ kế hoạch của thành phố.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Phụ lục của xã, phường, đặc khu có nhiệm vụ tham mưu Ủy ban nhân dân thành phố (tỉnh) ban hành, sửa đổi, phê duyệt.',
      leaves: 'Tham mưu Ủy ban nhân dân xã; báo cáo, đề xuất gửi thành phố; kế hoạch của tỉnh, thành phố.',
      wrong: 'Tham mưu Ủy ban nhân dân thành phố ban hành Quyết định sửa đổi Bộ tiêu chí.',
      right: 'Tham mưu Ủy ban nhân dân xã góp ý, đề xuất sửa đổi Bộ tiêu chí.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    // No table is an appendix without its tasks.
    const [column] = table.columns.task as readonly [number];
    if (!isCommunePlan(table, recognised)) return;
    for (const row of table.rows) {
      if (row.kind !== 'task') continue;
      const [, body = ''] = ADVISES.exec(foldedForComparison(row.label)) ?? [];
      if (!OF_CITY.test(body)) continue;
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} là việc tham mưu cho cấp thành phố, không phải việc của cấp xã.`,
        how: 'Đổi thành việc của xã (góp ý, đề xuất, báo cáo), hoặc bỏ nhiệm vụ.',
        context: rowContext(row),
      };
    }
  },
};

export default rule;
