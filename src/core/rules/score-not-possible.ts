// Decides that a score must be one that its criterion's scoring rule can give.
import { sayDecimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { possibleScores } from '../score/scale';
import type { PossibleScores } from '../score/scale';
import { canGive, readScaleOf, scaleOfCriterion } from '../tables/criterion-scales';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'score-not-possible',
    alias: 'diem-ngoai-cach-cham',
    severity: 'error',
    title: 'Điểm không có trong cách chấm',
    why: 'Điểm không có trong cách chấm sẽ bị chấm lại khi thẩm định.',
    source: 'Bộ tiêu chí, cột Cách chấm',
    page: {
      finds: 'Điểm mà cách chấm của tiêu chí không cho được, đọc từ cột cách chấm trong bảng hoặc từ Bộ tiêu chí.',
      leaves:
        'Cách chấm không đọc được hoặc có nhiều cách hiểu; tiêu chí không có trong Bộ tiêu chí; điểm vượt tối đa (có quy tắc riêng).',
      wrong: 'Cách chấm “Có: 3 điểm; có nhưng chậm: 1,5 điểm; không: 0 điểm”, điểm tự chấm 1,2.',
      right: 'Điểm tự chấm 1,5.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const sheet = scoreSheet(table);
    for (const index of sheet.leaves) {
      const row = table.rows[index];
      const max = sheet.max?.cells.get(index);
      if (row === undefined || max?.reading.kind !== 'score' || max.points <= 0) continue;
      const rules = scaleOfCriterion(table, row, recognised.criteria);
      const scale = readScaleOf(rules);
      if (scale === undefined || rules === undefined) continue;
      for (const column of sheet.columns) {
        const score = column.cells.get(index);
        if (column.role === 'max' || score?.reading.kind !== 'score') continue;
        if (score.points > max.points || score.points < 0 || canGive(scale, score.points, max.points)) continue;
        const cell = scoreCellRef(table, column.column, row);
        const possible = sayPossible(possibleScores(scale, max.points));
        yield {
          cell,
          what: `Theo cách chấm của ${rowNameInTable(table, row).replace('Tiêu', 'tiêu')}, chỉ có ${possible} điểm. ${ROLE_NAMES[column.role].replace('điểm', 'Điểm')} ở ${sayCell(cell)} ghi ${sayDecimal(score.points)}.`,
          how: `Nhập lại một điểm có trong cách chấm: ${possible}.`,
          source: { text: `Cách chấm: ${rules.words}`, cell: rules.cell },
          context: rowContext(row),
          expected: possible,
          received: sayDecimal(score.points),
        };
      }
    }
  },
  *remarks(table, { recognised }) {
    const sheet = scoreSheet(table);
    const unread = sheet.leaves.flatMap((index) => {
      const row = table.rows[index];
      const scale = row && scaleOfCriterion(table, row, recognised.criteria);
      return scale && scale.reading.kind !== 'read' ? [scale] : [];
    });
    const [first] = unread;
    if (first === undefined) return;
    const says = `Cách chấm của ${unread.length} tiêu chí chưa đọc được.`;
    yield { kind: 'not-checked', says, cell: first.cell, sheet: first.cell.sheet };
  },
};

const MOST_SAID = 12;

function sayPossible({ scores, stretches }: PossibleScores): string {
  const single = scores.map((score: Decimal) => sayDecimal(score));
  const spans = stretches.map(
    ({ from, to, step }) =>
      `từ ${sayDecimal(from)} đến ${sayDecimal(to)}${step === undefined ? '' : ` (lẻ đến ${sayDecimal(step)})`}`,
  );
  const said = [...(single.length > MOST_SAID ? [...single.slice(0, MOST_SAID), '…'] : single), ...spans];
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join('; ')} hoặc ${said[said.length - 1]}`;
}

export default rule;
