// A scoring table before it stands on a sheet: groups, criteria, what each cell of points holds, and how its author writes.
import type { Held } from '../paper';
import type { TruthRole } from '../truth';

export type ScoreRole = 'max' | 'self' | 'appraised';

/** A cell of points: what it holds, and the points that a careful reader takes from it, if any. */
export interface Entry extends Held {
  readonly points?: number;
}

export interface Item {
  readonly kind: 'group' | 'criterion' | 'step';
  label: string;
  number: string;
  /** Its number as the set has it, whatever a mistake makes of it. */
  numberInSet?: string;
  labelInSet?: string;
  readonly scores: Partial<Record<ScoreRole, Entry>>;
  /** A sum typed in place of the right one. */
  readonly sums: Partial<Record<ScoreRole, number>>;
  rule?: string;
  /** Scores that the rule can give. */
  possible?: readonly number[];
  evidence: string | null;
  /** Its evidence stands in the merged cell of the criterion above. */
  sharesEvidence?: boolean;
  note: string | null;
  unit: string | null;
  readonly children: Item[];
  outside?: 'bonus' | 'deduction';
  /** The rest of its label, cut off into a row of its own. */
  rest?: string;
  /** No cell of the criteria set states this maximum. */
  maxInSet?: number;
}

/** A first round of appraisal stands beside the one that decides. */
export type ColumnKind = TruthRole | 'gap' | 'firstRound';

export interface Habits {
  readonly columns: readonly ColumnKind[];
  readonly headerRows: 1 | 2 | 3;
  readonly mergesHeader: boolean;
  readonly numberingRow: 'none' | 'brackets' | 'plain' | 'letters' | 'sums';
  readonly groups: 'roman' | 'letter' | 'in label' | 'banner' | 'number' | 'roman label only';
  readonly criteria: 'running' | 'restart' | 'dotted' | 'padded' | 'text' | 'in label';
  readonly parts: 'letters' | 'dotted' | 'dashes';
  /** What a group's own row holds in the columns of points. */
  readonly groupSums: 'formula' | 'value' | 'none';
  readonly partSums: 'formula' | 'none';
  readonly subtotals: 'none' | 'plain' | 'after blank';
  readonly total: 'below' | 'above' | 'none';
  readonly totalBy: 'range' | 'parts' | 'value';
  readonly levels: 'below' | 'inside' | 'above' | 'none';
  readonly outside: 'none' | 'before total' | 'after total';
  readonly scores: 'numbers' | 'text' | 'formatted' | 'of maximum';
  /** How a criterion without points is written. */
  readonly zeros: 'number' | 'dash';
  readonly appraised: 'filled' | 'empty';
  readonly blank: boolean;
  readonly repeatsHeader: boolean;
  readonly hidesRows: boolean;
  /** A file of rows and commas has no merges. */
  readonly merges: boolean;
}

export interface ScoringModel {
  readonly habits: Habits;
  readonly groups: readonly Item[];
  level?: string;
  registered: string | null;
  /** Its wrong level is a mistake of its own: no other mistake may touch what it follows from. */
  levelIsWrong?: true;
  /** How a mistaken total is made, by column. */
  readonly totals: Partial<
    Record<ScoreRole, { readonly typed?: number; readonly omits?: Item; readonly doubles?: true }>
  >;
}

export function leavesOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) =>
    item.kind === 'step' ? [] : hasParts(item) ? leavesOf(item.children) : item.kind === 'group' ? [] : [item],
  );
}

export function hasParts(item: Item): boolean {
  return item.children.some(({ kind }) => kind !== 'step');
}

export function insideOf(model: ScoringModel): readonly Item[] {
  return model.groups.filter(({ outside }) => outside === undefined);
}

export function outsideOf(model: ScoringModel): readonly Item[] {
  return model.groups.filter(({ outside }) => outside !== undefined);
}

export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The sum that a careful reader makes. */
export function pointsOf(items: readonly Item[], role: ScoreRole): number {
  return rounded(leavesOf(items).reduce((sum, item) => sum + (item.scores[role]?.points ?? 0), 0));
}

export function scoreRoles({ habits }: ScoringModel): readonly ScoreRole[] {
  return (['max', 'self', 'appraised'] as const).filter((role) => habits.columns.includes(role));
}

/** The column that decides: the appraised one once every criterion with a self score has one. */
export function decidingRole(model: ScoringModel): 'self' | 'appraised' | undefined {
  const leaves = leavesOf(model.groups);
  const holds = (item: Item, role: ScoreRole) => item.scores[role]?.points !== undefined;
  const scored = leaves.filter((item) => holds(item, 'self'));
  if (model.habits.columns.includes('appraised') && leaves.some((item) => holds(item, 'appraised')))
    if (scored.every((item) => holds(item, 'appraised'))) return 'appraised';
  return scored.length > 0 ? 'self' : undefined;
}

/** The total of the deciding column; bonus and deduction count where the table's total counts them. */
export function decidingTotal(model: ScoringModel): number | undefined {
  const role = decidingRole(model);
  if (role === undefined) return undefined;
  const counted = model.habits.outside === 'before total' ? model.groups : insideOf(model);
  const taken = counted.map((group) =>
    group.outside === 'deduction' ? -Math.abs(pointsOf([group], role)) : pointsOf([group], role),
  );
  return rounded(taken.reduce((sum, points) => sum + points, 0));
}

export function levelOf(total: number): string {
  if (total >= 95) return 'Mức 4';
  if (total >= 90) return 'Mức 3';
  if (total >= 85) return 'Mức 2';
  return total >= 80 ? 'Mức 1' : 'Không đạt chuẩn';
}
