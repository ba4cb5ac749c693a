// A formula of an OpenDocument file in Excel's words: references without brackets, commas between arguments.

/** Names of functions that only LibreOffice writes so. */
const OWNERS = /^(?:COM\.MICROSOFT|ORG\.LIBREOFFICE)\./;
const OTHER_FILE = /^'((?:[^']|'')*)'#(.*)$/s;
const WITH_SHEET = /^\$?('(?:[^']|'')*'|[^'.]*)\.(.*)$/s;

/**
 * The formula with its leading "="; undefined where there is none.
 * @example excelFormula("of:=SUM([.C3:.C10];[$'Bảng 1'.D4])") // → "=SUM(C3:C10,'Bảng 1'!D4)"
 */
export function excelFormula(written: string): string | undefined {
  const formula = /^[a-z]*:?=(.*)$/s.exec(written)?.[1];
  if (formula === undefined || formula === '') return undefined;
  let changed = '';
  let depth = 0;
  for (let at = 0; at < formula.length;) {
    const piece = pieceAt(formula, at);
    at += piece.length;
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    changed += excelPiece(piece, depth > 0);
  }
  return `=${changed}`;
}

/** A whole text, a whole reference in brackets, a name of functions' owner, or one letter. */
function pieceAt(formula: string, start: number): string {
  const letter = formula.charAt(start);
  if (letter === '"') return formula.slice(start, afterQuoted(formula, start));
  if (letter === 'C' || letter === 'O') return OWNERS.exec(formula.slice(start, start + 20))?.[0] ?? letter;
  if (letter !== '[') return letter;
  let at = start + 1;
  while (at < formula.length && formula.charAt(at) !== ']') {
    at = formula.charAt(at) === "'" ? afterQuoted(formula, at) : at + 1;
  }
  return formula.slice(start, at + 1);
}

/** Past the closing mark; a doubled mark closes one text and opens the next. */
function afterQuoted(formula: string, start: number): number {
  const close = formula.indexOf(formula.charAt(start), start + 1);
  return close < 0 ? formula.length : close + 1;
}

function excelPiece(piece: string, isInArray: boolean): string {
  if (piece.startsWith('[')) return excelReference(piece.slice(1).replace(/\]$/, ''));
  if (OWNERS.test(piece)) return '';
  if (piece === ';' || piece === '~') return ',';
  if (piece === '|' && isInArray) return ';';
  return piece === '!' ? ' ' : piece;
}

/**
 * A reference without its brackets.
 * @example excelReference("$'Bảng 1'.$A$1:.$B$2") // → "'Bảng 1'!$A$1:$B$2"
 */
export function excelReference(reference: string): string {
  if (reference.includes('#REF!')) return '#REF!';
  const outside = OTHER_FILE.exec(reference);
  const [from = '', to] = split(outside?.[2] ?? reference);
  const first = place(from);
  const last = to === undefined ? undefined : place(to);
  const sheet = outside ? outsideSheet(outside[1] ?? '', first.sheet) : first.sheet;
  const cells = last === undefined ? first.cell : `${first.cell}:${last.cell}`;
  return sheet === '' ? cells : `${sheet}!${cells}`;
}

/** The two ends of a range; a colon inside a quoted sheet name parts nothing. */
function split(reference: string): readonly string[] {
  let at = 0;
  while (at < reference.length && reference.charAt(at) !== ':') {
    at = reference.charAt(at) === "'" ? afterQuoted(reference, at) : at + 1;
  }
  return at < reference.length ? [reference.slice(0, at), reference.slice(at + 1)] : [reference];
}

function place(end: string): { readonly sheet: string; readonly cell: string } {
  const [, sheet = '', cell = end] = WITH_SHEET.exec(end) ?? [];
  return { sheet, cell };
}

function outsideSheet(file: string, sheet: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `'[${name}]${sheet.replace(/^'|'$/g, '')}'`;
}
