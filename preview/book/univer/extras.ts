// What Univer's workbook has no place for: kept beside it, changed through Univer so that undo puts it back.
import { CommandType, ICommandService, type IDisposable, type IMutation } from '@univerjs/core';
import { DEFAULT_PAGE_SETUP, type PageSetup } from '../page-setup';
import type { ConditionalFormat } from '../conditional-format';
import type { Note, SheetProtection } from '../sheet';
import type { Engine } from './engine';
import type { Changes } from './changes';

export interface SheetExtras {
  readonly veryHidden: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly Note[];
  readonly pageSetup: PageSetup;
  readonly protection: SheetProtection | null;
}

export const NO_EXTRAS: SheetExtras = {
  veryHidden: false,
  conditionalFormats: [],
  notes: [],
  pageSetup: DEFAULT_PAGE_SETUP,
  protection: null,
};

interface SetExtras {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly extras: SheetExtras;
}

export class ExtrasStore {
  private readonly sheets = new Map<string, SheetExtras>();
  private readonly listeners = new Set<(sheetId: string) => void>();
  private readonly registration: IDisposable;
  /** One for each book: the next one is opened before the last one is closed. */
  private readonly mutationId: string;

  constructor(
    engine: Engine,
    private readonly unitId: string,
    first: Readonly<Record<string, Partial<SheetExtras>>>,
  ) {
    this.mutationId = `cqtt.mutation.set-sheet-extras.${unitId}`;
    for (const [id, extras] of Object.entries(first)) this.sheets.set(id, { ...NO_EXTRAS, ...extras });
    const mutation: IMutation<SetExtras> = {
      id: this.mutationId,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => this.replace(params.subUnitId, params.extras),
    };
    this.registration = engine.injector.get(ICommandService).registerCommand(mutation);
  }

  of(sheetId: string): SheetExtras {
    return this.sheets.get(sheetId) ?? NO_EXTRAS;
  }

  /** Changes a part, undoable. */
  change(changes: Changes, sheetId: string, part: Partial<SheetExtras>): void {
    const before = this.of(sheetId);
    const set = (extras: SheetExtras): { id: string; params: SetExtras } => ({
      id: this.mutationId,
      params: { unitId: this.unitId, subUnitId: sheetId, extras },
    });
    changes.mutate(set({ ...before, ...part }), set(before));
  }

  /** Follows cells that move; undo moves them back the same way. */
  replace(sheetId: string, extras: SheetExtras): boolean {
    this.sheets.set(sheetId, extras);
    for (const listener of this.listeners) listener(sheetId);
    return true;
  }

  listen(listener: (sheetId: string) => void): void {
    this.listeners.add(listener);
  }

  dispose(): void {
    this.registration.dispose();
  }
}
