// The metadata file that Excel reads of the functions, in one language.
import type { Bilingual, FunctionEntry, ParameterEntry } from '../../src/functions/catalogue-entry';

export type Language = keyof Bilingual;

/** The text of functions.json (vi) or functions.en.json: only names and descriptions differ. */
export function functionMetadata(catalogue: readonly FunctionEntry[], language: Language): string {
  const functions = catalogue.map((entry) => ({
    id: entry.id,
    name: entry.id,
    description: entry.description[language],
    // Any argument may be a range, and any answer may spill.
    result: { type: 'any', dimensionality: 'matrix' },
    parameters: entry.parameters.map((parameter) => parameterMetadata(parameter, language)),
  }));
  return `${JSON.stringify({ allowCustomDataForDataTypeAny: true, functions }, null, 2)}\n`;
}

function parameterMetadata(parameter: ParameterEntry, language: Language): Record<string, string | boolean> {
  return {
    name: parameter.name[language],
    description: parameter.description[language],
    type: 'any',
    dimensionality: 'matrix',
    ...(parameter.optional === true ? { optional: true } : {}),
    ...(parameter.repeating === true ? { repeating: true } : {}),
  };
}
