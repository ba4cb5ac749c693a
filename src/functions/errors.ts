// The two errors that can carry a message to the cell: what is wrong, and what is missing.

/** #VALUE!: unreadable or impossible, or a question that only the officer can answer. */
export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A: something is missing. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
