// The colours of Excel's windows, as it gives them to task panes.
export type OfficeThemeName = 'light' | 'dark' | 'black';

interface OfficeTheme {
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

/** Numbers, not texts: the client turns them into "#rrggbb". */
export const OFFICE_THEMES: Readonly<Record<OfficeThemeName, OfficeTheme>> = {
  light: {
    primaryFontColor: 0x262626,
    primaryBackgroundColor: 0xe6e6e6,
    secondaryFontColor: 0x262626,
    secondaryBackgroundColor: 0xffffff,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x444444,
    secondaryFontColor: 0x262626,
    secondaryBackgroundColor: 0xd4d4d4,
  },
  black: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x0a0a0a,
    secondaryFontColor: 0xf3f3f3,
    secondaryBackgroundColor: 0x262626,
  },
};
