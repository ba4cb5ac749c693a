// How a figure is taken: rounds after warming up, and the fastest of them, since these machines are noisy.

export interface Measured {
  readonly name: string;
  /** Milliseconds of the fastest round. */
  readonly fastest: number;
  /** Milliseconds of the middle round. */
  readonly middle: number;
}

/** Times `work` in `rounds` rounds, after `before` of them: what is large is compiled late by the engine of JavaScript. */
export function measure(name: string, work: () => unknown, rounds = 15, before = 3): Measured {
  for (let round = 0; round < before; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  }).sort((one, other) => one - other);
  return { name, fastest: times[0] ?? 0, middle: times[Math.floor(rounds / 2)] ?? 0 };
}

/** A line of the report: the figure, and how many times the yardstick it is. */
export function line({ name, fastest, middle }: Measured, yardstick?: Measured): string {
  const ratio = yardstick ? `  ${(fastest / yardstick.fastest).toFixed(2)} × ${yardstick.name}` : '';
  return `${name.padEnd(46)} ${say(fastest).padStart(10)} fastest ${say(middle).padStart(10)} middle${ratio}`;
}

function say(milliseconds: number): string {
  return milliseconds < 0.1 ? `${(milliseconds * 1000).toFixed(2)} µs` : `${milliseconds.toFixed(2)} ms`;
}
