// A sheet as a host has to make it: cells, looks, drop-downs, notes and print set-up, all as plain data.
import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';

/** The look of a cell; lengths in points, colours "#RRGGBB". Absent means the sheet's default. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin black lines on all four sides, or those named. */
  readonly border?: 'all' | { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: 'thin' | 'double' };
  /** Filled in by the officer: stays open when the officer protects the sheet. */
  readonly unlocked?: boolean;
}

/** One area that looks alike; later looks lie over earlier ones. */
export interface StyledArea {
  readonly area: Area;
  readonly look: CellLook;
}

export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** Beside a formula: what it gives at the time of building, for hosts that don't calculate. */
  readonly value?: CellValue;
  /** Native functions only, English names, comma separators, leading "=". */
  readonly formula?: string;
}

export interface EntryRule {
  readonly area: Area;
  readonly allow:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'decimal'; readonly from: number; readonly to: number | { readonly formula: string } }
    | { readonly kind: 'whole'; readonly from: number; readonly to: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'any' };
  /** Shown when the cell is chosen: title at most 32 letters, text at most 255. */
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly onWrong?: 'stop' | 'warning';
  readonly wrongText?: string;
}

export interface ConditionalLook {
  readonly area: Area;
  /** Relative to the area's first cell, leading "=". */
  readonly formula: string;
  readonly look: Pick<CellLook, 'fill' | 'fontColor' | 'bold'>;
}

/** A4; lengths in millimetres. */
export interface PagePrint {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly area?: Area;
  /** Rows repeated on each page, zero-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Page numbers in the top margin, not on the first page; each sheet counts its own pages from 1. */
  readonly pageNumberFromSecond: boolean;
}

export interface SheetContent {
  readonly name: string;
  readonly font: { readonly name: string; readonly size: number };
  readonly cells: readonly ContentCell[];
  readonly looks: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Width of each column in pixels at 100 %, from column A on. */
  readonly columnWidths: readonly number[];
  /** Height in points of rows that do not fit their text by themselves. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly entryRules: readonly EntryRule[];
  readonly conditionalLooks: readonly ConditionalLook[];
  /** Notes on header cells: one sentence what, one example. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** The first row that scrolls; 0 for none. */
  readonly frozenRows: number;
  readonly print: PagePrint;
  readonly showGridlines: boolean;
  /** The first cell to fill in. */
  readonly cursor: { readonly row: number; readonly column: number };
}
