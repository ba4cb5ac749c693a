// Decides that a criterion's maximum is the most that its own scoring rule gives.
import { sayDecimal } from '../score/decimal';
import type { Scale } from '../score/scale';
import { faultsOf, ownScalesOf, readScaleOf } from '../tables/criterion-scales';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { ScoreCell } from '../tables/score-cell';
import { scoreSheet } from '../tables/score-sheet';
import type { CriterionScale, ScaledCriterion } from '../tables/criterion-scales';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

// Where more criteria than this share differ, the words speak of other points than the column.
const FEW = 0.2;

const rule: Rule = {
  meta: {
    id: 'max-against-scale',
    alias: 'diem-toi-da-khac-cach-cham',
    severity: 'warning',
    title: 'Điểm tối đa khác cách chấm',
    why: 'Điểm tối đa bị sửa hoặc chép nhầm thì tổng điểm và mức đạt đều lệch.',
    source: 'Bộ tiêu chí, cột Cách chấm',
    page: {
      finds: 'Cách chấm theo bậc hoặc theo lựa chọn cho cao nhất nhiều điểm hơn điểm tối đa cùng dòng.',
      leaves:
        'Cách chấm cho ít điểm hơn điểm tối đa; cách chấm tính theo tỷ lệ, theo số lượng, điểm trừ, điểm thưởng; cách chấm chưa đọc được; bảng mà nhiều tiêu chí cùng lệch.',
      wrong: 'Cách chấm “Từ 80% trở lên: 3 điểm; dưới 80%: 0 điểm”, điểm tối đa ghi 2.',
      right: 'Điểm tối đa ghi 3.',
    },
  },
  kinds: ['criteria', 'scoring'],
  *check(table, { recognised: { criteria } }) {
    const scales = ownScalesOf(table, criteria);
    const different = differentMaxima(table, scales);
    if (different.length > Math.max(1, scales.length * FEW)) return;
    for (const { max, scale, what } of different) {
      yield {
        cell: max.ref,
        what: `${rowNameInTable(table, max.row)}: ${what}`,
        how: 'Đối chiếu với quyết định ban hành bộ tiêu chí, sửa điểm tối đa hoặc cách chấm.',
        source: { text: `Cách chấm: ${scale.words}`, cell: scale.cell },
        context: rowContext(max.row),
        received: sayDecimal(max.points),
      };
    }
  },
};

interface Different {
  readonly max: ScoreCell;
  readonly scale: CriterionScale;
  readonly what: string;
}

function differentMaxima(table: Table, scales: readonly ScaledCriterion[]): readonly Different[] {
  const { max: maxima } = scoreSheet(table);
  const different: Different[] = [];
  const plain = new Map<Scale, boolean>();
  for (const { row, scale } of scales) {
    const read = row.outside === undefined ? readScaleOf(scale) : undefined;
    const max = maxima?.at(row);
    if (read === undefined || max?.reading.kind !== 'score') continue;
    if (!plain.has(read)) plain.set(read, isPlain(read));
    if (plain.get(read) !== true) continue;
    const found = faultsOf(read, max.points).find(({ kind }) => kind === 'above-maximum');
    if (found !== undefined) different.push({ max, scale, what: lowered(found.what) });
  }
  return different;
}

/** Cases told by words or ranges, two at least, each with its points: of these the highest is certain. */
function isPlain(scale: Scale): boolean {
  if ((scale.kind !== 'steps' && scale.kind !== 'choices') || scale.outside !== undefined) return false;
  const awards = [...scale.choices, ...(scale.kind === 'steps' ? scale.steps : [])].map(({ award }) => award);
  return awards.length > 1 && awards.every((award) => award.kind === 'points');
}

function lowered(sentence: string): string {
  return sentence.replace(/^./u, (letter) => letter.toLowerCase());
}

export default rule;
