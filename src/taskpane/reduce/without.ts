// Leaving optional parts of a state out: an absent part and an undefined one are not the same to the type checker.

/** The object without the named parts. */
export function without<T extends object, K extends keyof T>(object: T, ...parts: readonly K[]): Omit<T, K> {
  const rest: Omit<T, K> & Partial<T> = { ...object };
  for (const part of parts) delete rest[part];
  return rest;
}
