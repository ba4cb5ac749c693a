// In which order the rows of a scoring table stand.
import type { Choice } from '../choose';
import { insideOf, outsideOf } from './model';
import type { Item, ScoringModel } from './model';

export type Line =
  | { readonly kind: 'item' | 'rest' | 'subtotal'; readonly item: Item }
  | { readonly kind: 'total' | 'blank' | 'header' | 'level' | 'registered' };

/** The rows of a table in their order. */
export function linesOf(model: ScoringModel, choice: Choice): readonly Line[] {
  const { habits } = model;
  const lines: Line[] = [];
  if (habits.total === 'above') lines.push({ kind: 'total' });
  const addGroup = (group: Item) => {
    lines.push({ kind: 'item', item: group });
    for (const child of group.children) addItem(lines, child);
    if (habits.subtotals === 'none' || group.outside) return;
    if (habits.subtotals === 'after blank') lines.push({ kind: 'blank' });
    lines.push({ kind: 'subtotal', item: group });
  };
  insideOf(model).forEach((group, place) => {
    if (habits.repeatsHeader && place === 2) lines.push({ kind: 'header' });
    addGroup(group);
    if (habits.subtotals === 'none' && choice.often(0.04)) lines.push({ kind: 'blank' });
  });
  if (habits.outside === 'before total') outsideOf(model).forEach(addGroup);
  if (habits.total === 'below') lines.push({ kind: 'total' });
  if (habits.levels === 'inside') lines.push({ kind: 'registered' }, { kind: 'level' });
  if (habits.outside === 'after total') outsideOf(model).forEach(addGroup);
  return lines;
}

function addItem(lines: Line[], item: Item): void {
  lines.push({ kind: 'item', item });
  if (item.rest !== undefined) lines.push({ kind: 'rest', item });
  for (const child of item.children) addItem(lines, child);
}
