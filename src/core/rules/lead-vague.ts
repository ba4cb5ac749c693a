// Decides that a task of a commune's plan is led by somebody in particular where the others are.
import { isCommunePlan } from '../tables/plan-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { foldedForComparison } from '../text';
import { unitNames } from '../text/unit-name';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const NOBODY =
  /^(?:(?:tất cả )?các|những|toàn thể|một số|mọi) (?:phòng|ban|cơ quan|đơn vị|ngành|tổ chức|đoàn thể|bộ phận|cán bộ|công chức)(?!\p{L})|^(?:cơ quan|đơn vị|phòng|ban|bộ phận|tổ chức)[^;]{0,60}liên quan$/u;
/** An agency by name, or a decision that shares the work out. */
const SOMEBODY =
  /(?:^|, | và )(?:phòng \p{L}|văn phòng|trung tâm|công an|ủy ban|sở|trường|hội \p{L}|đoàn \p{L})|theo phân công/u;

const rule: Rule = {
  meta: {
    id: 'lead-vague',
    alias: 'chu-tri-chung-chung',
    severity: 'warning',
    title: 'Cơ quan chủ trì ghi chung chung',
    why: 'Ghi chung thì không cơ quan nào chịu trách nhiệm chính, không đôn đốc được.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Phụ lục của xã, phường, đặc khu có nhiệm vụ ghi chủ trì là “các phòng, ban”, “các đơn vị liên quan”, trong khi phần lớn nhiệm vụ khác ghi rõ một cơ quan.',
      leaves:
        'Kế hoạch của tỉnh, thành phố; bảng mà phần lớn nhiệm vụ giao chung; “các thôn, tổ dân phố”; cột phối hợp.',
      wrong: 'Chủ trì: Các phòng, ban, đơn vị có liên quan.',
      right: 'Chủ trì: Phòng Văn hóa - Xã hội.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    const [column] = table.columns.lead ?? [];
    if (column === undefined || !isCommunePlan(table, recognised)) return;
    const led = table.rows.flatMap((row) => {
      const lead = row.kind === 'task' ? shownText(table.grid.at(row.row, column)).trim() : '';
      return lead === '' ? [] : [{ row, lead, isVague: unitNames(lead).every(isNobody) }];
    });
    const vague = led.filter(({ isVague }) => isVague);
    if (vague.length * 2 > led.length) return;
    for (const { row, lead } of vague) {
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} ghi cơ quan chủ trì là “${lead}”, không phải một cơ quan cụ thể.`,
        how: 'Ghi tên một cơ quan; các cơ quan khác chuyển sang cột phối hợp.',
        context: rowContext(row),
        received: `“${lead}”`,
      };
    }
  },
};

function isNobody(name: string): boolean {
  const folded = foldedForComparison(name).replace(/[.,]$/, '');
  return NOBODY.test(folded) && !SOMEBODY.test(folded);
}

export default rule;
