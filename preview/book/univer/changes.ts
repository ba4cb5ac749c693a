// How the book changes Univer's workbook: at once, and so that a batch of changes is one step of undo.
import { IUndoRedoService, type IUndoRedoItem } from '@univerjs/core';
import { run, type Engine, type Mutation } from './engine';
import type { UndoHistory } from './undo-history';

interface Group {
  readonly undo: Mutation[];
  readonly redo: Mutation[];
}

export class Changes {
  private readonly history: UndoHistory;
  private group: Group | null = null;
  private open = 0;
  /** True while the book itself changes something: what the user does meanwhile is a step of its own. */
  private acting = false;

  constructor(
    private readonly engine: Engine,
    private readonly unitId: string,
  ) {
    this.history = engine.injector.get(IUndoRedoService) as UndoHistory;
    // Univer can join steps too, but appends the undo of a later step: a sheet would go before its cells are put back.
    this.history.collect(this.collector);
  }

  /** Runs a command that keeps its own undo. */
  command(id: string, params: object): boolean {
    return this.act(() => run(this.engine, id, { unitId: this.unitId, ...params }));
  }

  /** Runs a mutation, and remembers what puts it back. */
  mutate(redo: Mutation, ...undo: readonly Mutation[]): void {
    this.act(() => {
      run(this.engine, redo.id, redo.params);
      this.collect({ unitID: this.unitId, redoMutations: [this.history.withFormulas(redo)], undoMutations: [...undo] });
    });
  }

  /** All that is changed until the returned function is called is one step; groups that overlap end together. */
  openGroup(): () => void {
    this.open++;
    let closed = false;
    return () => {
      if (closed) return;
      closed = true;
      if (--this.open === 0) this.finish();
    };
  }

  /** Whether the group to be closed next is the only one that is open. */
  isOutermost(): boolean {
    return this.open === 1;
  }

  /** What is done is the book's doing, also what Univer adds to it. */
  act<T>(change: () => T): T {
    const before = this.acting;
    this.acting = true;
    try {
      return change();
    } finally {
      this.acting = before;
    }
  }

  private readonly collector = (item: IUndoRedoItem): boolean => {
    if (!this.acting || item.unitID !== this.unitId) return false;
    this.collect(item);
    return true;
  };

  private collect(item: IUndoRedoItem): void {
    this.group ??= { undo: [], redo: [] };
    this.group.redo.push(...(item.redoMutations as Mutation[]));
    this.group.undo.unshift(...(item.undoMutations as Mutation[]));
    if (this.open === 0) this.finish();
  }

  private finish(): void {
    const { group, acting } = this;
    this.group = null;
    if (!group) return;
    this.acting = false;
    this.history.pushUndoRedo({ unitID: this.unitId, undoMutations: group.undo, redoMutations: group.redo });
    this.acting = acting;
  }
}
