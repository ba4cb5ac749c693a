// How the generators choose: the same choices for the same seed.
import { randomOf } from '../fuzz/random';
import type { Random } from '../fuzz/random';

export interface Choice extends Random {
  /** True this share of the times, 0 to 1. */
  often(share: number): boolean;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  /** Some different items, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): readonly Item[];
}

export function choiceOf(seed: number): Choice {
  const random = randomOf(Math.imul(seed, 2_654_435_761));
  const often = (share: number) => random.next() < share;
  const between = (from: number, to: number) => from + random.below(to - from + 1);
  return {
    ...random,
    often,
    between,
    some(items, count) {
      const places = items.map((_, place) => place);
      while (places.length > count) places.splice(random.below(places.length), 1);
      return places.flatMap((place) => items[place] ?? []);
    },
  };
}
