// What an entry of the catalogue of functions holds.

/** A text in Vietnamese and in English. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface ParameterEntry {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly optional?: true;
  /** Given any number of times, as the last. */
  readonly repeating?: true;
}

export type ExampleValue = string | number | boolean | null;

/** A range in an example: how the formula names it, and what its cells hold. */
export interface ExampleRange {
  readonly shown: string;
  readonly cells: readonly (readonly ExampleValue[])[];
}

export interface ExampleEntry {
  readonly arguments: readonly (ExampleValue | ExampleRange)[];
  /** What the cell shows: a text, a number, a day as dd/mm/yyyy, an error with its message, or rows of them. */
  readonly answer: string | number | readonly (readonly (string | number)[])[];
  /** Why, in a Vietnamese sentence. */
  readonly because: string;
}

export interface FunctionEntry {
  /** For ever: it stands in officers' files. */
  readonly id: 'LEVEL' | 'DUEDATE' | 'DUEDATES' | 'SCORE';
  readonly description: Bilingual;
  readonly parameters: readonly ParameterEntry[];
  /** What the manual adds, each a Vietnamese paragraph. */
  readonly notes: readonly string[];
  readonly examples: readonly ExampleEntry[];
}
