// What desktop Excel tells office.js about itself when it starts.
import { FULL_VERSION, REQUIREMENT_SETS } from '../versions';
import { OFFICE_THEMES } from './office-theme';
import type { Switches } from '../switches';

const EXCEL = 1;
const TASK_PANE = 2;
const READ_ONLY = 1;
const READ_WRITE = 0;
/** Shared runtime and custom functions. */
const SHARED_RUNTIME_FLAGS = 3;

/** type|platform|version|locale|correlation|isDialog|disableLogging|flags */
export function hostDescription({ version, requirementSets, locale }: Switches): string {
  const sets = requirementSets ?? REQUIREMENT_SETS[version];
  return `Excel|Win32|16.01|${locale}||||${sets['SharedRuntime'] === undefined ? 0 : SHARED_RUNTIME_FLAGS}`;
}

export type AppContext = Readonly<Record<string, () => unknown>>;

/** The client gives two empty lists to fill when it reads, and two full ones when it writes. */
export function officeSettings(stored: Map<string, unknown>): object {
  return {
    Read: (keys: string[], values: unknown[]) => {
      keys.push(...stored.keys());
      values.push(...stored.values());
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      stored.clear();
      keys.forEach((key, index) => stored.set(key, values[index]));
    },
  };
}

export function appContext(switches: Switches, fileName: string, settings: object): AppContext {
  const { version, locale, readOnly } = switches;
  const facts: Readonly<Record<string, unknown>> = {
    GetAppType: EXCEL,
    GetSolutionRef: 'cqtt',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: `C:\\${fileName}`,
    GetAppCapabilities: readOnly ? READ_ONLY : READ_WRITE,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetSupportedMatrix: JSON.stringify(switches.requirementSets ?? REQUIREMENT_SETS[version]),
    GetHostFullVersion: FULL_VERSION[version],
    GetInitialDisplayMode: TASK_PANE,
    GetInstanceId: 'cqtt-1',
    GetCorrelationId: '',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostCustomMessage: '',
    GetDialogRequirementMatrix: '',
    GetFeaturesForSolution: '{}',
    GetSettings: settings,
  };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => fact])),
    GetOfficeThemeInfo: () => JSON.stringify(OFFICE_THEMES[switches.theme]),
  };
}
