// Mistakes against the criteria set in the same workbook.
import { insideOf, leavesOf, rounded } from './model';
import type { ScoringMistake } from './planting';

/** A maximum that the set states otherwise. */
const maxChanged: ScoringMistake = (choice, model, taken) => {
  if (model.levelIsWrong || model.habits.scores === 'of maximum' || model.habits.columns.includes('rule'))
    return undefined;
  const open = leavesOf(insideOf(model)).filter((item) => !taken.has(item) && (item.scores.max?.points ?? 0) >= 1);
  const item = open.length > 0 ? choice.pick(open) : undefined;
  const max = item?.scores.max?.points;
  if (item === undefined || max === undefined) return undefined;
  taken.add(item);
  const changed = rounded(max + choice.pick([0.5, 1]));
  item.scores.max = { value: changed, points: changed };
  const group = model.groups.find((one) => leavesOf([one]).includes(item));
  return {
    kind: 'max_changed',
    says: `Điểm tối đa ${changed}, bộ tiêu chí ghi ${max}`,
    cells: (places) => [places.cell(item, 'max')],
    follows: (places) => [places.totalCell('max'), group && places.sumCell(group, 'max'), places.levelCell],
  };
};

export const SET_MISTAKES: readonly ScoringMistake[] = [maxChanged];
