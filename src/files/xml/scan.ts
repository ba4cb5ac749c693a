// A walk over XML, tag by tag, without building a tree: names without prefixes, entities replaced, nothing outside the text obeyed.

export interface XmlVisitor {
  /** `attributes` as written; `attribute` reads one of them. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
const CDATA = '<![CDATA[';

/** Visits the whole text; answers false where it ends inside a tag. */
export function scanXml(xml: string, visitor: XmlVisitor): boolean {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start > at) visitor.text?.(plain(xml.slice(at, start)));
    if (start < 0) return true;
    const end = xml.startsWith(CDATA, start) ? cdata(xml, start, visitor) : skipped(xml, start);
    at = end ?? tag(xml, start, visitor);
    if (at < 0) return false;
  }
}

/**
 * The value of an attribute, whatever the prefix of its name; undefined where there is none.
 * @example attribute(' r="B2" s="3"', 'r') // → "B2"
 */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charAt(at - 1);
    if (before !== ' ' && before !== ':' && before !== '\n' && before !== '\t' && before !== '\r') continue;
    const equals = skipSpaces(attributes, at + name.length);
    if (attributes.charAt(equals) !== '=') continue;
    const quoted = skipSpaces(attributes, equals + 1);
    const end = attributes.indexOf(attributes.charAt(quoted), quoted + 1);
    if (end > quoted) return plain(attributes.slice(quoted + 1, end));
  }
  return undefined;
}

/** Whether an attribute says yes: Excel writes "1", LibreOffice "true". */
export function isOn(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true';
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

function cdata(xml: string, start: number, visitor: XmlVisitor): number {
  const end = xml.indexOf(']]>', start);
  if (end < 0) return -1;
  visitor.text?.(xml.slice(start + CDATA.length, end));
  return end + 3;
}

/** Past a comment, an instruction or a declaration; undefined where a tag begins. */
function skipped(xml: string, start: number): number | undefined {
  for (const [opening, closing] of SKIPPED) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    return end < 0 ? -1 : end + closing.length;
  }
  return undefined;
}

function tag(xml: string, start: number, visitor: XmlVisitor): number {
  const end = tagEnd(xml, start);
  if (end < 0) return -1;
  const closing = xml.charAt(start + 1) === '/';
  const single = xml.charAt(end - 1) === '/';
  const from = start + (closing ? 2 : 1);
  const to = single ? end - 1 : end;
  let nameEnd = from;
  while (nameEnd < to && xml.charCodeAt(nameEnd) > 32) nameEnd += 1;
  const written = xml.slice(from, nameEnd);
  const name = written.slice(written.indexOf(':') + 1);
  if (closing) visitor.close?.(name);
  else {
    visitor.open?.(name, xml.slice(nameEnd, to));
    if (single) visitor.close?.(name);
  }
  return end + 1;
}

/** The ">" that ends a tag: one inside quotation marks does not. */
function tagEnd(xml: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return -1;
    const open = openQuote(xml, at, end);
    if (open === undefined) return end;
    const close = xml.indexOf(open.mark, open.at + 1);
    if (close < 0) return -1;
    at = close + 1;
  }
}

/** A quotation mark before `to` whose partner comes after it. */
function openQuote(xml: string, from: number, to: number): { readonly mark: string; readonly at: number } | undefined {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code !== DOUBLE && code !== SINGLE) continue;
    const mark = code === DOUBLE ? '"' : "'";
    const close = xml.indexOf(mark, at + 1);
    if (close < 0 || close > to) return { mark, at };
    at = close;
  }
  return undefined;
}

const DOUBLE = 34;
const SINGLE = 39;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const isHex = name.charAt(1).toLowerCase() === 'x';
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
