// What the styles of an OpenDocument file tell a check: number format and font of cells, and which tables are hidden.
import { attribute, scanXml } from '../xml/scan';
import type { CellFormat } from '../xlsx/styles';
import { NumberFormats } from './number-formats';

interface Style {
  readonly parent?: string;
  readonly format?: string;
  font?: string;
  isHidden?: true;
}

const MOST_PARENTS = 10;
/** Fonts of the old encodings: their name is needed to read the text, even where it is the usual one. */
const OLD_ENCODING = /^(?:\.Vn|VNI[- ]|VN[IU]?-)/i;

export interface OdsStyles {
  formatOf(style: string | undefined): CellFormat;
  isHidden(tableStyle: string | undefined): boolean;
}

/** The styles of both parts that hold some; those of the contents come last and win. */
export function odsStyles(stylesPart: string, contentPart: string): OdsStyles {
  const styles = new Map<string, Style>();
  const fonts = new Map<string, string>();
  const formats = new NumberFormats();
  for (const xml of [stylesPart, contentPart.slice(0, endOfStyles(contentPart))]) collect(xml, styles, fonts, formats);
  const usual = fontOf(styles, 'Default');
  const known = new Map<string | undefined, CellFormat>();
  return {
    formatOf(style = 'Default') {
      const already = known.get(style);
      if (already) return already;
      const font = fontOf(styles, style);
      const numberFormat = formats.byName.get(inherited(styles, style, (one) => one.format) ?? '');
      const format: CellFormat = {
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(font !== undefined && (font !== usual || OLD_ENCODING.test(font)) ? { fontName: font } : {}),
      };
      known.set(style, format);
      return format;
    },
    isHidden: (tableStyle = '') => styles.get(`table ${tableStyle}`)?.isHidden === true,
  };
}

/** Cells hold no styles: they are not walked through for them. */
function endOfStyles(content: string): number {
  const end = content.indexOf('</office:automatic-styles>');
  return end < 0 ? Math.max(0, content.indexOf('<table:table ')) : end;
}

function collect(xml: string, styles: Map<string, Style>, fonts: Map<string, string>, formats: NumberFormats): void {
  let open: Style | undefined;
  scanXml(xml, {
    open(tag, attributes) {
      formats.open(tag, attributes);
      if (tag === 'font-face') {
        fonts.set(attribute(attributes, 'name') ?? '', unquoted(attribute(attributes, 'font-family') ?? ''));
      } else if (tag === 'style' || tag === 'default-style') {
        open = styleOf(attributes);
        styles.set(keyOf(tag, attributes), open);
      } else if (tag === 'text-properties' && open) {
        const named = attribute(attributes, 'font-name');
        const family = attribute(attributes, 'font-family');
        const font = named === undefined ? family && unquoted(family) : (fonts.get(named) ?? named);
        if (font) open.font = font;
      } else if (tag === 'table-properties' && open && attribute(attributes, 'display') === 'false') {
        open.isHidden = true;
      }
    },
    text: (words) => formats.text(words),
    close: (tag) => formats.close(tag),
  });
}

function styleOf(attributes: string): Style {
  const parent = attribute(attributes, 'parent-style-name');
  const format = attribute(attributes, 'data-style-name');
  return { ...(parent === undefined ? {} : { parent }), ...(format === undefined ? {} : { format }) };
}

/** Names are unique in a family only: of the others none is asked for. */
function keyOf(tag: string, attributes: string): string {
  const family = attribute(attributes, 'family') ?? '';
  return tag === 'default-style' ? `default ${family}` : `${family} ${attribute(attributes, 'name') ?? ''}`;
}

function fontOf(styles: ReadonlyMap<string, Style>, style: string): string | undefined {
  return inherited(styles, style, (one) => one.font) ?? styles.get('default table-cell')?.font;
}

function inherited<Value>(
  styles: ReadonlyMap<string, Style>,
  name: string,
  read: (style: Style) => Value | undefined,
): Value | undefined {
  let style = styles.get(`table-cell ${name}`);
  for (let count = 0; style !== undefined && count < MOST_PARENTS; count += 1) {
    const value = read(style);
    if (value !== undefined) return value;
    style = style.parent === undefined ? undefined : styles.get(`table-cell ${style.parent}`);
  }
  return undefined;
}

function unquoted(name: string): string {
  return name.replace(/^'|'$/g, '');
}
