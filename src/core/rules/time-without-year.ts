// Decides that a time in a plan of several years names its year.
import { planYears } from '../tables/plan-facts';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { taskTimes } from '../tables/task-times';
import { shownText } from '../workbook/cell-text';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'time-without-year',
    alias: 'thoi-gian-thieu-nam',
    severity: 'hint',
    title: 'Thời gian không ghi năm',
    why: 'Kế hoạch làm trong nhiều năm: không ghi năm thì không biết là một lần hay hằng năm.',
    source: 'Tiêu đề của phụ lục (giai đoạn)',
    page: {
      finds:
        'Phụ lục của một giai đoạn nhiều năm có thời gian ghi ngày, tháng, quý mà không ghi năm, cũng không ghi “hằng năm”.',
      leaves: 'Phụ lục của một năm; “hằng năm”, “thường xuyên”.',
      wrong: 'Giai đoạn 2026 - 2030; nhiệm vụ 4 ghi “Quý III”.',
      right: 'Nhiệm vụ 4 ghi “Quý III hằng năm” hoặc “Quý III/2026”.',
    },
  },
  kinds: ['appendix'],
  *check(table, { recognised }) {
    const years = planYears(table);
    if (years === undefined) return;
    for (const { ref, row, cell, reading } of taskTimes(table, recognised.workbook.dateSystem === 1904)) {
      if (reading.status !== 'read' || !reading.deadline.implied.includes('year')) continue;
      const text = shownText(cell).trim();
      yield {
        cell: ref,
        what: `${rowNameInTable(table, row)} ghi “${text}”, chưa rõ năm nào từ ${years[0]} đến ${years[1]}.`,
        how: 'Ghi thêm năm, hoặc “hằng năm”.',
        context: rowContext(row),
        received: `“${text}”`,
      };
    }
  },
};

export default rule;
