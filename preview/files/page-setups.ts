// How a sheet of a workbook file is printed, as the port says it.
import type { HeaderFooter, PageSetup as FilePage, Sheet } from 'hucre';
import { DEFAULT_PAGE_SETUP, type PageSetup } from '../book/page-setup';

export const POINTS_AN_INCH = 72;
export const PAPERS: Readonly<Record<string, string>> = {
  letter: 'Letter',
  legal: 'Legal',
  a3: 'A3',
  a4: 'A4',
  a5: 'A5',
  b4: 'B4',
  b5: 'B5',
  executive: 'Executive',
  tabloid: 'Tabloid',
};

export function pageSetupOf({ pageSetup = {}, headerFooter }: Sheet): PageSetup {
  const { margins = {} } = pageSetup;
  const points = (inches: number | undefined, usual: number): number =>
    inches === undefined ? usual : inches * POINTS_AN_INCH;
  return {
    ...DEFAULT_PAGE_SETUP,
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[pageSetup.paperSize ?? ''] ?? DEFAULT_PAGE_SETUP.paperSize,
    topMargin: points(margins.top, DEFAULT_PAGE_SETUP.topMargin),
    bottomMargin: points(margins.bottom, DEFAULT_PAGE_SETUP.bottomMargin),
    leftMargin: points(margins.left, DEFAULT_PAGE_SETUP.leftMargin),
    rightMargin: points(margins.right, DEFAULT_PAGE_SETUP.rightMargin),
    headerMargin: points(margins.header, DEFAULT_PAGE_SETUP.headerMargin),
    footerMargin: points(margins.footer, DEFAULT_PAGE_SETUP.footerMargin),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    centerVertically: pageSetup.verticalCentered ?? false,
    zoom: zoomOf(pageSetup),
    printArea: pageSetup.printArea?.replaceAll('$', '') ?? null,
    titleRows: pageSetup.printTitlesRow ?? null,
    titleColumns: pageSetup.printTitlesColumn ?? null,
    printGridlines: pageSetup.showGridLines ?? false,
    printHeadings: pageSetup.showRowColHeaders ?? false,
    ...textsOf(headerFooter),
  };
}

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: FilePage): PageSetup['zoom'] {
  if (!fitToPage) return { kind: 'scale', scale: scale ?? 100 };
  // 0 pages means: as many as it takes.
  return {
    kind: 'fit',
    pagesWide: fitToWidth === 0 ? null : (fitToWidth ?? 1),
    pagesTall: fitToHeight === 0 ? null : (fitToHeight ?? 1),
  };
}

function textsOf(file: HeaderFooter | undefined): Partial<PageSetup> {
  if (!file) return {};
  const first = file.differentFirst ?? false;
  const even = file.differentOddEven ?? false;
  const defaults = sections(file.oddHeader, file.oddFooter);
  return {
    headerFooterState: first ? (even ? 'FirstOddAndEven' : 'FirstAndDefault') : even ? 'OddAndEven' : 'Default',
    defaultPages: defaults,
    oddPages: even ? defaults : DEFAULT_PAGE_SETUP.oddPages,
    firstPage: sections(file.firstHeader, file.firstFooter),
    evenPages: sections(file.evenHeader, file.evenFooter),
  };
}

/** "&L…&C…&R…": the three sections of a header. */
function sections(header = '', footer = ''): PageSetup['defaultPages'] {
  const part = (text: string, letter: 'L' | 'C' | 'R'): string => {
    const start = text.indexOf(`&${letter}`);
    if (start < 0) return letter === 'C' && !/&[LCR]/.test(text) ? text : '';
    const rest = text.slice(start + 2);
    const end = rest.search(/&[LCR]/);
    return end < 0 ? rest : rest.slice(0, end);
  };
  return {
    leftHeader: part(header, 'L'),
    centerHeader: part(header, 'C'),
    rightHeader: part(header, 'R'),
    leftFooter: part(footer, 'L'),
    centerFooter: part(footer, 'C'),
    rightFooter: part(footer, 'R'),
  };
}
