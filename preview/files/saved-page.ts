// How a sheet is printed, as a workbook file says it.
import type { HeaderFooter, PageSetup as FilePage } from 'hucre';
import type { PageSetup } from '../book/page-setup';
import { PAPERS, POINTS_AN_INCH } from './page-setups';
import { nameOf } from './saved-styles';

export function filePage(setup: PageSetup): FilePage {
  const { zoom } = setup;
  const inches = (points: number): number => points / POINTS_AN_INCH;
  const paperSize = nameOf(PAPERS, setup.paperSize) as FilePage['paperSize'];
  return {
    ...(paperSize && { paperSize }),
    orientation: setup.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(zoom.kind === 'fit'
      ? { fitToPage: true, fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 }
      : { scale: zoom.scale }),
    margins: {
      top: inches(setup.topMargin),
      bottom: inches(setup.bottomMargin),
      left: inches(setup.leftMargin),
      right: inches(setup.rightMargin),
      header: inches(setup.headerMargin),
      footer: inches(setup.footerMargin),
    },
    ...(setup.printGridlines && { showGridLines: true }),
    ...(setup.printHeadings && { showRowColHeaders: true }),
    ...(setup.centerHorizontally && { horizontalCentered: true }),
    ...(setup.centerVertically && { verticalCentered: true }),
  };
}

export function fileHeader(setup: PageSetup): HeaderFooter | undefined {
  const { headerFooterState: state, defaultPages, evenPages, firstPage } = setup;
  const first = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
  const even = state === 'OddAndEven' || state === 'FirstOddAndEven';
  const header = (texts: PageSetup['defaultPages']): string =>
    line(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = (texts: PageSetup['defaultPages']): string =>
    line(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const file: HeaderFooter = {
    ...given('oddHeader', header(defaultPages)),
    ...given('oddFooter', footer(defaultPages)),
    ...(even && {
      differentOddEven: true,
      ...given('evenHeader', header(evenPages)),
      ...given('evenFooter', footer(evenPages)),
    }),
    ...(first && {
      differentFirst: true,
      ...given('firstHeader', header(firstPage)),
      ...given('firstFooter', footer(firstPage)),
    }),
  };
  return Object.keys(file).length > 0 ? file : undefined;
}

const given = (key: keyof HeaderFooter, text: string): HeaderFooter => (text === '' ? {} : { [key]: text });

const line = (left: string, center: string, right: string): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
