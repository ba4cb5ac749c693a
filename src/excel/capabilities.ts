// What this Excel can do, by its requirement sets.

export interface Capabilities {
  /** ExcelApi 1.9: data validation, page layout, font and row properties: what building sheets needs. */
  readonly build: boolean;
  /** ExcelApi 1.4: used range as a null object: the least that a check needs. */
  readonly check: boolean;
  /** ExcelApi 1.13: merged areas are known. */
  readonly merges: boolean;
  /** ExcelApi 1.18: notes on header cells. */
  readonly notes: boolean;
  readonly watch: boolean;
  /** SharedRuntime 1.1: functions and the ribbon tab. */
  readonly functions: boolean;
  /** CustomFunctionsRuntime 1.4: a date comes formatted. */
  readonly formattedDates: boolean;
}

/** Asked anew each time: it costs nothing, and tests change it. */
export function capabilities(): Capabilities {
  const has = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    build: has('1.9'),
    check: has('1.4'),
    merges: has('1.13'),
    notes: has('1.18'),
    watch: has('1.9'),
    functions: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
    formattedDates: Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4'),
  };
}
