import { colorOf } from '../../../preview/files/colors';

describe('colours of a workbook file', () => {
  test.each([
    ['by value', { rgb: 'FF1F4E78' }, '#1F4E78'],
    ['by value without transparency', { rgb: '1F4E78' }, '#1F4E78'],
    ['by number in the old palette', { indexed: 22 }, '#C0C0C0'],
    ['the system’s own text colour', { indexed: 64 }, '#000000'],
    ['background of the theme', { theme: 0 }, '#FFFFFF'],
    ['text of the theme', { theme: 1 }, '#000000'],
    ['second text of the theme', { theme: 3 }, '#44546A'],
    ['an accent', { theme: 4 }, '#4472C4'],
    ['left to the program', {}, null],
  ])('%s', (_name, color, expected) => {
    expect(colorOf(color)).toBe(expected);
  });

  // Names and values are Excel's own, for the theme of Office; it counts hue and lightness in 240 steps, so two units may differ.
  test.each([
    ['Accent 1, Lighter 80 %', 4, 0.799981688894314, 'D9E1F2'],
    ['Accent 1, Lighter 60 %', 4, 0.599993896298105, 'B4C6E7'],
    ['Accent 1, Lighter 40 %', 4, 0.399975585192419, '8EA9DB'],
    ['Accent 1, Darker 25 %', 4, -0.249977111117893, '305496'],
    ['Accent 1, Darker 50 %', 4, -0.499984740745262, '203764'],
    ['White, Darker 15 %', 0, -0.149998474074526, 'D9D9D9'],
    ['Black, Lighter 50 %', 1, 0.499984740745262, '808080'],
  ])('%s', (_name, theme, tint, expected) => {
    const channels = (hex: string) => (hex.match(/../g) ?? []).map((part) => parseInt(part, 16));
    const found = channels((colorOf({ theme, tint }) ?? '#').slice(1));
    channels(expected).forEach((channel, index) => expect(Math.abs((found[index] ?? 999) - channel)).toBeLessThan(3));
  });
});
