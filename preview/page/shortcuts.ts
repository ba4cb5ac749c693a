// The add-in's own keys, as shortcuts.json names them: Excel hears them while the sheet has the focus.
interface ShortcutFile {
  readonly shortcuts?: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** Calls back with the action of a key. */
export function hearShortcuts(file: ShortcutFile, act: (action: string) => void): void {
  const actions = new Map((file.shortcuts ?? []).map(({ action, key }) => [key.default.toUpperCase(), action]));
  addEventListener(
    'keydown',
    (event) => {
      const action = actions.get(keyOf(event));
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act(action);
    },
    { capture: true },
  );
}

/** "CTRL+ALT+K": the letter by its place on the keyboard, for with Alt a keyboard may write another one. */
function keyOf({ ctrlKey, altKey, shiftKey, key, code }: KeyboardEvent): string {
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', letter].filter(Boolean).join('+').toUpperCase();
}
