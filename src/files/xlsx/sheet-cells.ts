// The cells of one sheet of a file: sparse, formulas of their own, whatever the sheet claims to reach to.
import { LAST_COLUMN, LAST_ROW, columnNumber } from '../../core/workbook/address';
import type { Cell, CellValue, Row } from '../../core/workbook/snapshot';
import { attribute, isOn } from '../xml/scan';
import type { XmlVisitor } from '../xml/scan';
import type { Budget } from '../budget';
import { valueOf } from './cell-value';
import { formulaPieces, shifted, type FormulaPieces } from './shift-formula';
import type { CellFormat } from './styles';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly letters: number;
  readonly pieces: FormulaPieces;
}

const LONGEST_FORMULA = 8192;

/** Collects rows and hidden rows while the sheet is visited. */
export class SheetCells implements XmlVisitor {
  readonly rows: Row[] = [];
  readonly hiddenRows: number[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private cells: Cell[] = [];
  private cell = '';
  private formulaAttributes = '';
  private value: string | undefined;
  private formula: string | undefined;
  private inline: string | undefined;
  private within: 'v' | 'f' | 't' | undefined;
  private isInReading = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly formats: readonly CellFormat[],
    private readonly budget: Budget,
  ) {}

  open(name: string, attributes: string): void {
    switch (name) {
      case 'row':
        this.row = Number(attribute(attributes, 'r') ?? this.row + 2) - 1;
        this.column = -1;
        this.cells = [];
        if (isOn(attributes, 'hidden')) this.hiddenRows.push(this.row);
        break;
      case 'c':
        this.cell = attributes;
        this.column = columnOf(attribute(attributes, 'r')) ?? this.column + 1;
        this.value = this.formula = this.inline = undefined;
        this.formulaAttributes = '';
        break;
      case 'f':
        this.formulaAttributes = attributes;
        this.formula = '';
        this.within = 'f';
        break;
      case 'v':
        this.value = '';
        this.within = 'v';
        break;
      case 'rPh':
        this.isInReading = true;
        break;
      case 't':
        if (!this.isInReading) {
          this.inline ??= '';
          this.within = 't';
        }
        break;
    }
  }

  text(words: string): void {
    if (this.within === 'v') this.value += words;
    else if (this.within === 'f') this.formula += words;
    else if (this.within === 't') this.inline += words;
  }

  close(name: string): void {
    this.within = undefined;
    if (name === 'rPh') this.isInReading = false;
    if (name === 'c') this.endCell();
    if (name === 'row' && this.cells.length > 0) {
      this.cells.sort((one, other) => one.column - other.column);
      this.rows.push({ index: this.row, cells: this.cells });
      this.cells = [];
    }
  }

  /** A cell with a format alone holds nothing: a sheet may have a million of them. */
  private endCell(): void {
    if (this.value === undefined && this.formula === undefined && this.inline === undefined) return;
    const value = valueOf(
      { type: attribute(this.cell, 't') ?? 'n', value: this.value, inline: this.inline },
      this.strings,
    );
    const formula = this.ownFormula();
    if (value === null && formula === undefined) return;
    // A row that no sheet has, as 0 or NaN, is no place for a cell.
    if (!(this.row >= 0 && this.row <= LAST_ROW)) return;
    this.budget.cell();
    this.cells.push(this.cellOf(value, formula));
  }

  private cellOf(value: CellValue, formula: string | undefined): Cell {
    const format = this.formats[Number(attribute(this.cell, 's') ?? 0)];
    return { column: this.column, value, ...(formula === undefined ? {} : { formula: `=${formula}` }), ...format };
  }

  private ownFormula(): string | undefined {
    const { formula, row, column } = this;
    if (formula === undefined) return undefined;
    const index = attribute(this.formulaAttributes, 'si');
    if (attribute(this.formulaAttributes, 't') !== 'shared' || index === undefined) return formula || undefined;
    if (formula !== '') {
      // Excel has no longer ones: this one stays with its first cell.
      if (formula.length <= LONGEST_FORMULA) {
        this.shared.set(index, { row, column, letters: formula.length, pieces: formulaPieces(formula) });
      }
      return formula;
    }
    const first = this.shared.get(index);
    if (first === undefined) return undefined;
    this.budget.formula(first.letters);
    return shifted(first.pieces, row - first.row, column - first.column);
  }
}

/** The column of "B2"; undefined for what names no cell. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  const digit = reference.search(/\d/);
  const column = columnNumber(reference.slice(0, digit).replaceAll('$', ''));
  return digit > 0 && column >= 0 && column <= LAST_COLUMN ? column : undefined;
}
