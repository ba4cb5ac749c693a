// The records of a text of separated values, as Excel writes them: quotation marks around what holds a separator, doubled inside.

import { LAST_COLUMN } from '../../core/workbook/address';

export type Separator = ',' | ';' | '\t' | '|';

const QUOTE = '"';

/** The fields of each record, as many as a sheet has columns, one record at a time: a caller that has seen enough stops. */
export function* recordsOf(text: string, separator: Separator): Generator<readonly string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, next } = fieldAt(text, at, separator);
    if (fields.length <= LAST_COLUMN) fields.push(field);
    at = next;
    if (text.charAt(at) === separator) {
      at += 1;
      if (at < text.length) continue;
      if (fields.length <= LAST_COLUMN) fields.push('');
    }
    yield fields;
    fields = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

function fieldAt(text: string, start: number, separator: Separator): { readonly field: string; readonly next: number } {
  if (text.charAt(start) !== QUOTE) {
    const next = endOfPlain(text, start, separator);
    return { field: text.slice(start, next), next };
  }
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close < 0) return { field: parts.join(QUOTE) + text.slice(at), next: text.length };
    parts.push(text.slice(at, close));
    at = close + 1;
    if (text.charAt(at) === QUOTE) at += 1;
    else break;
  }
  // What stands between a closing mark and the separator belongs to the field.
  const next = endOfPlain(text, at, separator);
  return { field: parts.join(QUOTE) + text.slice(at, next), next };
}

function endOfPlain(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === separator || letter === '\n' || letter === '\r') return at;
    at += 1;
  }
  return at;
}
