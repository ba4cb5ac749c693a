// Decides that the "(Kèm theo …)" line names number and day of its document once the table under it is filled.
import type { Table } from '../tables/table';
import { normalForm } from '../text';
import { shownText } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { CheckContext, Rule } from './rule';

const NO_NUMBER = /số\s*[.…_:]*\s*\/\s*\p{Lu}/u;
const NO_DAY = /ngày\s*[.…_]*\s*(?:\/|tháng)|\/\s*[.…_]*\s*\/\s*(?:20\d\d|[.…_])|tháng\s*[.…_]+\s*năm|tháng\s+năm/u;

const rule: Rule = {
  meta: {
    id: 'plan-number-blank',
    alias: 'thieu-so-ngay-ke-hoach',
    severity: 'hint',
    title: 'Số, ngày văn bản để trống',
    why: 'Bản giấy phải có số và ngày; văn bản điện tử có thể để trống vì số, ngày do hệ thống ghi khi phát hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III',
    page: {
      finds: 'Dòng “(Kèm theo Kế hoạch số …)” trên một bảng đã điền để trống số hoặc ngày.',
      leaves: 'Bảng chưa điền; bảng không có dòng kèm theo.',
      wrong: '(Kèm theo Kế hoạch số     /KH-UBND ngày    /    /2026).',
      right: '(Kèm theo Kế hoạch số 27/KH-UBND ngày 12/01/2026).',
    },
  },
  kinds: ['appendix', 'scoring'],
  *check(table, context) {
    const line = table.attachmentCell;
    const held = line && table.grid.at(line.row, line.column);
    if (line === undefined || held === undefined || !isFilled(table)) return;
    const text = normalForm(shownText(held));
    const parts = [...(NO_NUMBER.test(text) ? ['số'] : []), ...(NO_DAY.test(text) ? ['ngày'] : [])];
    if (parts.length === 0) return;
    yield {
      cell: held.formula === undefined ? line : sourceOf(parts, context, line),
      what: `Dòng “${text}” để trống ${parts.join(' và ')}.`,
      how: `Ghi ${parts.join(' và ')} của văn bản trước khi in. Văn bản điện tử có thể để trống.`,
      received: `“${text}”`,
    };
  },
};

function isFilled(table: Table): boolean {
  return table.rows.some(({ kind, label }) => (kind === 'task' || kind === 'criterion') && label !== '');
}

/** A line that Thông tin fills in is mended there. */
function sourceOf(parts: readonly string[], { recognised: { information } }: CheckContext, line: CellRef): CellRef {
  return (parts.includes('số') ? information.planNumberCell : information.planDateCell) ?? line;
}

export default rule;
