// Presses a button of the ribbon: the client runs the function associated with it, and says when it has completed.
import type { HostEventHandler } from './event-hub';
import { vbArray } from './vb-array';

export const COMMANDS = 39;

export type CommandOutcome =
  | { readonly kind: 'completed' }
  /** No function of that name is associated, or it is not ready to be run. */
  | { readonly kind: 'refused'; readonly status: number };

export class Ribbon {
  private handler: HostEventHandler | null = null;
  private count = 0;
  private readonly waiting = new Map<string, (outcome: CommandOutcome) => void>();

  connect(handler: HostEventHandler | null): void {
    this.handler = handler;
  }

  /** Never resolves if the add-in forgets `event.completed()`. */
  press(functionName: string, controlId: string): Promise<CommandOutcome> {
    const { handler } = this;
    if (!handler) return Promise.reject(new Error('The add-in takes no commands yet.'));
    const id = `command-${++this.count}`;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      handler(COMMANDS, vbArray([id, functionName, JSON.stringify({ source: { id: controlId } })]));
    });
  }

  finished(id: unknown, status: unknown): void {
    const outcome: CommandOutcome = status === 0 ? { kind: 'completed' } : { kind: 'refused', status: Number(status) };
    this.waiting.get(String(id))?.(outcome);
    this.waiting.delete(String(id));
  }

  forget(): void {
    this.handler = null;
    this.waiting.clear();
  }
}
