// Which sums can be reached by taking parts once or again and again, up to a cap.
import { add, compare, decimalOf, multiply, type Decimal } from '../decimal';

/** Points that can be taken, at most so many times. */
export interface Part {
  readonly points: Decimal;
  readonly times: number;
}

const MANY = 500;

/** The sums that parts can make, from 0, each cut at the cap; undefined when there are more than 500. */
export function reachableSums(parts: readonly Part[], cap: Decimal): readonly Decimal[] | undefined {
  let sums = new Set([decimalOf(0)]);
  for (const { points, times } of parts.filter((part) => part.points > 0)) {
    const next = new Set(sums);
    for (const sum of sums) {
      for (let taken = 1, reached = sum; taken <= times && compare(reached, cap) < 0; taken += 1) {
        reached = decimalOf(Math.min(add(sum, multiply(points, decimalOf(taken))), cap));
        next.add(reached);
        if (next.size > MANY) return undefined;
      }
    }
    sums = next;
  }
  return [...sums];
}
