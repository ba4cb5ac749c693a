// Decides that a criterion with points needs evidence where most others have theirs.
import { isGiven } from '../tables/duty-cells';
import { sayDecimal } from '../score/decimal';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { ScoreCell } from '../tables/score-cell';
import { hasPoints, scoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import type { Rule } from './rule';
import { remembered } from '../tables/remembered';

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
    const { column, without, most } = withoutEvidence(table);
    if (!most) return;
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
    const { column, without, most } = withoutEvidence(table);
    const [first, ...others] = most ? [] : without;
    if (first === undefined) return;
    const cell = { sheet: table.sheet, row: first.row.row, column };
    const count = others.length + 1;
    yield { kind: 'blank', cell, says: `Chưa ghi minh chứng của ${count} tiêu chí có điểm.`, count };
  },
};

interface WithoutEvidence {
  readonly column: number;
  readonly without: readonly ScoreCell[];
  /** Enough others have theirs: the column is filled in. */
  readonly most: boolean;
}

const known = new WeakMap<Table, WithoutEvidence>();

function withoutEvidence(table: Table): WithoutEvidence {
  return remembered(known, table, () => findWithoutEvidence(table));
}

function findWithoutEvidence(table: Table): WithoutEvidence {
  const sheet = scoreSheet(table);
  const { evidence: [column] = [] } = table.columns;
  if (column === undefined) return { column: 0, without: [], most: false };
  const without: ScoreCell[] = [];
  let scored = 0;
  for (const row of sheet.leaves) {
    if (!hasPoints(sheet, row)) continue;
    scored += 1;
    if (isGiven(table, row, 'evidence')) continue;
    const held = sheet.scores.map(({ at }) => at(row)).filter(({ points }) => points > 0);
    without.push(...held.slice(0, 1));
  }
  return { column, without, most: without.length <= scored * (1 - FILLED) };
}

export default rule;
