// A set of criteria with maxima that add up to 100, drawn from the words at hand.
import type { Choice } from '../choose';
import { BONUSES, DEDUCTIONS, GROUPS, PARTS } from '../words/criteria';
import type { Habits, Item } from './model';
import { leavesOf } from './model';

const HUNDRED = 100;

export function setOf(choice: Choice, habits: Habits): readonly Item[] {
  const groups = choice.some(GROUPS, choice.between(4, 8)).map(({ name, criteria }) => {
    const chosen = choice.some(criteria, choice.between(3, criteria.length));
    return item(
      'group',
      name,
      chosen.map((label) => criterion(choice, habits, label)),
    );
  });
  shareMaxima(choice, leavesOf(groups));
  if (habits.outside !== 'none') groups.push(...sections(choice));
  numberAll(choice, habits, groups);
  return groups;
}

function item(kind: Item['kind'], label: string, children: readonly Item[] = []): Item {
  return {
    kind,
    label,
    number: '',
    scores: {},
    sums: {},
    evidence: null,
    note: null,
    unit: null,
    children: [...children],
  };
}

function criterion(choice: Choice, habits: Habits, label: string): Item {
  if (choice.often(0.12)) {
    const parts = choice.some(PARTS, choice.between(2, 3)).map((words) => item('criterion', words));
    return item('criterion', label, parts);
  }
  // Steps of the scale written under the criterion, in rows without points of their own.
  if (habits.parts === 'dashes' && !habits.columns.includes('rule') && choice.often(0.1)) {
    return item('criterion', label, [
      item('step', '- Thực hiện đầy đủ: điểm tối đa'),
      item('step', '- Thực hiện chưa đầy đủ: một nửa số điểm'),
    ]);
  }
  return item('criterion', label);
}

function shareMaxima(choice: Choice, leaves: readonly Item[]): void {
  const step = choice.pick([0.5, 0.5, 1, 0.25]);
  const units = HUNDRED / step;
  const least = Math.max(1, Math.min(Math.round(1 / step), Math.floor(units / leaves.length)));
  const shares = leaves.map(() => least);
  for (let left = units - least * leaves.length; left > 0; left -= 1) {
    const place = choice.below(leaves.length);
    shares[place] = (shares[place] ?? 0) + 1;
  }
  leaves.forEach((leaf, place) => setMax(leaf, (shares[place] ?? 0) * step));
}

function setMax(leaf: Item, max: number): void {
  leaf.scores.max = { value: max, points: max };
}

function sections(choice: Choice): readonly Item[] {
  const section = (name: string, outside: 'bonus' | 'deduction', words: readonly string[]) => {
    const group = item(
      'group',
      name,
      choice.some(words, 2).map((label) => item('criterion', label)),
    );
    group.outside = outside;
    for (const child of group.children) {
      child.outside = outside;
      setMax(child, 1);
    }
    return group;
  };
  const bonus = section('Điểm thưởng', 'bonus', BONUSES);
  const deduction = section('Điểm trừ', 'deduction', DEDUCTIONS);
  return choice.pick([[bonus], [deduction], [bonus, deduction]]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = 'abcdefgh';

function numberAll(choice: Choice, habits: Habits, groups: readonly Item[]): void {
  const capitals = choice.often(0.6);
  const numbered = choice.often(0.6);
  let running = 0;
  groups.forEach((group, place) => {
    const roman = ROMAN[place] ?? '';
    const name = capitals && habits.groups !== 'banner' ? group.label.toLocaleUpperCase('vi') : group.label;
    const number =
      { number: `${place + 1}`, letter: String.fromCharCode(65 + place) }[habits.groups as string] ?? roman;
    const written = habits.groups === 'in label' || habits.groups === 'roman label only' || habits.groups === 'banner';
    group.number = written ? '' : number;
    group.label = habits.groups === 'banner' && !numbered ? name : written ? `${number}. ${name}` : name;
    group.children.forEach((child, index) => {
      running += 1;
      numberCriterion(habits, child, { group: number, index: index + 1, running });
    });
  });
}

function numberCriterion(
  habits: Habits,
  child: Item,
  { group, index, running }: { readonly group: string; readonly index: number; readonly running: number },
): void {
  const own = {
    running: `${running}`,
    restart: `${index}`,
    dotted: `${group}.${index}`,
    padded: `${running}`.padStart(2, '0'),
    text: `${running}`,
    'in label': `${running}`,
  }[habits.criteria];
  child.number = habits.criteria === 'in label' ? '' : own;
  if (habits.criteria === 'in label') child.label = `${own}. ${child.label}`;
  child.children.forEach((part, place) => {
    if (part.kind === 'step') return;
    const number = { letters: `${LETTERS[place]})`, dotted: `${own}.${place + 1}`, dashes: '-' }[habits.parts];
    if (habits.criteria === 'in label') part.label = `${number} ${part.label}`;
    else part.number = number;
  });
}
