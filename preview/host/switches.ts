// What can be set on the emulated Excel to see how the add-in takes it. All can be changed while it runs.
import type { Locale } from '../book/book';
import type { OfficeThemeName } from './seam/office-theme';
import type { ExcelVersion, RequirementSets } from './versions';

export interface Switches {
  /** Read when office.js starts: takes effect with the next load of the pane. */
  version: ExcelVersion;
  /** In place of those of the version; null: the version's own. Takes effect like `version`. */
  requirementSets: RequirementSets | null;
  /** Whether a member of a set that is lacking throws ApiNotFound in the client, as an old Excel would answer. */
  enforceSets: boolean;
  /** Language of the user interface, and of shown numbers and dates; takes effect like `version`. */
  locale: Locale;
  /** The colours of Excel's own windows. The client asks again after five seconds. */
  theme: OfficeThemeName;
  /** Milliseconds before each answer. */
  latency: number;
  /** False: batches are done, but never answered. */
  answering: boolean;
  /** Fails one action: counted from 1, over all batches from now on. Set back to null once it has failed. */
  failure: { action: number; code: string } | null;
  /** A cell is being edited: every batch is refused until this is false again. */
  editingCell: boolean;
  /** Bytes that a request or an answer may have. */
  payloadLimit: number;
  /** What a blank cell is for a custom function that takes one value. */
  blank: 'zero' | 'null' | 'empty';
  /** Every sheet behaves as protected, with no password and all its cells locked as they are. */
  sheetsProtected: boolean;
  /** The workbook may be read only. */
  readOnly: boolean;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_SWITCHES: Switches = {
  version: '365',
  requirementSets: null,
  enforceSets: true,
  locale: 'vi-VN',
  theme: 'light',
  latency: 0,
  answering: true,
  failure: null,
  editingCell: false,
  payloadLimit: 5 * MEGABYTE,
  blank: 'zero',
  sheetsProtected: false,
  readOnly: false,
};
