// What holds a level down whatever the total: discipline, a criterion at 0, a group under its minimum, a scoring rule's own words.
import { NOT_REACHED, risingBands } from './band';
import type { Band } from './band';
import { compare, multiply, sayDecimal } from './decimal';
import type { Decimal } from './decimal';
import type { LevelEffect } from './scale';

/** The highest level that is still possible, and why, as the second half of a sentence. */
export interface Cap {
  readonly highest: string;
  readonly reason: string;
}

/** A condition that a criteria set puts on its levels; where it isn't met, no level above `highest` is given. */
export type LevelCondition =
  | { readonly kind: 'no-discipline'; readonly highest: string }
  | { readonly kind: 'no-criterion-at-zero'; readonly highest: string }
  /** `share` of a group's maximum, 0 to 1, that its score must reach. */
  | { readonly kind: 'group-minimum'; readonly share: Decimal; readonly highest: string };

/** A criterion or a group with its score. */
export interface ScoredPart {
  readonly name: string;
  readonly score: Decimal;
  readonly maximum: Decimal;
}

export interface LevelFacts {
  readonly disciplined: boolean;
  readonly criteria: readonly ScoredPart[];
  readonly groups: readonly ScoredPart[];
}

/**
 * The caps that follow from the facts, one for each condition and part that does not meet it.
 * @example capsOf([{ kind: 'no-discipline', highest: 'Mức 2' }], { disciplined: true, criteria: [], groups: [] }).length // → 1
 */
export function capsOf(conditions: readonly LevelCondition[], facts: LevelFacts): readonly Cap[] {
  return conditions.flatMap((condition) =>
    reasonsAgainst(condition, facts).map((reason) => ({ highest: condition.highest, reason })),
  );
}

function reasonsAgainst(condition: LevelCondition, facts: LevelFacts): readonly string[] {
  switch (condition.kind) {
    case 'no-discipline':
      return facts.disciplined ? ['có trường hợp bị kỷ luật'] : [];
    case 'no-criterion-at-zero':
      return facts.criteria
        .filter(({ score, maximum }) => compare(score, 0 as Decimal) === 0 && maximum > 0)
        .map(({ name }) => `tiêu chí ${name} được 0 điểm`);
    case 'group-minimum':
      return facts.groups.flatMap((group) => {
        const minimum = multiply(group.maximum, condition.share);
        if (compare(group.score, minimum) >= 0) return [];
        return [
          `nhóm ${group.name} được ${sayDecimal(group.score)} điểm, dưới mức tối thiểu ${sayDecimal(minimum)} điểm`,
        ];
      });
  }
}

/**
 * The cap that an effect of a scoring rule puts on the level; "không xét Mức 4" leaves the level under Mức 4.
 * Undefined for a level that the bands don't have.
 * @example capOfEffect({ kind: 'fails' }, [], 'tiêu chí 2.1').highest // → "Không đạt chuẩn"
 */
export function capOfEffect(effect: LevelEffect, bands: readonly Band[], reason: string): Cap | undefined {
  if (effect.kind === 'fails') return { highest: NOT_REACHED, reason };
  const rising = risingBands(bands).map(({ name }) => name);
  const place = rising.indexOf(`Mức ${effect.level}`);
  if (place < 0) return undefined;
  return { highest: rising[effect.kind === 'caps' ? place : place - 1] ?? NOT_REACHED, reason };
}
