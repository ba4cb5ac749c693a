// Which column of scores decides on the level: the appraised one once it is complete, until then the self scores.
import { sum } from './decimal';
import type { Decimal } from './decimal';

/** The two scores of a criterion; absent while blank. */
export interface CriterionScores {
  readonly self?: Decimal;
  readonly appraised?: Decimal;
}

export interface DecidingTotal {
  readonly column: 'self' | 'appraised';
  readonly total: Decimal;
  /** How many criteria with a self score still lack an appraised one. */
  readonly notAppraised: number;
}

/**
 * The total that decides: of the appraised scores once every criterion with a self score has one, else of the self scores.
 * Undefined while no score is given.
 * @example decidingTotal([{ self: 4, appraised: 3.5 }, { self: 5 }]) // → {"column":"self","total":9,"notAppraised":1}
 */
export function decidingTotal(criteria: readonly CriterionScores[]): DecidingTotal | undefined {
  const self = criteria.flatMap((scores) => scores.self ?? []);
  const appraised = criteria.flatMap((scores) => scores.appraised ?? []);
  if (self.length === 0 && appraised.length === 0) return undefined;
  const lacking = criteria.filter((scores) => scores.self !== undefined && scores.appraised === undefined).length;
  return lacking === 0
    ? { column: 'appraised', total: sum(appraised), notAppraised: 0 }
    : { column: 'self', total: sum(self), notAppraised: lacking };
}
