// A terminal that keeps what is printed on it.
import type { Terminal } from '../../src/cli/command';
import { run } from '../../src/cli/run';

export interface Ran {
  readonly exit: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs the command line inside the test, without workers. */
export async function cqtt(words: readonly string[], more: Partial<Terminal> = {}): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  async function* nothing(): AsyncGenerator<string> {
    yield* [];
  }
  const exit = await run(words, {
    input: nothing(),
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
    ...more,
  });
  return { exit, printed: printed.join(''), complained: complained.join('') };
}
