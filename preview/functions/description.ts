// What the grid tells of a function while its formula is typed.
import { FunctionType } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../host/seam/function-metadata';

/** functions.json tells more than Excel's own part of the emulation needs. */
export interface DescribedFunction extends FunctionMetadata {
  readonly description?: string;
  readonly parameters: readonly (FunctionMetadata['parameters'][number] & { readonly description?: string })[];
  readonly options?: { readonly requiresAddress?: boolean; readonly volatile?: boolean };
}

/** The hint that the grid shows while the formula is typed. */
export function descriptionOf(functionName: string, described: DescribedFunction) {
  const text = described.description ?? '';
  const examples = text.slice(text.lastIndexOf('(') + 1, -1).split(';');
  return {
    functionName,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: described.parameters.map((parameter, place) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: examples[place]?.trim() ?? '',
      require: parameter.optional === true ? (0 as const) : (1 as const),
      repeat: parameter.repeating === true ? (1 as const) : (0 as const),
    })),
  };
}
