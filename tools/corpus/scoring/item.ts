// What stands in the row of one group or criterion.
import type { Held, Paper } from '../paper';
import type { TruthRole } from '../truth';
import { hasParts, leavesOf, rounded, scoreRoles } from './model';
import type { Item, ScoringModel } from './model';
import { showsSum } from './sums';
import type { Sums } from './sums';

/** Writes a group, a criterion or a step into its row. */
export function writeItem(paper: Paper, model: ScoringModel, item: Item, row: number, left: number, sums: Sums): void {
  const { habits } = model;
  const isGroup = item.kind === 'group';
  if (isGroup && (habits.groups === 'banner' || (habits.groups === 'roman label only' && habits.merges))) {
    const label = habits.groups === 'banner' ? bannerOf(item) : item.label;
    paper.put(row, left, label, { bold: true });
    const to =
      habits.groups === 'banner' ? left + habits.columns.length - 1 : left + habits.columns.indexOf('criterion');
    paper.merge(row, left, row, to);
    if (habits.groups === 'banner') return;
  } else {
    put('stt', numberCell(habits, item));
    put('criterion', item.label, { bold: isGroup });
  }
  if (hasParts(item)) {
    if (showsSum(model, item) && !(isGroup && item.outside))
      for (const role of scoreRoles(model)) {
        const sum = sums.group(item, role);
        if (sum) paper.put(row, left + habits.columns.indexOf(role), sum.value, sum);
      }
  } else if (item.kind === 'criterion') {
    for (const role of scoreRoles(model)) {
      const entry = item.scores[role];
      if (entry) paper.put(row, left + habits.columns.indexOf(role), entry.value, entry);
    }
    put('rule', item.rule ?? null);
    put('unit', item.unit);
    put('code', habits.columns.includes('code') ? `TC${String(row).padStart(3, '0')}` : null);
  }
  put('evidence', item.evidence);
  put('note', item.note);

  function put(role: TruthRole, value: Held['value'], more: Omit<Held, 'value'> = {}): void {
    const place = habits.columns.indexOf(role);
    if (place >= 0 && value !== null && value !== '') paper.put(row, left + place, value, more);
  }
}

function numberCell(habits: ScoringModel['habits'], { number, kind }: Item): string | number {
  const asNumber = habits.criteria !== 'text' && habits.criteria !== 'padded' && kind !== 'group';
  return asNumber && /^\d+$/.test(number) ? Number(number) : number;
}

/** "1. Tổ chức bộ máy (10 điểm)": a group's maximum in its text. */
function bannerOf(group: Item): string {
  if (group.outside) return group.label;
  const max = group.sums.max ?? leavesOf([group]).reduce((sum, leaf) => sum + (leaf.scores.max?.points ?? 0), 0);
  return `${group.label} (${`${rounded(max)}`.replace('.', ',')} điểm)`;
}

/** Evidence that two criteria share stands in one merged cell. */
export function mergeEvidence(
  paper: Paper,
  model: ScoringModel,
  itemRows: Map<Item, number>,
  columnOf: (role: TruthRole) => number,
): void {
  for (const { children } of model.groups) {
    children.forEach((child, place) => {
      const next = children[place + 1];
      const from = itemRows.get(child);
      const to = next && itemRows.get(next);
      if (next?.sharesEvidence && from !== undefined && to === from + 1)
        paper.merge(from, columnOf('evidence'), to, columnOf('evidence'));
    });
  }
}
