// Ribbon buttons and keyboard shortcuts: each brings the pane forward and hands its act to it.

const ACTS = [
  'check',
  'previousFinding',
  'nextFinding',
  'openBuild',
  'updateDueDates',
  'formatDates',
  'writeResults',
  'openGuide',
] as const;

/** What a ribbon button asks of the pane. */
export type Act = (typeof ACTS)[number];

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
