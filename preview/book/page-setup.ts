// How a sheet is printed. Lengths are in points.
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel's name: "A4", "A3", "Letter", … */
  readonly paperSize: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Scale in percent, or pages to fit to (null: as many as it takes). */
  readonly zoom:
    | { readonly kind: 'scale'; readonly scale: number }
    | { readonly kind: 'fit'; readonly pagesWide: number | null; readonly pagesTall: number | null };
  /** A1 addresses without the sheet; null: none set. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  readonly printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  /** Empty text: numbered on from the sheet before. */
  readonly firstPageNumber: number | '';
  /** Which of the four texts are used. */
  readonly headerFooterState: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly defaultPages: HeaderFooterTexts;
  readonly firstPage: HeaderFooterTexts;
  readonly evenPages: HeaderFooterTexts;
  readonly oddPages: HeaderFooterTexts;
}

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

export const DEFAULT_PAGE_SETUP: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  zoom: { kind: 'scale', scale: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  firstPageNumber: '',
  headerFooterState: 'Default',
  useSheetMargins: true,
  useSheetScale: true,
  defaultPages: NO_TEXTS,
  firstPage: NO_TEXTS,
  evenPages: NO_TEXTS,
  oddPages: NO_TEXTS,
};
