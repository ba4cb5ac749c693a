// Fills in a set: scores that its rules can give, evidence, reasons; or leaves it the form that it is.
import type { Choice } from '../choose';
import { EVIDENCE, REASONS } from '../words/criteria';
import { AGENCIES } from '../words/tasks';
import { decidingTotal, leavesOf, levelOf, rounded } from './model';
import type { Entry, Habits, Item, ScoringModel } from './model';

export function filled(choice: Choice, habits: Habits, groups: readonly Item[]): ScoringModel {
  const model: ScoringModel = { habits, groups, registered: null, totals: {} };
  const leaves = leavesOf(groups);
  // One author writes all deductions with a minus, or none.
  const takesOff = choice.often(0.5);
  const generous = choice.between(55, 95) / 100;
  for (const leaf of leaves) {
    const max = leaf.scores.max?.points ?? 0;
    if (habits.columns.includes('rule')) giveRule(choice, leaf, max);
    if (habits.columns.includes('unit')) leaf.unit = choice.pick(AGENCIES);
    if (habits.blank) continue;
    const self = leaf.outside ? choice.pick(leaf.possible ? [0] : [0, 0, 0.5]) : scoreOf(choice, leaf, max, generous);
    const signed = leaf.outside === 'deduction' && takesOff ? -self : self;
    leaf.scores.self = entryOf(habits, signed, max);
    if (habits.columns.includes('appraised') && habits.appraised === 'filled')
      appraise(choice, habits, leaf, signed, max);
    if (self > 0 && habits.columns.includes('evidence')) leaf.evidence = evidenceOf(choice);
  }
  if (habits.columns.includes('evidence') && !habits.blank && habits.merges) shareEvidence(choice, groups);
  remember(groups);
  const total = decidingTotal(model);
  if (total !== undefined) model.level = levelOf(total);
  if (!habits.blank) model.registered = choice.pick(['Mức 4', 'Mức 3', 'Mức 3', 'Mức 2']);
  return model;
}

/** What the criteria set states stays so, whatever mistakes come. */
function remember(items: readonly Item[]): void {
  for (const item of items) {
    item.numberInSet = item.number;
    item.labelInSet = item.label;
    item.maxInSet = item.scores.max?.points ?? 0;
    remember(item.children);
  }
}

export function evidenceOf(choice: Choice): string {
  const day = `${`${choice.between(1, 28)}`.padStart(2, '0')}/${`${choice.between(1, 10)}`.padStart(2, '0')}/2026`;
  return choice.pick(EVIDENCE)(choice.between(3, 480), day);
}

function giveRule(choice: Choice, leaf: Item, max: number): void {
  const said = (value: number) => `${value}`.replace('.', ',');
  const half = Math.min(max, Math.ceil(max * 2) / 4);
  const [rule, possible] = choice.pick<readonly [string, readonly number[]]>([
    [`Có: ${said(max)} điểm; không có: 0 điểm`, [max, 0]],
    [`Hoàn thành đúng hạn: ${said(max)} điểm; chậm: ${said(half)} điểm; không hoàn thành: 0 điểm`, [max, half, 0]],
    [`Từ 90% trở lên: ${said(max)} điểm; từ 70% đến dưới 90%: ${said(half)} điểm; dưới 70%: 0 điểm`, [max, half, 0]],
    [
      `- Thực hiện tốt: ${said(max)} điểm\n- Thực hiện chưa đầy đủ: ${said(half)} điểm\n- Không thực hiện: 0 điểm`,
      [max, half, 0],
    ],
  ]);
  leaf.rule = rule;
  leaf.possible = possible;
}

function scoreOf(choice: Choice, leaf: Item, max: number, generous: number): number {
  if (choice.often(generous)) return max;
  if (leaf.possible) return choice.pick(leaf.possible.slice(0, -1).concat(leaf.possible));
  const steps = Math.floor(max / 0.25);
  return choice.often(0.08) ? 0 : rounded(choice.between(Math.ceil(steps / 2), steps) * 0.25);
}

/** A score in the way in which the author writes scores. */
export function entryOf({ scores, zeros }: Habits, points: number, max: number): Entry {
  if (points === 0 && zeros === 'dash') return { value: '-' };
  const said = `${points}`.replace('.', ',');
  if (scores === 'text') return { value: said, points };
  if (scores === 'of maximum') return { value: `${said}/${`${max}`.replace('.', ',')}`, points };
  return { value: points, points, ...(scores === 'formatted' ? { format: '0.00' } : {}) };
}

function appraise(choice: Choice, habits: Habits, leaf: Item, self: number, max: number): void {
  const differs = self > 0 && leaf.outside === undefined && choice.often(0.07) && habits.columns.includes('note');
  const lower = leaf.possible
    ? (leaf.possible.find((score) => score < self) ?? self)
    : Math.max(0, rounded(self - 0.25));
  leaf.scores.appraised = entryOf(habits, differs ? lower : self, max);
  if (differs && lower !== self) leaf.note = choice.pick(REASONS);
}

function shareEvidence(choice: Choice, groups: readonly Item[]): void {
  for (const { children } of groups) {
    for (const [place, child] of children.entries()) {
      const next = children[place + 1];
      if (next === undefined || child.children.length > 0 || next.children.length > 0) continue;
      if (child.evidence === null || next.evidence === null || !choice.often(0.05)) continue;
      next.evidence = null;
      next.sharesEvidence = true;
    }
  }
}
