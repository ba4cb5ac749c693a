// Colours as a workbook file names them: by value, by place in the theme with a tint, by number in the old palette.
import type { Color } from 'hucre';

/** The theme of Office, where a file has none: text and background first, in the order of the file's theme part. */
const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** A cell counts the first four the other way round: background before text. */
const PLACE_IN_THEME = [1, 0, 3, 2];

/** Excel's palette of 1997; 64 and 65 are the system's colours of text and background. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF'.split(
    ' ',
  );

/** "#RRGGBB", or null where the colour is left to the program. */
export function colorOf(color: Color | undefined, theme: readonly string[] = OFFICE_THEME): string | null {
  if (!color) return null;
  const plain = color.rgb?.slice(-6) ?? fromTheme(color.theme, theme) ?? PALETTE[color.indexed ?? -1];
  return plain === undefined ? null : tinted(plain, color.tint ?? 0);
}

function fromTheme(index: number | undefined, theme: readonly string[]): string | undefined {
  return index === undefined ? undefined : theme[PLACE_IN_THEME[index] ?? index];
}

/** A tint above 0 goes to white, below 0 to black, in the lightness of the colour. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  const high = Math.max(...channels) / 255;
  const low = Math.min(...channels) / 255;
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return `#${channels
    .map((channel) => relit(channel / 255, lightness, wanted))
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}

/** Hue and saturation stay: the distance of a channel from the lightness shrinks or grows with the room that is left for it. */
function relit(channel: number, lightness: number, wanted: number): number {
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return Math.min(1, Math.max(0, wanted + (channel - lightness) * scale));
}
