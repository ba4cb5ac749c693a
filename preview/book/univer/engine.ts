// What the book needs of a started Univer, whether it draws a grid or only calculates.
import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector, type Univer } from '@univerjs/core';
import type { UniverBook } from './univer-book';

export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  /** Measures texts as they are drawn; null where nothing is drawn, and before the grid is there. */
  readonly measure: (unitId: string, sheetId: string) => Measure | null;
  /** Whether the user has a cell open for editing. */
  readonly isEditing: () => boolean;
  /** A workbook is there, or its language has changed: by whose custom numbers are shown. */
  readonly opened: (unitId: string, language: 'vi' | 'en') => void;
  readonly closed: (unitId: string) => void;
  /** Brings the selected cell into view. */
  readonly reveal: (book: UniverBook) => void;
  /** Calls back when the grid draws: what measures texts is ready then. Never without a grid. */
  readonly whenDrawing: (act: () => void) => void;
  /** Draws the workbook anew, for what is drawn but not part of it. */
  readonly redraw: (unitId: string) => void;
}

/** Sizes in pixels; rows of a fixed height are left out. */
export interface Measure {
  rows(first: number, last: number, lastColumn: number): readonly { readonly row: number; readonly height: number }[];
  column(column: number, lastRow: number): number | null;
}

export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** Runs a command of Univer at once; false where Univer refused it. */
export function run(engine: Engine, id: string, params: object, options?: IExecutionOptions): boolean {
  return engine.injector.get(ICommandService).syncExecuteCommand<object, boolean>(id, params, options) !== false;
}

/** Calls back after each command, with its options. */
export function onCommand(
  engine: Engine,
  listener: (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) => void,
): () => void {
  const listening = engine.injector.get(ICommandService).onCommandExecuted(listener);
  return () => listening.dispose();
}
