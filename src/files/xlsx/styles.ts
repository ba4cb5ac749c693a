// What a cell's style tells a check: its number format and its font.
import { attribute, scanXml } from '../xml/scan';

export interface CellFormat {
  /** Absent for General. */
  readonly numberFormat?: string;
  /** Absent for the usual font. */
  readonly fontName?: string;
}

/** Formats that files name by number alone; as Excel shows them under American settings. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
/** Fonts of the old encodings: their name is needed to read the text, even where it is the usual one. */
const OLD_ENCODING = /^(?:\.Vn|VNI[- ]|VN[IU]?-)/i;

/** The formats that cells name by their place in this list. */
export function cellFormats(xml: string): readonly CellFormat[] {
  const written = new Map(BUILT_IN);
  const fonts: string[] = [];
  const formats: CellFormat[] = [];
  let within = '';
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs' || name === 'dxfs' || name === 'cellStyleXfs') within = name;
      if (name === 'numFmt' && within === '') {
        written.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      }
      if (within === 'fonts' && name === 'font') fonts.push('');
      if (within === 'fonts' && name === 'name') fonts[fonts.length - 1] = attribute(attributes, 'val') ?? '';
      if (within === 'cellXfs' && name === 'xf') formats.push(formatOf(attributes, written, fonts));
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return formats;
}

function formatOf(attributes: string, written: ReadonlyMap<number, string>, fonts: readonly string[]): CellFormat {
  const numberFormat = written.get(Number(attribute(attributes, 'numFmtId') ?? 0));
  const fontName = fonts[Number(attribute(attributes, 'fontId') ?? 0)] ?? '';
  const isTold = fontName !== '' && (fontName !== fonts[0] || OLD_ENCODING.test(fontName));
  return {
    ...(numberFormat && numberFormat !== 'General' ? { numberFormat } : {}),
    ...(isTold ? { fontName } : {}),
  };
}
