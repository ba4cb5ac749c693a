// What one clause of a rule may say, each kind read by a file of its own.
import type { Decimal } from '../decimal';
import type { Amount, Award, Deduction, LevelEffect } from './scale';
import type { Formula } from './formula';
import type { Words } from './text';

/** One clause as data. */
export type Clause =
  | { readonly kind: 'award'; readonly label: Words; readonly heading?: string; readonly award: Award }
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'deduction'; readonly deduction: Omit<Deduction, 'effects'> }
  | { readonly kind: 'each'; readonly noun: string; readonly points: Decimal }
  | { readonly kind: 'limit'; readonly isTaken: boolean; readonly amount: Amount }
  | { readonly kind: 'belowZero' }
  | { readonly kind: 'free'; readonly from: Decimal; readonly to: Amount }
  | { readonly kind: 'step'; readonly step: Decimal }
  | { readonly kind: 'places'; readonly places: number }
  | { readonly kind: 'effects'; readonly effects: readonly LevelEffect[] }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'isSum' }
  | { readonly kind: 'note' };

/** Reads a clause of one kind; undefined when it is of another. */
export type ClauseReader = (words: Words) => Clause | undefined;
