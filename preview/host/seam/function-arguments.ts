// What Excel makes of the arguments of a formula before it calls a custom function.
import type { CellValue } from '../../book/sheet';
import type { Switches } from '../switches';
import type { FunctionMetadata, FunctionParameter } from './function-metadata';

/** Null is a blank cell; rows are a range. Undefined is an argument left out. */
export type FunctionArgument = CellValue | null | undefined | readonly (readonly (CellValue | null)[])[];

export type PreparedArguments =
  | { readonly kind: 'call'; readonly values: readonly unknown[] }
  /** Excel answers at once, without a call. */
  | { readonly kind: 'error'; readonly error: string };

const BLANKS: Readonly<Record<Switches['blank'], 0 | null | ''>> = { zero: 0, null: null, empty: '' };
const ERROR_VALUE = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
const WRONG = { kind: 'error', error: '#VALUE!' } as const;

class Refused extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

/** Without metadata the arguments are passed as they are. */
export function prepareArguments(
  given: readonly FunctionArgument[],
  metadata: FunctionMetadata | null,
  blank: Switches['blank'],
): PreparedArguments {
  const parameters: readonly FunctionParameter[] = metadata?.parameters ?? given.map(() => ({ name: '', type: 'any' }));
  const last = parameters.at(-1);
  const single = last?.repeating === true ? parameters.slice(0, -1) : parameters;
  const needed = single.filter((parameter) => parameter.optional !== true).length;
  if (given.length < needed || (single === parameters && given.length > parameters.length)) return WRONG;
  try {
    // Left-out arguments are null up to the declared number: the client appends one of its own after them.
    const values: unknown[] = single.map((parameter, index) => prepared(given[index], parameter, metadata, blank));
    if (last && single !== parameters)
      values.push(given.slice(single.length).map((each) => prepared(each, last, metadata, blank)));
    return { kind: 'call', values };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'error', error: error.error };
    throw error;
  }
}

function prepared(
  given: FunctionArgument,
  parameter: FunctionParameter,
  metadata: FunctionMetadata | null,
  blank: Switches['blank'],
): unknown {
  if (given === undefined) return null;
  const rows = Array.isArray(given) ? (given as readonly (readonly (CellValue | null)[])[]) : [[given as CellValue]];
  const type = parameter.type ?? 'any';
  if (metadata === null && Array.isArray(given)) return rows.map((row) => row.map((cell) => typed(cell, type, blank)));
  if (parameter.dimensionality === 'matrix') return rows.map((row) => row.map((cell) => typed(cell, type, blank)));
  const [first] = rows;
  if (rows.length !== 1 || first?.length !== 1) throw new Refused('#VALUE!');
  return typed(first[0] ?? null, type, blank);
}

/** An error among the arguments is the answer; text for a number is one if it reads as one. */
function typed(cell: CellValue | null, type: string, blank: Switches['blank']): unknown {
  if (typeof cell === 'string' && ERROR_VALUE.test(cell)) throw new Refused(cell);
  if (cell === null) return type === 'number' ? 0 : type === 'string' ? '' : BLANKS[blank];
  if (type === 'number') {
    const number = typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
    if (Number.isNaN(number)) throw new Refused('#VALUE!');
    return number;
  }
  if (type === 'string') return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  if (type === 'boolean') {
    if (typeof cell === 'string') throw new Refused('#VALUE!');
    return Boolean(cell);
  }
  return cell;
}
