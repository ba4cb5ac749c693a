// A sheet of Univer's workbook beside its cells: name, tab, visibility, frozen panes, and what Univer has no place for.
import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import type { ConditionalFormat } from '../conditional-format';
import type { PageSetup } from '../page-setup';
import type { Note, SheetProtection, SheetVisibility } from '../sheet';
import type { SheetExtras } from './extras';
import type { Surroundings } from './surroundings';

const NOT_FROZEN = -1;

export abstract class SheetFacts {
  constructor(
    readonly id: string,
    protected readonly around: Surroundings,
  ) {}

  /** Found anew each time: undo of a deletion makes a new one of the same id. */
  protected get worksheet(): Worksheet {
    const worksheet = this.around.workbook.getSheetBySheetId(this.id);
    if (!worksheet) throw new Error(`No sheet ${this.id} in the book.`);
    return worksheet;
  }

  /** The two ids that every command asks for. */
  protected get place(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.around.unitId, subUnitId: this.id };
  }

  name(): string {
    return this.worksheet.getName();
  }
  rename(name: string): void {
    this.command(SetWorksheetNameCommand.id, { name });
  }

  visibility(): SheetVisibility {
    if (!this.worksheet.isSheetHidden()) return 'Visible';
    return this.extras.veryHidden ? 'VeryHidden' : 'Hidden';
  }
  setVisibility(visibility: SheetVisibility): void {
    const hidden = visibility !== 'Visible';
    if (hidden !== Boolean(this.worksheet.isSheetHidden())) {
      // Univer's own command to show a sheet activates it; Excel's does not.
      if (hidden) this.command(SetWorksheetHideCommand.id, {});
      else
        this.mutate(
          SetWorksheetHideMutation.id,
          { ...this.place, hidden: BooleanNumber.FALSE },
          { ...this.place, hidden: BooleanNumber.TRUE },
        );
    }
    const veryHidden = visibility === 'VeryHidden';
    if (veryHidden !== this.extras.veryHidden) this.changeExtras({ veryHidden });
  }

  tabColor(): string {
    return this.worksheet.getTabColor() ?? '';
  }
  setTabColor(color: string): void {
    this.command(SetTabColorCommand.id, { value: color });
  }

  showsGridlines(): boolean {
    return !this.worksheet.hasHiddenGridlines();
  }
  setGridlines(shown: boolean): void {
    if (shown !== this.showsGridlines())
      this.command(ToggleGridlinesCommand.id, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  setFrozen(rows: number, columns: number): void {
    this.command(SetFrozenCommand.id, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : NOT_FROZEN,
      startColumn: columns > 0 ? columns : NOT_FROZEN,
    });
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.extras.conditionalFormats;
  }
  putConditionalFormat(format: ConditionalFormat): void {
    const formats = this.extras.conditionalFormats;
    const known = formats.some((old) => old.id === format.id);
    this.changeExtras({
      conditionalFormats: known ? formats.map((old) => (old.id === format.id ? format : old)) : [format, ...formats],
    });
  }
  removeConditionalFormat(id: string): void {
    this.changeExtras({ conditionalFormats: this.extras.conditionalFormats.filter((format) => format.id !== id) });
  }

  notes(): readonly Note[] {
    return this.extras.notes;
  }
  putNote(note: Note): void {
    this.changeExtras({ notes: [...this.extras.notes.filter((old) => old.id !== note.id), note] });
  }
  removeNote(id: string): void {
    this.changeExtras({ notes: this.extras.notes.filter((note) => note.id !== id) });
  }

  pageSetup(): PageSetup {
    return this.extras.pageSetup;
  }
  setPageSetup(pageSetup: PageSetup): void {
    this.changeExtras({ pageSetup });
  }

  protection(): SheetProtection | null {
    return this.extras.protection;
  }
  setProtection(protection: SheetProtection | null): void {
    this.changeExtras({ protection });
  }

  /** Several changes that undo takes back together. */
  protected asOneStep(change: () => void): void {
    const close = this.around.openUndoGroup();
    try {
      change();
    } finally {
      close();
    }
  }

  protected command(id: string, params: object): void {
    this.around.changes.command(id, { ...this.place, ...params });
  }

  /** A mutation whose opposite is the same one with other parameters, unless told. */
  protected mutate(id: string, redo: object, undo: object, undoId = id): void {
    this.around.changes.mutate({ id, params: redo }, { id: undoId, params: undo });
  }

  protected changeExtras(part: Partial<SheetExtras>): void {
    this.around.extras.change(this.around.changes, this.id, part);
  }

  protected get extras(): SheetExtras {
    return this.around.extras.of(this.id);
  }
}
