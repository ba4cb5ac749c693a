// Fires the add-in's commands: by the buttons of the ribbon, and by its own keys, as shortcuts.json names them.
import type { StatusLine } from './status-line';
import { TEXTS } from './texts';
import type { Workspace } from './workspace';

interface ShortcutFile {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

interface Command {
  /** The function that the add-in has associated. */
  readonly name: string;
  readonly controlId: string;
  /** In the officer's words. */
  readonly label: string;
}

const PATIENCE = 5000;

export class CommandKeys {
  constructor(
    private readonly workspace: () => Workspace | null,
    private readonly status: StatusLine,
  ) {}

  async press({ name, controlId, label }: Command): Promise<void> {
    const host = this.workspace()?.host;
    if (!host) return this.status.tell(TEXTS.commandRefused(label));
    const waiting = setTimeout(() => this.status.tell(TEXTS.commandSilent(label)), PATIENCE);
    try {
      const { kind } = await host.pressRibbon(name, controlId);
      if (kind !== 'completed') this.status.tell(TEXTS.commandRefused(label));
    } catch {
      this.status.tell(TEXTS.commandRefused(label));
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Excel hears the keys while the sheet has the focus. */
  async hearKeys(): Promise<void> {
    const file = (await (await fetch('/shortcuts.json')).json()) as ShortcutFile;
    const names = new Map((file.actions ?? []).map(({ id, name }) => [id, name]));
    const actions = new Map((file.shortcuts ?? []).map(({ action, key }) => [key.default.toUpperCase(), action]));
    const hear = (event: KeyboardEvent): void => {
      const name = actions.get(keyOf(event));
      if (name === undefined || !this.workspace()?.hasSet('KeyboardShortcuts')) return;
      event.preventDefault();
      event.stopPropagation();
      void this.press({ name, controlId: name, label: names.get(name) ?? name });
    };
    addEventListener('keydown', hear, { capture: true });
  }
}

/** "CTRL+ALT+K": the letter by its place on the keyboard, for with Alt a keyboard may write another one. */
function keyOf({ ctrlKey, altKey, shiftKey, key, code }: KeyboardEvent): string {
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', letter].filter(Boolean).join('+').toUpperCase();
}
