// How many lines a text takes in a cell of Times New Roman, and how high a row must be: for hosts that cannot fit rows themselves.
import { withoutMarks } from '../text';

/** Widths in thousandths of the font's size, by width; Times New Roman and what is made to its measure. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [180, "'"],
  [250, ' .,\u00a0'],
  [278, 'ijlt/:;'],
  [333, 'frI-()!'],
  [389, 'sJ'],
  [444, 'acez“”"?'],
  [500, '0123456789bdghknopquvxy_–'],
  [556, 'FPS'],
  [564, '+='],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXY'],
  [778, 'm'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** A letter that is not in the table counts as a wide one. */
const UNKNOWN_WIDTH = 722;
const BOLD = 1.06;
const PIXELS_A_POINT = 96 / 72;
/** Left and right of the text in a cell. */
const PADDING = 6;
/** A line's height against the font's size, as Excel sets it; and what a row has beside its lines. */
const LINE = 1.27;
const ROW_PADDING = 1.5;

export interface FitFont {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/**
 * The lines that a text takes when wrapped at words.
 * @param width of the cell in pixels
 * @example linesOf('Nhiệm vụ', 330, { size: 13, bold: false }) // → 1
 * @example linesOf('Nhiệm\nvụ', 330, { size: 13, bold: false }) // → 2
 */
export function linesOf(text: string, width: number, font: FitFont): number {
  const room = width - PADDING;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const word of paragraph.split(' ')) {
      const length = lengthOf(word, font);
      const longer = used + lengthOf(' ', font) + length;
      if (longer <= room) used = longer;
      else {
        // A word longer than the cell goes on in the next lines.
        const own = Math.max(1, Math.ceil(length / room));
        lines += own;
        used = length - (own - 1) * room;
      }
    }
  }
  return lines;
}

/** The height in points of a row with so many lines. */
export function heightOf(lines: number, fontSize: number): number {
  return Math.ceil((lines * fontSize * LINE + ROW_PADDING) * 4) / 4;
}

/** In pixels at 100 %. */
function lengthOf(text: string, { size, bold }: FitFont): number {
  let thousandths = 0;
  for (const letter of withoutMarks(text)) thousandths += WIDTH_OF.get(letter) ?? UNKNOWN_WIDTH;
  return (thousandths / 1000) * size * PIXELS_A_POINT * (bold ? BOLD : 1);
}
