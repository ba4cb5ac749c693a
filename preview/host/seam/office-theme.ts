// The colours of Excel's windows, as it gives them to task panes.
export type OfficeThemeName = 'light' | 'dark' | 'black';

interface OfficeTheme {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

/** Numbers, not texts: the client turns them into "#rrggbb". */
export const OFFICE_THEMES: Readonly<Record<OfficeThemeName, OfficeTheme>> = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xe6e6e6,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x444444,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xd4d4d4,
  },
  black: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xf3f3f3,
    controlBackgroundColor: 0x262626,
  },
};
