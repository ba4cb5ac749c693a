// An example as a formula, written as Vietnamese Excel takes it: ";" between arguments, a comma before decimals.
import type { ExampleEntry, ExampleRange, ExampleValue, FunctionEntry } from '../../src/functions/catalogue-entry';

/** "=CQTT.LEVEL(92,5; "Mức 4")". */
export function formulaOf({ id }: Pick<FunctionEntry, 'id'>, example: ExampleEntry): string {
  return `=CQTT.${id}(${example.arguments.map(shown).join('; ')})`;
}

/** "CQTT.LEVEL(diem; [dang_ky]; [bang_muc])". */
export function signatureOf({ id, parameters }: FunctionEntry): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    if (repeating === true) return `${name.vi}1; …`;
    return optional === true ? `[${name.vi}]` : name.vi;
  });
  return `=CQTT.${id}(${names.join('; ')})`;
}

export function isRange(argument: ExampleValue | ExampleRange): argument is ExampleRange {
  return typeof argument === 'object' && argument !== null;
}

function shown(argument: ExampleValue | ExampleRange): string {
  if (isRange(argument)) return argument.shown;
  if (argument === null) return '';
  if (typeof argument === 'string') return `"${argument.replace(/"/g, '""')}"`;
  return typeof argument === 'number' ? String(argument).replace('.', ',') : String(argument).toUpperCase();
}
