// What was worked out once is kept for the next rule that asks.

interface Memory<Key, Answer> {
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

/** What is kept of a key, or else made and kept. */
export function remembered<Key, Answer>(memory: Memory<Key, Answer>, key: Key, make: () => Answer): Answer {
  let answer = memory.get(key);
  if (answer === undefined) memory.set(key, (answer = make()));
  return answer;
}

export function newMap<Key, Answer>(): Map<Key, Answer> {
  return new Map();
}
