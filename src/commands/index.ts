// Ribbon buttons and keyboard shortcuts: each brings the pane forward and hands its act to it.

/** What a ribbon button asks of the pane. */
export type Act =
  | 'check'
  | 'previousFinding'
  | 'nextFinding'
  | 'openBuild'
  | 'updateDueDates'
  | 'formatDates'
  | 'writeResults'
  | 'openGuide';

const ACTS: readonly Act[] = [
  'check',
  'previousFinding',
  'nextFinding',
  'openBuild',
  'updateDueDates',
  'formatDates',
  'writeResults',
  'openGuide',
];

/** Ties the names in the manifest to the pane; the pane shares its runtime with the ribbon. */
export function associateCommands(perform: (act: Act) => Promise<void>): void {
  for (const act of ACTS) {
    Office.actions.associate(act, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await perform(act);
      } finally {
        // Without it Excel shows the button as busy for ever; a shortcut gives no event.
        event?.completed();
      }
    });
  }
}
