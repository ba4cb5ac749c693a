// What is known of a commune when a rule is applied, and what follows: a score, invalid facts, or a question.
import type { Decimal } from '../decimal';
import type { LevelEffect } from './scale';

/** Facts as an officer or a program gives them; a rule takes the ones that it asks for. */
export interface ScaleFacts {
  /** The answer to a yes-or-no rule. */
  readonly yes?: boolean;
  /** A share from 0 to 1. */
  readonly rate?: number;
  /** How many there are. */
  readonly count?: number;
  /** How many are done or right … */
  readonly done?: number;
  /** … of how many. */
  readonly total?: number;
  /** How often each deduction happened, in the order written. */
  readonly counts?: readonly number[];
  /** The case that holds, in the rule's words: "Tốt". */
  readonly choice?: string;
  /** False when there is no evidence. */
  readonly evidence?: boolean;
  /** False when the criterion does not apply here. */
  readonly applicable?: boolean;
}

/** The answer of a rule to facts: a score with its working in words, or why there is none. */
export type ScaleScore =
  | {
      readonly kind: 'score';
      readonly score: Decimal;
      readonly working: string;
      readonly effects: readonly LevelEffect[];
    }
  | { readonly kind: 'invalid'; readonly reason: string }
  | { readonly kind: 'review'; readonly reason: string; readonly candidates: readonly Decimal[] };

/** The scores that a rule can give: single ones in rising order, and stretches between two numbers, with a step where there is one. */
export interface PossibleScores {
  readonly scores: readonly Decimal[];
  readonly stretches: readonly { readonly from: Decimal; readonly to: Decimal; readonly step?: Decimal }[];
}

/** What a cell may hold under a rule: one of a list, or a number between two limits. */
export type EntryLimits =
  | { readonly kind: 'list'; readonly scores: readonly Decimal[] }
  | { readonly kind: 'between'; readonly from: Decimal; readonly to: Decimal };

/** What is wrong with a rule itself. */
export interface ScaleFinding {
  readonly kind: 'gap' | 'overlap' | 'above-maximum' | 'below-maximum' | 'duplicate' | 'order';
  /** As rules are usually written: a gap below the first step or above the last, steps that all are open to one side. */
  readonly isUsual?: true;
  /** A Vietnamese sentence that says what is wrong, with the numbers. */
  readonly what: string;
}
