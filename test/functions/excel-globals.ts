// The two globals that Excel gives a custom function: its errors, and which requirement sets it has.

const CODES = { invalidValue: '#VALUE!', notAvailable: '#N/A' } as const;

class FunctionError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** Installs the globals; the tie of an id to its function is put into the map returned. */
export function installExcelGlobals(): Map<string, (...values: never[]) => unknown> {
  const tied = new Map<string, (...values: never[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FunctionError,
      ErrorCode: CODES,
      associate: (id: string, answer: (...values: never[]) => unknown) => tied.set(id, answer),
    },
  });
  supportFormattedNumbers(true);
  return tied;
}

/** Whether Excel takes formatted numbers: CustomFunctionsRuntime 1.4. */
export function supportFormattedNumbers(isSupported: boolean): void {
  const isSetSupported = (set: string, version: string): boolean =>
    isSupported && set === 'CustomFunctionsRuntime' && version === '1.4';
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

/** What a cell shows: a day as dd/mm/yyyy, an error with its message. */
export function shown(value: unknown): unknown {
  if (value instanceof FunctionError) return `${value.code} ${value.message}`;
  if (typeof value !== 'object' || value === null) return value;
  const { type, basicValue, numberFormat } = value as Record<string, unknown>;
  if (type !== 'FormattedNumber' || numberFormat !== 'dd/mm/yyyy') throw new Error(JSON.stringify(value));
  const day = new Date((Number(basicValue) - 25569) * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}

/** What a function's answer shows: rows of cells, or the one error that it throws. */
export function shownAnswer(answer: () => unknown[][]): unknown[][] {
  try {
    return answer().map((row) => row.map(shown));
  } catch (error) {
    return [[shown(error)]];
  }
}

/** The same of a function that answers later. */
export async function shownLater(answer: () => Promise<unknown[][]>): Promise<unknown[][]> {
  return answer().then(
    (rows) => shownAnswer(() => rows),
    (error: unknown) => [[shown(error)]],
  );
}
