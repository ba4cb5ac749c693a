// Everything that the clauses of a rule say, gathered in their order, before it is seen what kind of rule they make.
import type { Decimal } from '../decimal';
import { readAward } from './award-clause';
import type { Clause } from './clause';
import { readDeduction } from './deduction-clause';
import { readEach } from './each-clause';
import { readEffects } from './effect-clause';
import { readExemption } from './exemption-clause';
import { formulaOf, type Formula } from './formula';
import { readLimit } from './limit-clause';
import { isHeading, readProvision } from './provision-clause';
import type { Amount, Award, Deduction, Item, LevelEffect } from './scale';
import { readSubtraction } from './subtraction-clause';
import type { Words } from './text';

/** A case in words with what it gives and does. */
export interface Case {
  readonly label: Words;
  readonly award: Award;
  readonly effects: readonly LevelEffect[];
}

/** All clauses of a rule, sorted by what they say. */
export interface Gathered {
  readonly cases: Case[];
  readonly deductions: Deduction[];
  readonly items: Item[];
  readonly formulas: Formula[];
  readonly frees: { readonly from: Decimal; readonly to: Amount }[];
  evidence: boolean;
  belowZero: boolean;
  /** Whether the rule says that its cases add up. */
  isSum: boolean;
  /** The most that is given: said before all deductions, or where there are none. */
  most?: Amount;
  mostTaken?: Amount;
  step?: Decimal;
  places?: number;
  /** What stands before the first case: "Xã nhóm 1: từ 70% trở lên"; another before a later one is of another group. */
  heading?: string;
  /** The effects of the case or deduction named last: what a clause about levels adds to. */
  lastEffects?: LevelEffect[];
}

const READERS = [
  readEffects,
  readProvision,
  readExemption,
  readLimit,
  readSubtraction,
  readDeduction,
  readFormula,
  readEach,
  readAward,
];

/** All that the clauses say, or the first clause that says nothing understood. */
export function gather(clauses: readonly Words[]): Gathered | Words {
  const gathered: Gathered = {
    cases: [],
    deductions: [],
    items: [],
    formulas: [],
    frees: [],
    evidence: false,
    belowZero: false,
    isSum: false,
  };
  for (const [index, words] of clauses.entries()) {
    const clause = readClause(words);
    const isKept = clause === undefined ? index === 0 && isHeading(words) : keep(gathered, clause);
    if (!isKept) return words;
  }
  return gathered;
}

function readClause(words: Words): Clause | undefined {
  for (const read of READERS) {
    const clause = read(words);
    if (clause !== undefined) return clause;
  }
  return undefined;
}

function readFormula(words: Words): Clause | undefined {
  const formula = formulaOf(words);
  return formula && { kind: 'formula', formula };
}

/** Whether the clause goes with those before it; a thing said twice in two ways does not. */
function keep(gathered: Gathered, clause: Clause): boolean {
  switch (clause.kind) {
    case 'award': {
      const { label, award, heading = '' } = clause;
      gathered.heading ??= heading;
      gathered.lastEffects = [];
      gathered.cases.push({ label, award, effects: gathered.lastEffects });
      return heading === '' || heading === gathered.heading;
    }
    case 'deduction':
      gathered.lastEffects = [];
      gathered.deductions.push({ ...clause.deduction, effects: gathered.lastEffects });
      return true;
    case 'effects':
      gathered.lastEffects?.push(...clause.effects);
      return gathered.lastEffects !== undefined;
    case 'each':
      gathered.items.push({ noun: clause.noun, points: clause.points, once: false });
      return true;
    case 'formula':
      return gathered.formulas.push(clause.formula) === 1;
    case 'free':
      return gathered.frees.push({ from: clause.from, to: clause.to }) === 1;
    case 'limit': {
      const limit = clause.isTaken || gathered.deductions.length > 0 ? 'mostTaken' : 'most';
      const isNew = gathered[limit] === undefined;
      gathered[limit] = clause.amount;
      return isNew;
    }
    case 'step':
      gathered.step = clause.step;
      return true;
    case 'places':
      gathered.places = clause.places;
      return true;
    case 'evidence':
    case 'isSum':
    case 'belowZero':
      gathered[clause.kind] = true;
      return true;
    case 'note':
      return true;
  }
}
