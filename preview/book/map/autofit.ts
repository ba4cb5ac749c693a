// How wide a column or high a row must be for its texts: an estimate by count of letters, for there is no font to measure.
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type CellStyle } from '../style';

const LETTER = 0.55;
const LINE = 1.3;
const MARGIN = 6;

export function fittingWidth(texts: readonly string[], fontSize = 11): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return longest === 0 ? DEFAULT_COLUMN_WIDTH : longest * fontSize * LETTER + MARGIN;
}

export function fittingHeight(
  texts: readonly string[],
  styles: readonly CellStyle[],
  widths: readonly number[],
): number {
  const heights = texts.map((text, index) => {
    const style = styles[index];
    const size = style?.fontSize ?? 11;
    const letters = Math.max(1, Math.floor(((widths[index] ?? DEFAULT_COLUMN_WIDTH) - MARGIN) / (size * LETTER)));
    const lines = style?.wrap
      ? text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length || 1) / letters), 0)
      : 1;
    return text === '' ? 0 : lines * size * LINE;
  });
  return Math.max(DEFAULT_ROW_HEIGHT, ...heights);
}
