// The number formats of an OpenDocument file, as Excel would write them: enough to tell points, percentages, days and texts apart.
import { attribute } from '../xml/scan';
import type { XmlVisitor } from '../xml/scan';

const STYLES = new Set([
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'boolean-style',
  'text-style',
]);
const DATE_PARTS: ReadonlyMap<string, readonly [short: string, long: string]> = new Map([
  ['day', ['d', 'dd']],
  ['month', ['m', 'mm']],
  ['year', ['yy', 'yyyy']],
  ['hours', ['h', 'hh']],
  ['minutes', ['m', 'mm']],
  ['seconds', ['s', 'ss']],
  ['day-of-week', ['ddd', 'dddd']],
]);

/** Collects formats by their names while styles are visited. */
export class NumberFormats implements XmlVisitor {
  /** Formats that say no more than General are left out. */
  readonly byName = new Map<string, string>();
  private name: string | undefined;
  private code = '';
  private isLiteral = false;

  open(tag: string, attributes: string): void {
    if (STYLES.has(tag)) {
      this.name = attribute(attributes, 'name') ?? '';
      this.code = '';
    } else if (this.name !== undefined) this.code += this.part(tag, attributes);
  }

  text(words: string): void {
    if (this.isLiteral) this.code += words.trim() === '' ? words : /^[%/:.,-]+$/.test(words) ? words : `"${words}"`;
  }

  close(tag: string): void {
    this.isLiteral = false;
    if (!STYLES.has(tag) || this.name === undefined) return;
    if (this.code !== '' && this.code !== 'General') this.byName.set(this.name, this.code);
    this.name = undefined;
  }

  private part(tag: string, attributes: string): string {
    const [short, long] = DATE_PARTS.get(tag) ?? [];
    if (short !== undefined && long !== undefined) return attribute(attributes, 'style') === 'long' ? long : short;
    this.isLiteral = tag === 'text' || tag === 'currency-symbol';
    if (tag === 'number') return numberCode(attributes);
    return tag === 'text-content' ? '@' : '';
  }
}

function numberCode(attributes: string): string {
  const decimals = attribute(attributes, 'decimal-places');
  const whole = Number(attribute(attributes, 'min-integer-digits') ?? 1);
  const isGrouped = attribute(attributes, 'grouping') === 'true';
  if (decimals === undefined && !isGrouped && whole <= 1) return 'General';
  const places = Math.min(Number(decimals ?? 0), 30);
  const integer = isGrouped ? '#,##0' : '0'.repeat(Math.min(Math.max(whole, 1), 30));
  return places > 0 ? `${integer}.${'0'.repeat(places)}` : integer;
}
