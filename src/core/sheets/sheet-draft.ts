// A sheet while it is being put together, cell by cell; what comes out is plain data.
import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import type { CellLook, ConditionalLook, ContentCell, EntryRule, SheetContent, StyledArea } from './sheet-content';
import { FONT } from './looks';
import { fittedHeights } from './row-heights';

type Frame = Pick<SheetContent, 'name' | 'columnWidths' | 'frozenRows' | 'print' | 'cursor'>;

/** An area by its edges, both included. */
export function block(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

export class SheetDraft {
  private readonly cells: ContentCell[] = [];
  private readonly looks: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly rowHeights: { row: number; height: number }[] = [];
  private readonly entryRules: EntryRule[] = [];
  private readonly conditionalLooks: ConditionalLook[] = [];
  private readonly notes: { row: number; column: number; text: string }[] = [];

  /** A value; nothing is put for a blank. */
  put(row: number, column: number, value: CellValue | undefined): void {
    if (value !== undefined && value !== null && value !== '') this.cells.push({ row, column, value });
  }

  /** A formula without its "=", and what it gives at the time of building. */
  calculate(row: number, column: number, formula: string, value: CellValue): void {
    this.cells.push({ row, column, formula: `=${formula}`, value });
  }

  look(area: Area, ...looks: readonly CellLook[]): void {
    this.looks.push({ area, look: Object.assign({}, ...looks) });
  }

  /** One cell made of several, with its look. */
  merge(area: Area, ...looks: readonly CellLook[]): void {
    this.merges.push(area);
    this.look(area, ...looks);
  }

  height(row: number, points: number): void {
    this.rowHeights.push({ row, height: points });
  }

  entry(rule: EntryRule): void {
    this.entryRules.push(rule);
  }

  /** A look that an area has while the formula (without "=", relative to its first cell) holds. */
  when(area: Area, formula: string, look: ConditionalLook['look']): void {
    this.conditionalLooks.push({ area, formula: `=${formula}`, look });
  }

  note(row: number, column: number, text: string | undefined): void {
    if (text !== undefined) this.notes.push({ row, column, text });
  }

  content(frame: Frame): SheetContent {
    const { cells, looks, merges, entryRules, conditionalLooks, notes } = this;
    const rowHeights = this.rowHeights;
    const { columnWidths } = frame;
    const { merged } = fittedHeights({ cells, looks, merges, columnWidths, rowHeights });
    return {
      ...frame,
      font: FONT,
      cells,
      looks,
      merges,
      rowHeights: [...rowHeights, ...merged],
      entryRules,
      conditionalLooks,
      notes,
      showGridlines: true,
    };
  }
}
