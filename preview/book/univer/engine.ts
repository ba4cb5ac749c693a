// What the book needs of a started Univer, whether it draws a grid or only calculates.
import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector, type Univer } from '@univerjs/core';

export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  /** Univer fits rows to wrapped text only where it draws them. */
  readonly draws: boolean;
  /** Whether the user has a cell open for editing. */
  readonly isEditing: () => boolean;
  /** A workbook is there, or its language has changed: by whose custom numbers are shown. */
  readonly opened: (unitId: string, language: 'vi' | 'en') => void;
  readonly closed: (unitId: string) => void;
  /** Draws the workbook anew, for what is drawn but not part of it. */
  readonly redraw: (unitId: string) => void;
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
