// How a sheet is printed. Every change is kept as a new page set-up.
import { addressOf } from '../../book/address';
import type { Area } from '../../book/area';
import type { PageSetup } from '../../book/page-setup';
import { invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { flagArgument, numberArgument, recordArgument, textArgument, wordArgument } from './arguments';
import type { ExcelState } from './excel-state';
import { HeaderFooterGroup } from './header-footer-group';
import { zoomArgument, publicZoom } from './page-zoom';
import { areaArgument } from './range-argument';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const PRINT_ORDERS = ['DownThenOver', 'OverThenDown'] as const;
const PAPERS = ['Letter', 'Legal', 'Tabloid', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Quatro'] as const;
const POINTS: Readonly<Record<string, number>> = { points: 1, inches: 72, centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

export class PageLayout extends HostObject {
  readonly $type = 'PageLayout';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
    private readonly rangeOf: (area: Area) => HostObject,
  ) {
    super();
  }

  setup(): PageSetup {
    return this.state.sheet(this.sheetId).pageSetup();
  }
  change(part: Partial<PageSetup>): void {
    this.state.changeableSheet(this.sheetId).setPageSetup({ ...this.setup(), ...part });
  }

  get Orientation(): string {
    return this.setup().orientation;
  }
  set Orientation(orientation: unknown) {
    this.change({ orientation: wordArgument(orientation, ORIENTATIONS) });
  }
  get PaperSize(): string {
    return this.setup().paperSize;
  }
  set PaperSize(size: unknown) {
    this.change({ paperSize: wordArgument(size, PAPERS) });
  }
  get CenterHorizontally(): boolean {
    return this.setup().centerHorizontally;
  }
  set CenterHorizontally(center: unknown) {
    this.change({ centerHorizontally: flagArgument(center) });
  }
  get CenterVertically(): boolean {
    return this.setup().centerVertically;
  }
  set CenterVertically(center: unknown) {
    this.change({ centerVertically: flagArgument(center) });
  }
  get TopMargin(): number {
    return this.setup().topMargin;
  }
  set TopMargin(points: unknown) {
    this.change({ topMargin: marginArgument(points) });
  }
  get BottomMargin(): number {
    return this.setup().bottomMargin;
  }
  set BottomMargin(points: unknown) {
    this.change({ bottomMargin: marginArgument(points) });
  }
  get LeftMargin(): number {
    return this.setup().leftMargin;
  }
  set LeftMargin(points: unknown) {
    this.change({ leftMargin: marginArgument(points) });
  }
  get RightMargin(): number {
    return this.setup().rightMargin;
  }
  set RightMargin(points: unknown) {
    this.change({ rightMargin: marginArgument(points) });
  }
  get HeaderMargin(): number {
    return this.setup().headerMargin;
  }
  set HeaderMargin(points: unknown) {
    this.change({ headerMargin: marginArgument(points) });
  }
  get FooterMargin(): number {
    return this.setup().footerMargin;
  }
  set FooterMargin(points: unknown) {
    this.change({ footerMargin: marginArgument(points) });
  }
  get PrintOrder(): string {
    return this.setup().printOrder;
  }
  set PrintOrder(order: unknown) {
    this.change({ printOrder: wordArgument(order, PRINT_ORDERS) });
  }
  get PrintGridlines(): boolean {
    return this.setup().printGridlines;
  }
  set PrintGridlines(print: unknown) {
    this.change({ printGridlines: flagArgument(print) });
  }
  get PrintHeadings(): boolean {
    return this.setup().printHeadings;
  }
  set PrintHeadings(print: unknown) {
    this.change({ printHeadings: flagArgument(print) });
  }
  get BlackAndWhite(): boolean {
    return this.setup().blackAndWhite;
  }
  set BlackAndWhite(print: unknown) {
    this.change({ blackAndWhite: flagArgument(print) });
  }
  get FirstPageNumber(): number | '' {
    return this.setup().firstPageNumber;
  }
  set FirstPageNumber(number: unknown) {
    this.change({ firstPageNumber: number === '' ? '' : numberArgument(number) });
  }
  get Zoom(): Readonly<Record<string, unknown>> {
    return publicZoom(this.setup().zoom);
  }
  set Zoom(zoom: unknown) {
    this.change({ zoom: zoomArgument(zoom) });
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[textArgument(unit).toLowerCase()];
    const given = recordArgument(margins);
    if (factor === undefined) throw invalidArgument();
    for (const side of MARGINS) {
      if (given[side] === undefined) continue;
      this.change({ [`${side}Margin`]: marginArgument(numberArgument(given[side]) * factor) });
    }
  }

  SetPrintArea(range: unknown): void {
    this.change({ printArea: addressOf(areaArgument(range, this.state, this.sheetId)) });
  }
  SetPrintTitleRows(range: unknown): void {
    const { row, rows } = areaArgument(range, this.state, this.sheetId);
    this.change({ titleRows: `${row + 1}:${row + rows}` });
  }
  SetPrintTitleColumns(range: unknown): void {
    const area = areaArgument(range, this.state, this.sheetId);
    this.change({ titleColumns: addressOf({ ...area, row: 0, rows: 1048576 }) });
  }
  GetPrintAreaOrNullObject(): HostObject | null {
    return this.rangeAt(this.setup().printArea);
  }
  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.rangeAt(this.setup().titleRows);
  }
  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.rangeAt(this.setup().titleColumns);
  }

  private rangeAt(address: string | null): HostObject | null {
    return address === null ? null : this.rangeOf(areaArgument(address, this.state, this.sheetId));
  }
}

function marginArgument(value: unknown): number {
  const points = numberArgument(value);
  if (points < 0) throw invalidArgument();
  return points;
}
