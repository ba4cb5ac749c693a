// Decides that the lead of a task is not named again among its partners.
import { seenCell } from '../tables/duty-cells';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { isCollective, namesUnit, unitKey, unitNames } from '../text/unit-name';
import { shownText } from '../workbook/cell-text';
import { setValue } from '../workbook/set-cell';
import type { Fix } from './finding';
import type { Rule } from './rule';
import type { CellRef } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';

const rule: Rule = {
  meta: {
    id: 'lead-also-cooperating',
    alias: 'chu-tri-cung-phoi-hop',
    severity: 'warning',
    title: 'Chủ trì cũng là phối hợp',
    why: 'Một cơ quan vừa chủ trì vừa phối hợp làm phân công không rõ ai chịu trách nhiệm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Cơ quan chủ trì được ghi lại trong cột cơ quan phối hợp của cùng nhiệm vụ.',
      leaves: 'Cách ghi chung như “các phòng, ban, đơn vị có liên quan”; ô gộp chung cả hai cột.',
      wrong: 'Chủ trì: Phòng Kinh tế; phối hợp: Phòng Kinh tế, Công an xã.',
      right: 'Chủ trì: Phòng Kinh tế; phối hợp: Công an xã.',
    },
  },
  kinds: ['appendix'],
  *check(table) {
    const column = table.columns.cooperating?.[0];
    if (column === undefined) return;
    for (const row of table.rows) {
      if (row.kind !== 'task') continue;
      const leads = seenCell(table, row, 'lead');
      const partners = table.grid.at(row.row, column);
      if (leads === undefined || partners === undefined || leads === partners) continue;
      const list = shownText(partners);
      const twice = unitNames(shownText(leads)).find((lead) => !isCollective(lead) && namesUnit(list, lead));
      if (twice === undefined) continue;
      const cell = { sheet: table.sheet, row: row.row, column };
      const fix = withoutUnit(cell, partners, twice);
      yield {
        cell,
        what: `${twice} vừa chủ trì vừa phối hợp ở ${rowNameInTable(table, row).replace('Nhiệm', 'nhiệm')}.`,
        how: fix ? 'Bỏ tên cơ quan chủ trì ở cột phối hợp, hoặc bấm Sửa.' : 'Bỏ tên cơ quan chủ trì ở cột phối hợp.',
        context: rowContext(row),
        received: `“${list}”`,
        ...(fix ? { fix } : {}),
      };
    }
  },
};

/** Takes the name out of a list by semicolons; out of other lists only an officer can. */
function withoutUnit(cell: CellRef, partners: Cell, unit: string): Fix | undefined {
  const names = unitNames(shownText(partners));
  const rest = names.filter((name) => unitKey(name) !== unitKey(unit));
  if (rest.length === names.length || rest.length === 0) return undefined;
  const left = rest.join('; ');
  return {
    safety: 'unsafe',
    says: `Ghi lại cột phối hợp: “${left}”.`,
    question: `${unit} chỉ chủ trì, không phối hợp?`,
    edits: [setValue(cell, partners, left)],
  };
}

export default rule;
