// Decides that the "(Kèm theo …)" line names number and day of its document once the table under it is filled.
import type { Table } from '../tables/table';
import { normalForm } from '../text';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const NO_NUMBER = /số[ .…_:]*\/ ?\p{Lu}/u;
const NO_DAY = /ngày[ .…_]*(?:\/|tháng)|\/[ .…_]*\/ ?(?:20\d\d|[.…_])|tháng[ .…_]*năm/u;

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
      wrong: '(Kèm theo Kế hoạch số …/KH-UBND ngày …/…/2026).',
      right: '(Kèm theo Kế hoạch số 27/KH-UBND ngày 12/01/2026).',
    },
  },
  kinds: ['appendix', 'scoring'],
  *check(table) {
    const line = blankLine(table);
    if (line === undefined || line.held.formula !== undefined || !isFilled(table)) return;
    const parts = line.parts.join(' và ');
    yield {
      cell: line.cell,
      what: `Dòng “${line.text}” để trống ${parts}.`,
      how: `Ghi ${parts} của văn bản trước khi in. Văn bản điện tử có thể để trống.`,
      received: `“${line.text}”`,
    };
  },
  /** A line that Thông tin fills in is a form's: its blanks are there. */
  *remarks(table, { recognised: { information } }) {
    const line = blankLine(table);
    if (line?.held.formula === undefined) return;
    const cell = (line.parts.includes('số') ? information.planNumberCell : information.planDateCell) ?? line.cell;
    yield { kind: 'blank', cell, says: `Chưa ghi ${line.parts.join(' và ')} của kế hoạch.`, count: line.parts.length };
  },
};

function blankLine(table: Table) {
  const cell = table.attachmentCell;
  const held = cell && table.grid.at(cell.row, cell.column);
  if (cell === undefined || held === undefined) return undefined;
  const text = normalForm(shownText(held));
  const parts = [...(NO_NUMBER.test(text) ? ['số'] : []), ...(NO_DAY.test(text) ? ['ngày'] : [])];
  return parts.length === 0 ? undefined : { cell, held, text, parts };
}

function isFilled(table: Table): boolean {
  return table.rows.some(({ kind, label }) => (kind === 'task' || kind === 'criterion') && label !== '');
}

export default rule;
