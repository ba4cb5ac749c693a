// Formulas that Excel refuses at once: semicolons between arguments, brackets that do not close, texts over 255 letters.
import { invalidArgument } from '../rich/api-error';

const LONGEST_LITERAL = 255;
const QUOTED = /"((?:[^"]|"")*)"|'(?:[^']|'')*'/g;

export function checkFormula(formula: string): void {
  for (const [, literal = ''] of formula.matchAll(QUOTED))
    if (literal.length > LONGEST_LITERAL) throw invalidArgument('A text in a formula may have 255 letters.');
  const bare = formula.replace(QUOTED, '').replace(/\{[^{}]*\}/g, '');
  if (bare.includes(';') || bare.includes('"')) throw invalidArgument(`Not a formula: ${formula}`);
  let depth = 0;
  for (const letter of bare) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth < 0) break;
  }
  if (depth !== 0) throw invalidArgument(`Not a formula: ${formula}`);
}
