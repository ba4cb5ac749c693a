// One sheet of an OpenDocument file while it is walked through: repeated rows and cells unrolled, empty ones passed over.
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/address';
import type { Cell, Row, Sheet } from '../../core/workbook/snapshot';
import { attribute } from '../xml/scan';
import type { Budget } from '../budget';
import { valueOfCell } from './cell-of';
import { excelFormula } from './formula';
import type { OdsStyles } from './styles';

interface RepeatedRow {
  readonly index: number;
  readonly count: number;
}

export class SheetRows {
  readonly rows: Row[] = [];
  readonly merges: Area[] = [];
  readonly hiddenColumns: number[] = [];
  readonly comments: NonNullable<Sheet['comments']>[number][] = [];
  private readonly hidden: RepeatedRow[] = [];
  private readonly columnStyles: (string | undefined)[] = [];
  private next = 0;
  private columns = 0;
  private row: RepeatedRow = { index: 0, count: 1 };
  private column = 0;
  private cells: Cell[] = [];

  constructor(
    private readonly styles: OdsStyles,
    private readonly budget: Budget,
  ) {}

  /** Hidden rows up to the last one with cells: below it nothing is hidden from anybody. */
  get hiddenRows(): readonly number[] {
    const last = this.rows.at(-1)?.index ?? -1;
    return this.hidden.flatMap(({ index, count }) =>
      Array.from({ length: Math.max(0, Math.min(count, last - index + 1)) }, (_, place) => index + place),
    );
  }

  /** The row that will be opened next. */
  get nextRow(): number {
    return this.next;
  }

  addColumns(attributes: string): void {
    const end = Math.min(this.columns + repeats(attributes, 'number-columns-repeated'), LAST_COLUMN + 1);
    const style = attribute(attributes, 'default-cell-style-name');
    const isHidden = isCollapsed(attributes);
    for (; this.columns < end; this.columns += 1) {
      this.columnStyles.push(style);
      if (isHidden) this.hiddenColumns.push(this.columns);
    }
  }

  openRow(attributes: string): void {
    this.row = { index: this.next, count: repeats(attributes, 'number-rows-repeated') };
    this.next += this.row.count;
    this.column = 0;
    this.cells = [];
    if (isCollapsed(attributes)) this.hidden.push(this.row);
  }

  closeRow(): void {
    const { index, count } = this.row;
    if (this.cells.length === 0) return;
    for (let row = index; row < Math.min(index + count, LAST_ROW + 1); row += 1) {
      if (row > index) this.cells.forEach(() => this.budget.cell());
      this.rows.push({ index: row, cells: this.cells });
    }
  }

  addCell(attributes: string, lines: readonly string[] | undefined, comment: readonly string[] | undefined): void {
    const { column, row } = this;
    const count = repeats(attributes, 'number-columns-repeated');
    this.column += count;
    if (column > LAST_COLUMN || row.index > LAST_ROW) return;
    this.merge(attributes);
    if (comment) this.comments.push({ row: row.index, column, text: comment.join('\n') });
    const formula = excelFormula(attribute(attributes, 'formula') ?? '');
    const value = valueOfCell(attributes, lines);
    if (value === null && formula === undefined) return;
    const style = attribute(attributes, 'style-name');
    for (let at = column; at < Math.min(column + count, LAST_COLUMN + 1); at += 1) {
      this.budget.cell();
      this.cells.push({
        column: at,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...this.styles.formatOf(style ?? this.columnStyles[at]),
      });
    }
  }

  private merge(attributes: string): void {
    const right = repeats(attributes, 'number-columns-spanned');
    const down = repeats(attributes, 'number-rows-spanned');
    if (right === 1 && down === 1) return;
    const left = this.column - repeats(attributes, 'number-columns-repeated');
    const area = {
      top: this.row.index,
      left,
      bottom: Math.min(this.row.index + down - 1, LAST_ROW),
      right: Math.min(left + right - 1, LAST_COLUMN),
    };
    this.budget.merge(area);
    this.merges.push(area);
  }
}

function repeats(attributes: string, name: string): number {
  const count = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, LAST_ROW + 1) : 1;
}

function isCollapsed(attributes: string): boolean {
  const visibility = attribute(attributes, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
