// Which names Excel takes for a sheet.
import { invalidArgument } from '../rich/api-error';
import { textArgument } from './arguments';

const LONGEST_NAME = 31;

export function sheetNameArgument(value: unknown): string {
  const name = textArgument(value);
  const wrong = name === '' || name.length > LONGEST_NAME || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (wrong || name.toLowerCase() === 'history') throw invalidArgument();
  return name;
}
