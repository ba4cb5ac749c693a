// Mistakes in sums, totals, maxima and the level that follows from them.
import { decidingTotal, insideOf, levelOf, pointsOf, rounded } from './model';
import type { ScoreRole } from './model';
import { criterionFor, groupOf, isFilled, said, givenRole } from './planting';
import type { ScoringMistake } from './planting';

export function groupSum(kind: string, roles: readonly ScoreRole[]): ScoringMistake {
  return (choice, model, taken) => {
    const { habits } = model;
    if (model.levelIsWrong || !isFilled(model) || (habits.groupSums === 'none' && habits.subtotals === 'none'))
      return undefined;
    const open = insideOf(model).filter((group) => !taken.has(group));
    const role = choice.pick(roles);
    if (open.length === 0) return undefined;
    const group = choice.pick(open);
    taken.add(group);
    const typed = rounded(pointsOf([group], role) + choice.pick([1, -1, 0.5, 2]));
    group.sums[role] = typed;
    return {
      kind,
      says: `${group.label}: ghi ${said(typed)}, đúng là ${said(pointsOf([group], role))}`,
      cells: (places) => [places.sumCell(group, role)],
      follows: (places) => [places.totalCell(role), places.levelCell],
    };
  };
}

export const total: ScoringMistake = (choice, model) => {
  const role = givenRole(choice, model);
  if (model.levelIsWrong || !isFilled(model) || model.habits.total === 'none' || model.totals[role]) return undefined;
  const right = model.habits.outside === 'before total' ? decidingTotal(model) : pointsOf(insideOf(model), role);
  const typed = rounded((right ?? 0) + choice.pick([1, -1, 0.5, 2.5, -3]));
  model.totals[role] = { typed };
  return {
    kind: 'total_wrong',
    says: `Tổng gõ tay ${said(typed)}`,
    cells: (places) => [places.totalCell(role)],
    follows: (places) => [places.levelCell, places.registeredCell],
  };
};

export const leavesOut: ScoringMistake = (choice, model, taken) => {
  const { habits } = model;
  const role = givenRole(choice, model);
  if (!isFilled(model) || habits.total === 'none' || habits.scores === 'text' || habits.scores === 'of maximum')
    return undefined;
  if (model.levelIsWrong || model.totals[role]) return undefined;
  const omits = criterionFor(choice, model, taken, ({ scores }) => (scores[role]?.points ?? 0) > 0);
  if (omits === undefined) return undefined;
  model.totals[role] = { omits };
  return {
    kind: 'total_leaves_out',
    says: `Tổng bỏ sót “${omits.label}”`,
    cells: (places) => [places.totalCell(role)],
    follows: (places) => [places.levelCell, places.registeredCell],
  };
};

export const countsTwice: ScoringMistake = (choice, model) => {
  const { habits } = model;
  const role = givenRole(choice, model);
  if (
    model.levelIsWrong ||
    !isFilled(model) ||
    habits.total !== 'below' ||
    habits.groupSums === 'none' ||
    model.totals[role]
  )
    return undefined;
  if (habits.scores === 'text' || habits.scores === 'of maximum' || habits.outside === 'before total') return undefined;
  model.totals[role] = { doubles: true };
  return {
    kind: 'total_counts_twice',
    says: 'Tổng cộng cả dòng nhóm lẫn tiêu chí',
    cells: (places) => [places.totalCell(role)],
    follows: (places) => [places.levelCell, places.registeredCell],
  };
};

export const level: ScoringMistake = (choice, model, taken) => {
  const points = decidingTotal(model);
  if (taken.size > 0 || Object.keys(model.totals).length > 0) return undefined;
  if (!isFilled(model) || model.habits.levels === 'none' || points === undefined || model.level !== levelOf(points))
    return undefined;
  model.levelIsWrong = true;
  model.level = choice.pick(['Mức 4', 'Mức 3', 'Mức 2', 'Mức 1'].filter((other) => other !== levelOf(points)));
  return {
    kind: 'level_wrong',
    says: `Ghi ${model.level}, đúng là ${levelOf(points)}`,
    cells: ({ levelCell }) => [levelCell],
  };
};

export const registered: ScoringMistake = (_, model) => {
  if (model.levelIsWrong || !isFilled(model) || model.habits.levels === 'none' || model.registered === null)
    return undefined;
  model.registered = null;
  return {
    kind: 'registered_missing',
    says: 'Chưa ghi mức đăng ký',
    cells: ({ registeredCell }) => [registeredCell],
    follows: ({ levelCell }) => [levelCell],
  };
};

export const maxima: ScoringMistake = (choice, model, taken) => {
  if (model.levelIsWrong || model.habits.total === 'none' || model.habits.columns.includes('rule')) return undefined;
  // Scores written “4,5/5” say the maximum too.
  if (model.habits.scores === 'of maximum') return undefined;
  const item = criterionFor(choice, model, taken, ({ scores }) => (scores.max?.points ?? 0) >= 1);
  if (item === undefined) return undefined;
  const max = rounded((item.scores.max?.points ?? 0) + choice.pick([1, 0.5, 2]));
  item.scores.max = { value: max, points: max };
  const group = groupOf(model, item);
  return {
    kind: 'maxima_not_100',
    says: `Tổng điểm tối đa là ${said(pointsOf(insideOf(model), 'max'))}`,
    cells: (places) => [places.totalCell('max'), places.cell(item, 'max'), group && places.sumCell(group, 'max')],
    follows: ({ levelCell }) => [levelCell],
  };
};
