// The sums of a scoring table: their formulas, and the values that Excel would have stored.
import type { Held } from '../paper';
import { letters, nameOf } from '../paper';
import type { TruthRole } from '../truth';
import { insideOf, leavesOf, outsideOf, rounded } from './model';
import type { Item, ScoreRole, ScoringModel } from './model';

/** Whether a row with criteria below it carries their sum. */
export function showsSum({ habits }: ScoringModel, item: Item): boolean {
  return item.kind === 'group' ? habits.groupSums !== 'none' : habits.partSums !== 'none';
}

export interface Sums {
  group(item: Item, role: ScoreRole): Held | undefined;
  total(role: ScoreRole): Held | undefined;
}

/** Values as Excel's SUM makes them: texts are left out, an error is passed on. */
export function sumsOf(
  model: ScoringModel,
  { itemRows, subtotalRows }: { readonly itemRows: Map<Item, number>; readonly subtotalRows: Map<Item, number> },
  columnOf: (role: TruthRole) => number,
): Sums {
  const { habits } = model;
  const scored = (role: ScoreRole) => leavesOf(model.groups).some((leaf) => leaf.scores[role] !== undefined);
  const formulaOf = (items: readonly Item[], role: ScoreRole) =>
    runs(
      items.map((item) => itemRows.get(item) ?? 0),
      letters(columnOf(role)),
    );
  const added = (items: readonly Item[], role: ScoreRole): Held => {
    const held = items.map((item) => item.scores[role]);
    const broken = held.find((entry) => entry?.isError);
    if (broken) return { value: broken.value, isError: true };
    return {
      value: rounded(held.reduce((sum, entry) => sum + (typeof entry?.value === 'number' ? entry.value : 0), 0)),
    };
  };
  /** As a person with a pocket calculator adds them. */
  const counted = (items: readonly Item[], role: ScoreRole) =>
    rounded(items.reduce((sum, item) => sum + (item.scores[role]?.points ?? 0), 0));
  const group = (item: Item, role: ScoreRole): Held | undefined => {
    if (!scored(role) && role !== 'max') return undefined;
    const typed = item.sums[role];
    if (typed !== undefined) return { value: typed };
    const leaves = leavesOf([item]);
    const byValue =
      item.kind === 'group' && subtotalRows.size === 0 ? habits.groupSums === 'value' : habits.totalBy === 'value';
    if (byValue && added(leaves, role).isError !== true) return { value: counted(leaves, role) };
    return { ...added(leaves, role), formula: `SUM(${formulaOf(leaves, role)})` };
  };
  const total = (role: ScoreRole): Held | undefined => {
    if (!scored(role) && role !== 'max') return undefined;
    const { typed, omits, doubles } = model.totals[role] ?? {};
    if (typed !== undefined) return { value: typed };
    const inside = insideOf(model);
    const signed = role !== 'max' && habits.outside === 'before total' ? outsideOf(model) : [];
    const leaves = leavesOf(inside).filter((leaf) => leaf !== omits);
    const more = leavesOf(signed.filter(({ outside }) => outside === 'bonus'));
    const less = leavesOf(signed.filter(({ outside }) => outside === 'deduction'));
    const lessNegative = less.some((leaf) => (leaf.scores[role]?.points ?? 0) < 0);
    if (habits.totalBy === 'value' && !omits && added([...leaves, ...more, ...less], role).isError !== true)
      return {
        value: rounded(counted(leaves, role) + counted(more, role) - Math.abs(counted(less, role))),
      };
    const parts: { readonly held: Held; readonly formula: string; readonly sign: 1 | -1 }[] = [];
    const sumRows = (sub: readonly Item[], name: (item: Item) => number | undefined) =>
      sub.map((item) => `${letters(columnOf(role))}${(name(item) ?? 0) + 1}`);
    const byGroups = habits.totalBy === 'parts' && !omits && !doubles;
    if (byGroups && (subtotalRows.size > 0 || habits.groupSums !== 'none')) {
      const name = (item: Item) => subtotalRows.get(item) ?? itemRows.get(item);
      const held = inside.map((item) => group(item, role));
      const broken = held.find((sum) => sum?.isError);
      const value = broken
        ? broken
        : { value: rounded(held.reduce((sum, one) => sum + (typeof one?.value === 'number' ? one.value : 0), 0)) };
      parts.push({ held: value, formula: sumRows(inside, name).join('+'), sign: 1 });
    } else if (doubles) {
      // Groups and criteria alike, from the first row to the last.
      const rows = [...itemRows.values()].sort((one, other) => one - other);
      const lastLeaf = itemRows.get(leaves[leaves.length - 1] ?? leaves[0] ?? ({} as Item)) ?? 0;
      const twice = added(leaves, role);
      const groups = inside.reduce((sum, item) => sum + Number(group(item, role)?.value ?? 0), 0);
      const value = twice.isError ? twice : { value: rounded(Number(twice.value) + groups) };
      parts.push({
        held: value,
        formula: `SUM(${letters(columnOf(role))}${(rows[0] ?? 0) + 1}:${nameOf(lastLeaf, columnOf(role))})`,
        sign: 1,
      });
    } else parts.push({ held: added(leaves, role), formula: `SUM(${formulaOf(leaves, role)})`, sign: 1 });
    if (more.length > 0) parts.push({ held: added(more, role), formula: `SUM(${formulaOf(more, role)})`, sign: 1 });
    if (less.length > 0)
      parts.push({ held: added(less, role), formula: `SUM(${formulaOf(less, role)})`, sign: lessNegative ? 1 : -1 });
    const broken = parts.find(({ held }) => held.isError);
    const formula = parts
      .map(({ formula: one, sign }, place) => (place === 0 ? one : `${sign > 0 ? '+' : '-'}${one}`))
      .join('');
    if (broken) return { ...broken.held, formula };
    return { value: rounded(parts.reduce((sum, { held, sign }) => sum + sign * Number(held.value ?? 0), 0)), formula };
  };
  return { group, total };
}

/** Rows of one column as ranges: D10:D12,D17. */
function runs(rows: readonly number[], column: string): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last?.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges
    .map(({ from, to }) => (from === to ? `${column}${from + 1}` : `${column}${from + 1}:${column}${to + 1}`))
    .join(',');
}
