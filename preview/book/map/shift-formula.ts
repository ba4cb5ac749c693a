// How the references of a formula follow when cells are inserted or removed.
import { addressOf, parseArea, splitSheet } from '../address';
import { moveArea, type Shift } from './shift';

/** Texts, quoted names, words (functions, names, references with or without a sheet), and single signs. */
const PIECES = /"[^"]*"|'[^']*'|[\p{L}\p{N}_.$:!]+|[^\p{L}\p{N}_.$:!]/gu;

/** `ownSheet` is the sheet that the formula stands in: references without a sheet mean it. */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  const pieces = formula.match(PIECES) ?? [];
  let quoted = '';
  return pieces
    .map((piece, index) => {
      const before = quoted;
      quoted = piece.startsWith("'") ? quoted + piece : '';
      const isWord = /^[\p{L}\p{N}_.$!]/u.test(piece);
      if (!isWord || pieces[index + 1] === '(') return piece;
      const { sheet, rest } = splitSheet(before + piece);
      if ((sheet ?? ownSheet).toLowerCase() !== shiftedSheet.toLowerCase()) return piece;
      return piece.slice(0, piece.length - rest.length) + shiftReference(rest, shift);
    })
    .join('');
}

function shiftReference(reference: string, shift: Shift): string {
  const area = parseArea(reference);
  if (!area) return reference;
  const moved = moveArea(area, shift);
  return moved ? withSigns(addressOf(moved), reference) : '#REF!';
}

/** Puts the $ signs of the old reference into the new address. */
function withSigns(address: string, old: string): string {
  const signs = old.split(':').map((end) => ({ column: /^\$[A-Z]/i.test(end), row: /\$\d/.test(end) }));
  const ends = address.split(':').map((end, index) => {
    const sign = signs[index] ?? signs[0];
    const column = end.replace(/\d/g, '');
    const row = end.slice(column.length);
    return (column && sign?.column ? '$' : '') + column + (row && sign?.row ? '$' : '') + row;
  });
  return ends.join(':');
}
