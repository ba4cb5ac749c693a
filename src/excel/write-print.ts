// The print set-up of a built sheet: A4, one page wide, header rows repeated, page numbers from the second page.
import { areaName } from '../core/workbook/address';
import type { PagePrint } from '../core/sheets/sheet-content';

const POINTS_A_MILLIMETRE = 72 / 25.4;

/** Queues the set-up on the page layout. */
export function setPrint(layout: Excel.PageLayout, print: PagePrint): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  // Each sheet is a document of its own, and counts its own pages.
  layout.firstPageNumber = 1;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.topMargin = print.margins.top * POINTS_A_MILLIMETRE;
  layout.bottomMargin = print.margins.bottom * POINTS_A_MILLIMETRE;
  layout.leftMargin = print.margins.left * POINTS_A_MILLIMETRE;
  layout.rightMargin = print.margins.right * POINTS_A_MILLIMETRE;
  if (print.area) layout.setPrintArea(areaName(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.pageNumberFromSecond) {
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = '&13&P';
    layout.headersFooters.firstPage.centerHeader = '';
  }
}
