// How a mistake finds its place in a scoring table, and what follows from it.
import type { Choice } from '../choose';
import type { Planted } from '../planted';
import { hasParts, insideOf, leavesOf, scoreRoles } from './model';
import type { Item, ScoreRole, ScoringModel } from './model';
import type { ScoringPlaces } from './table';

export type ScoringMistake = (
  choice: Choice,
  model: ScoringModel,
  taken: Set<Item>,
) => Planted<ScoringPlaces> | undefined;

/** A criterion within the 100 that no other mistake is in. */
export function criterionFor(
  choice: Choice,
  model: ScoringModel,
  taken: Set<Item>,
  wanted: (item: Item) => boolean = () => true,
): Item | undefined {
  const open = leavesOf(insideOf(model)).filter((item) => !taken.has(item) && item.rest === undefined && wanted(item));
  if (open.length === 0) return undefined;
  const item = choice.pick(open);
  taken.add(item);
  return item;
}

export function groupOf(model: ScoringModel, item: Item): Item | undefined {
  return model.groups.find((group) => leavesOf([group]).includes(item));
}

/** Sums, level and registration, which follow from every score. */
export function sumsAfter(model: ScoringModel, item?: Item) {
  const groups = item ? [groupOf(model, item)] : insideOf(model);
  const parents = groups.flatMap((group) => group?.children.filter((child) => hasParts(child)) ?? []);
  return (places: ScoringPlaces) => [
    ...scoreRoles(model).flatMap((role) => [
      places.totalCell(role),
      ...groups.map((group) => group && places.sumCell(group, role)),
      ...parents.map((parent) => places.cell(parent, role)),
    ]),
    places.levelCell,
    places.registeredCell,
  ];
}

export function isFilled({ habits }: ScoringModel): boolean {
  return !habits.blank;
}

export function said(value: number): string {
  return `${value}`.replace('.', ',');
}

export function givenRole(choice: Choice, model: ScoringModel): ScoreRole {
  const { columns, appraised } = model.habits;
  const both = columns.includes('appraised') && !columns.includes('firstRound') && appraised === 'filled';
  return both && choice.often(0.3) ? 'appraised' : 'self';
}
