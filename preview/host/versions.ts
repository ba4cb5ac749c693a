// Which requirement sets each Excel for Windows has (Microsoft's tables; 2016 and 2019 by the edition of April 2024).
export type ExcelVersion = '2016' | '2019' | '2021' | '2024' | '365';

/** Set → version. Versions are texts: as a number, 1.20 would be 1.2. */
export type RequirementSets = Readonly<Record<string, string>>;

const ALWAYS: RequirementSets = { DialogApi: '1.1', Settings: '1.1', RichApiRuntime: '1.1' };
const SHARED_RUNTIME: RequirementSets = {
  ...ALWAYS,
  DialogApi: '1.2',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  CustomFunctionsRuntime: '1.3',
  // Lets the client answer custom functions in the shape that is expected here; no documented set.
  CustomFunctions: '1.7',
};

export const REQUIREMENT_SETS: Readonly<Record<ExcelVersion, RequirementSets>> = {
  '2016': { ...ALWAYS, ExcelApi: '1.1' },
  '2019': { ...ALWAYS, ExcelApi: '1.7' },
  '2021': { ...SHARED_RUNTIME, ExcelApi: '1.14' },
  '2024': { ...SHARED_RUNTIME, ExcelApi: '1.17' },
  '365': {
    ...SHARED_RUNTIME,
    ExcelApi: '1.20',
    ExcelApiDesktop: '1.1',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.5',
    // From 1.9 on the client answers functions every 200 ms in place of 500, if the host has that feature on.
    CustomFunctions: '1.9',
    KeyboardShortcuts: '1.1',
  },
};

/** The full version that `Office.context.diagnostics` shows. */
export const FULL_VERSION: Readonly<Record<ExcelVersion, string>> = {
  '2016': '16.0.4266.1001',
  '2019': '16.0.10338.20019',
  '2021': '16.0.14332.20303',
  '2024': '16.0.17932.20162',
  '365': '16.0.19231.20156',
};
