// Decides that a score must be one that its criterion's scoring rule can give.
import { sayDecimal } from '../score/decimal';
import { isPercentFormat } from '../score/number-format';
import type { Decimal } from '../score/decimal';
import { possibleScores } from '../score/scale';
import type { PossibleScores, Scale } from '../score/scale';
import { canGive, readScaleOf, scalesOf } from '../tables/criterion-scales';
import type { CriterionScale, ScaledCriterion } from '../tables/criterion-scales';
import { ROLE_NAMES, capitalised, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import type { ScoreCell } from '../tables/score-cell';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
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
    const { max, scores } = scoreSheet(table);
    if (max === undefined) return;
    for (const { score, role, rules, scale, maximum } of impossibleScores(
      max,
      scores,
      scalesOf(table, recognised.criteria),
    )) {
      const { ref: cell, row, points } = score;
      const possible = sayPossible(possibleScores(scale, maximum));
      yield {
        cell,
        what: `Theo cách chấm của ${rowNameInTable(table, row).replace('Tiêu', 'tiêu')}, chỉ có ${possible} điểm. ${capitalised(ROLE_NAMES[role])} ở ${sayCell(cell)} ghi ${sayDecimal(points)}.`,
        how: `Nhập lại một điểm có trong cách chấm: ${possible}.`,
        source: { text: `Cách chấm: ${rules.words}`, cell: rules.cell },
        context: rowContext(row),
        expected: possible,
        received: sayDecimal(points),
      };
    }
  },
  *remarks(table, { recognised }) {
    const unread = scalesOf(table, recognised.criteria).filter(({ scale }) => readScaleOf(scale) === undefined);
    for (const { scale } of unread.slice(0, 1)) {
      const says = `Cách chấm của ${unread.length} tiêu chí chưa đọc được.`;
      yield { kind: 'not-checked', says, cell: scale.cell, sheet: scale.cell.sheet };
    }
  },
};

const MOST_SAID = 12;

function sayPossible({ scores, stretches }: PossibleScores): string {
  const single = scores.map(sayDecimal);
  const spans = stretches.map(
    ({ from, to, step }) =>
      `từ ${sayDecimal(from)} đến ${sayDecimal(to)}${step === undefined ? '' : ` (lẻ đến ${sayDecimal(step)})`}`,
  );
  const said = [...(single.length > MOST_SAID ? [...single.slice(0, MOST_SAID), '…'] : single), ...spans];
  return said.join('; ').replace(/; ([^;]*)$/, ' hoặc $1');
}

interface Impossible {
  readonly score: ScoreCell;
  readonly role: ScoreColumn['role'];
  readonly rules: CriterionScale;
  readonly scale: Scale;
  readonly maximum: Decimal;
}

function impossibleScores(
  max: ScoreColumn,
  scores: readonly ScoreColumn[],
  scales: readonly ScaledCriterion[],
): readonly Impossible[] {
  const impossible: Impossible[] = [];
  for (const { row, scale: rules } of scales) {
    const maximum = max.at(row).points;
    const scale = maximum > 0 ? readScaleOf(rules) : undefined;
    if (scale === undefined) continue;
    for (const { role, at } of scores) {
      const score = at(row);
      const { reading, points, cell } = score;
      const judged = reading.kind === 'score' && points >= 0 && points <= maximum;
      // A percentage is told by its own rule.
      if (!judged || isPercentFormat(cell?.numberFormat) || canGive(scale, points, maximum)) continue;
      impossible.push({ score, role, rules, scale, maximum });
    }
  }
  return impossible;
}

export default rule;
