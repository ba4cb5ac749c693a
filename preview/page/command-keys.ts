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
  private readonly keys = new Map<string, Command>();

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

  async readKeys(): Promise<void> {
    const file = (await (await fetch('/shortcuts.json')).json()) as ShortcutFile;
    const labels = new Map((file.actions ?? []).map(({ id, name }) => [id, name]));
    for (const { action: name, key } of file.shortcuts ?? [])
      this.keys.set(key.default.toUpperCase(), { name, controlId: name, label: labels.get(name) ?? name });
  }

  /** Excel hears the keys in the sheet as in the pane. */
  hearIn(target: Window): void {
    const hear = (event: KeyboardEvent): void => {
      const command = this.keys.get(keyOf(event));
      if (!command || !this.workspace()?.hasSet('KeyboardShortcuts')) return;
      event.preventDefault();
      event.stopPropagation();
      void this.press(command);
    };
    target.addEventListener('keydown', hear, { capture: true });
  }
}

/** "CTRL+ALT+K": the letter by its place on the keyboard, for with Alt a keyboard may write another one. */
function keyOf({ ctrlKey, altKey, shiftKey, key, code }: KeyboardEvent): string {
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', letter].filter(Boolean).join('+').toUpperCase();
}
