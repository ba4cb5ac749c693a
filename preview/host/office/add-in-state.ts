// What the add-in has asked Excel for itself: to show its pane, to start with the document, to switch ribbon controls.
export interface AddInState {
  paneVisible: boolean;
  /** Told when the add-in shows or hides its pane. */
  paneTurned: (visible: boolean) => void;
  /** Whether it loads when the document opens, without being asked. */
  startsWithDocument: boolean;
  /** Ribbon controls by id; one that is absent is enabled. */
  readonly controls: Map<string, boolean>;
}

export const newAddInState = (): AddInState => ({
  paneVisible: true,
  paneTurned: () => undefined,
  startsWithDocument: false,
  controls: new Map(),
});
