// What a sheet of a file says beside its cells: merges, hidden columns, protection, print set-up.
import { readArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/address';
import type { PrintSetup } from '../../core/workbook/snapshot';
import type { Budget } from '../budget';
import { attribute, isOn } from '../xml/scan';
import type { XmlVisitor } from '../xml/scan';

const A4 = '9';
const MILLIMETRES_AN_INCH = 25.4;
const MOST_COLUMNS = 16_384;

export class SheetFrame implements XmlVisitor {
  readonly merges: Area[] = [];
  readonly hiddenColumns: number[] = [];
  isProtected = false;
  print: PrintSetup = {};
  private isFit = false;

  constructor(private readonly budget: Budget) {}

  open(name: string, attributes: string): void {
    switch (name) {
      case 'mergeCell':
        this.merge(readArea(attribute(attributes, 'ref') ?? ''));
        break;
      case 'col':
        if (isOn(attributes, 'hidden')) this.hide(attributes);
        break;
      case 'sheetProtection':
        this.isProtected = isOn(attributes, 'sheet');
        break;
      case 'pageSetUpPr':
        this.isFit = isOn(attributes, 'fitToPage');
        break;
      case 'pageMargins':
        this.print = { ...this.print, margins: marginsOf(attributes) };
        break;
      case 'pageSetup':
        this.print = { ...this.print, ...pageOf(attributes, this.isFit) };
        break;
    }
  }

  private merge(area: Area | undefined): void {
    if (!area || (area.top === area.bottom && area.left === area.right)) return;
    this.budget.merge(area);
    this.merges.push(area);
  }

  private hide(attributes: string): void {
    const first = Number(attribute(attributes, 'min') ?? 1);
    const last = Math.min(Number(attribute(attributes, 'max') ?? first), MOST_COLUMNS);
    for (let column = Math.max(1, first); column <= last; column += 1) this.hiddenColumns.push(column - 1);
  }
}

function marginsOf(attributes: string): NonNullable<PrintSetup['margins']> {
  const side = (name: string) => Math.round(Number(attribute(attributes, name) ?? 0) * MILLIMETRES_AN_INCH * 10) / 10;
  return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
}

function pageOf(attributes: string, isFit: boolean): PrintSetup {
  const orientation = attribute(attributes, 'orientation');
  const paper = attribute(attributes, 'paperSize');
  return {
    ...(orientation === 'landscape' || orientation === 'portrait' ? { orientation } : {}),
    ...(paper === undefined ? {} : { paper: paper === A4 ? ('A4' as const) : ('other' as const) }),
    ...(isFit ? { pagesWide: Number(attribute(attributes, 'fitToWidth') ?? 1) } : {}),
  };
}
