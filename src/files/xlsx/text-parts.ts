// Texts that stand outside the cells: shared strings and comments.
import type { Sheet } from '../../core/workbook/snapshot';
import { readArea } from '../../core/workbook/address';
import { attribute, scanXml } from '../xml/scan';

/** The shared strings in their order; runs of one text joined, readings of foreign letters left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let inReading = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      isText = name === 't' && !inReading;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 'rPh') inReading = false;
      isText = false;
    },
    text(words) {
      if (isText) text += words;
    },
  });
  return strings;
}

/** Excel writes control characters as _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

type Comments = NonNullable<Sheet['comments']>;

export function commentsOf(xml: string): Comments {
  const comments: Comments[number][] = [];
  let reference = '';
  let text = '';
  let isText = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'comment') {
        reference = attribute(attributes, 'ref') ?? '';
        text = '';
      }
      isText = name === 't';
    },
    close(name) {
      isText = false;
      const area = name === 'comment' ? readArea(reference) : undefined;
      if (area) comments.push({ row: area.top, column: area.left, text: unescaped(text) });
    },
    text(words) {
      if (isText) text += words;
    },
  });
  return comments;
}
