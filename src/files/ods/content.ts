// The contents part of an OpenDocument file walked through once: its sheets and its names.
import { readArea } from '../../core/workbook/address';
import type { DefinedName, PrintSetup, Sheet } from '../../core/workbook/snapshot';
import type { Budget } from '../budget';
import { attribute, isOn } from '../xml/scan';
import type { XmlVisitor } from '../xml/scan';
import { CellTexts } from './cell-texts';
import { excelReference } from './formula';
import { SheetRows } from './sheet-rows';
import type { OdsStyles } from './styles';

/** Copies of other files' sheets are kept as tables with such a name. */
const OF_ANOTHER_FILE = /^'(?:file|https?):/;
const CELL_TAGS = new Set(['table-cell', 'covered-table-cell']);

interface OpenSheet {
  readonly attributes: string;
  readonly rows: SheetRows;
  titleRows?: { readonly first: number; readonly last: number };
}

export class OdsContent implements XmlVisitor {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly externalLinks: string[] = [];
  dateSystem: 1900 | 1904 = 1900;
  isSpreadsheet = false;
  private sheet: OpenSheet | undefined;
  private cell: { readonly attributes: string; readonly texts: CellTexts } | undefined;
  /** Tables in tables, and what was changed before: left alone. */
  private skipped = 0;
  private titlesFrom = 0;

  constructor(
    private readonly styles: OdsStyles,
    private readonly budget: Budget,
  ) {}

  /** Whether the text ended inside a sheet. */
  get isOpen(): boolean {
    return this.sheet !== undefined;
  }

  open(tag: string, attributes: string): void {
    if (tag === 'tracked-changes' || (tag === 'table' && (this.skipped > 0 || this.sheet !== undefined)))
      this.skipped += 1;
    if (this.skipped > 0) return;
    if (this.cell) this.cell.texts.open(tag, attributes);
    else if (this.sheet) this.openInSheet(this.sheet, tag, attributes);
    else this.openOutside(tag, attributes);
  }

  text(words: string): void {
    if (this.skipped === 0) this.cell?.texts.text(words);
  }

  close(tag: string): void {
    if (this.skipped > 0) {
      if (tag === 'tracked-changes' || tag === 'table') this.skipped -= 1;
    } else if (this.cell) this.closeInCell(this.cell, tag);
    else if (this.sheet) this.closeInSheet(this.sheet, tag);
  }

  private openOutside(tag: string, attributes: string): void {
    if (tag === 'spreadsheet') this.isSpreadsheet = true;
    if (tag === 'null-date' && attribute(attributes, 'date-value') === '1904-01-01') this.dateSystem = 1904;
    if (tag === 'table') {
      this.budget.sheet();
      this.sheet = { attributes, rows: new SheetRows(this.styles, this.budget) };
    }
    if (tag === 'named-range') {
      const name = attribute(attributes, 'name') ?? '';
      this.names.push({ name, formula: `=${excelReference(attribute(attributes, 'cell-range-address') ?? '')}` });
    }
  }

  private openInSheet(sheet: OpenSheet, tag: string, attributes: string): void {
    if (tag === 'table-column') sheet.rows.addColumns(attributes);
    else if (tag === 'table-row') sheet.rows.openRow(attributes);
    else if (tag === 'table-header-rows') this.titlesFrom = sheet.rows.nextRow;
    else if (CELL_TAGS.has(tag)) this.cell = { attributes, texts: new CellTexts() };
  }

  private closeInCell({ attributes, texts }: NonNullable<OdsContent['cell']>, tag: string): void {
    if (!CELL_TAGS.has(tag) || !texts.isAtEnd) {
      texts.close();
      return;
    }
    this.sheet?.rows.addCell(attributes, texts.lines, texts.comment);
    this.cell = undefined;
  }

  private closeInSheet(sheet: OpenSheet, tag: string): void {
    const { rows } = sheet;
    if (tag === 'table-row') rows.closeRow();
    else if (tag === 'table-header-rows') sheet.titleRows = { first: this.titlesFrom, last: rows.nextRow - 1 };
    else if (tag === 'table') {
      const name = attribute(sheet.attributes, 'name') ?? '';
      if (OF_ANOTHER_FILE.test(name)) this.externalLinks.push(name.slice(1, name.indexOf("'", 1)));
      else this.sheets.push(this.finished(sheet, name));
      this.sheet = undefined;
    }
  }

  private finished({ attributes, rows, titleRows }: OpenSheet, name: string): Sheet {
    const ranges = attribute(attributes, 'print-ranges');
    const area = ranges === undefined ? undefined : readArea(excelReference(ranges).replace(/^.*!/, ''));
    const print: PrintSetup = { ...(area ? { area } : {}), ...(titleRows ? { titleRows } : {}) };
    return {
      name,
      visibility: this.styles.isHidden(attribute(attributes, 'style-name')) ? 'hidden' : 'visible',
      rows: rows.rows,
      merges: rows.merges,
      hiddenRows: rows.hiddenRows,
      hiddenColumns: rows.hiddenColumns,
      isProtected: isOn(attributes, 'protected'),
      comments: rows.comments,
      ...(Object.keys(print).length > 0 ? { print } : {}),
    };
  }
}
