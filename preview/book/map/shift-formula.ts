// How the references of a formula follow when cells are inserted or removed.
import { addressOf, parseArea, splitSheet } from '../address';
import { moveArea, type Shift } from './shift';

/** Texts and quoted names pass untouched; what looks like a reference is tried; the rest is copied. */
const PIECES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|'(?:[^']|'')*'/gu;

export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return formula.replace(PIECES, (piece: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return piece;
    const named = prefix === undefined ? ownSheet : (splitSheet(prefix).sheet ?? ownSheet);
    if (named.toLowerCase() !== shiftedSheet.toLowerCase()) return piece;
    const area = parseArea(reference);
    if (!area) return piece;
    const moved = moveArea(area, shift);
    if (!moved) return '#REF!';
    return (prefix ?? '') + withSigns(addressOf(moved), reference);
  });
}

/** Puts the $ signs of the old reference into the new address. */
function withSigns(address: string, old: string): string {
  const signs = old.split(':').map((end) => ({ column: /^\$[A-Z]/.test(end), row: /\$\d/.test(end) }));
  const ends = address.split(':');
  return ends
    .map((end, index) => {
      const sign = signs[index] ?? signs[0];
      const [, column = '', row = ''] = /^([A-Z]*)(\d*)$/.exec(end) ?? [];
      return (column && sign?.column ? '$' : '') + column + (row && sign?.row ? '$' : '') + row;
    })
    .join(':');
}
