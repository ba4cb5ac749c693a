// Decides that a criterion with points needs evidence where most others have theirs.
import { isGiven } from '../tables/duty-cells';
import { sayDecimal } from '../score/decimal';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreCell, ScoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

// With fewer than this share of evidence the column is not filled in yet.
const FILLED = 1 / 3;

const rule: Rule = {
  meta: {
    id: 'evidence-missing',
    alias: 'thieu-minh-chung',
    severity: 'warning',
    title: 'Có điểm nhưng chưa có minh chứng',
    why: 'Khi thẩm định, tiêu chí không có minh chứng thường bị hạ điểm hoặc không được tính.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Tiêu chí được hơn 0 điểm mà ô minh chứng để trống, trong khi nhiều tiêu chí khác đã ghi.',
      leaves:
        'Tiêu chí 0 điểm; minh chứng gộp nhiều dòng; minh chứng ghi ở dòng cha; cột chưa ai điền (ghi ở Chưa điền).',
      wrong: 'Tiêu chí 4.3 được 5 điểm, ô minh chứng để trống.',
      right: 'Tiêu chí 4.3 được 5 điểm, minh chứng “Báo cáo số 96/BC-UBND ngày 02/11/2026”.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const { without, most } = withoutEvidence(table);
    const column = table.columns.evidence?.[0];
    if (!most || column === undefined) return;
    for (const { row, points } of without) {
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        what: `${rowNameInTable(table, row)} được ${sayDecimal(points)} điểm nhưng ô minh chứng để trống.`,
        how: 'Ghi số, ngày văn bản, hoặc bỏ qua có lý do.',
        context: rowContext(row),
      };
    }
  },
  *remarks(table) {
    const { without, most } = withoutEvidence(table);
    const column = table.columns.evidence?.[0];
    const first = without[0];
    if (most || first === undefined || column === undefined) return;
    const cell = { sheet: table.sheet, row: first.row.row, column };
    yield {
      kind: 'blank',
      cell,
      says: `Chưa ghi minh chứng của ${without.length} tiêu chí có điểm.`,
      count: without.length,
    };
  },
};

function withoutEvidence(table: Table): { readonly without: readonly ScoreCell[]; readonly most: boolean } {
  if (table.columns.evidence === undefined) return { without: [], most: false };
  const sheet = scoreSheet(table);
  const scored = sheet.leaves.flatMap((index) => scoreAboveZero(sheet, index) ?? []);
  const without = scored.filter(({ index }) => !isGiven(table, index, 'evidence'));
  return { without, most: scored.length > 0 && without.length <= scored.length * (1 - FILLED) };
}

function scoreAboveZero(sheet: ScoreSheet, index: number): ScoreCell | undefined {
  return [sheet.self, sheet.appraised]
    .map((column) => column?.cells.get(index))
    .find((score) => score && score.points > 0);
}

export default rule;
