// A mistake on its way into a workbook: planted in the model, told with its cells once the table stands on a sheet.

export interface Planted<Places> {
  readonly kind: string;
  readonly says: string;
  /** Its own cell first, then those that are as good. */
  readonly cells: (places: Places) => readonly (string | undefined)[];
  /** Where a finding is a fair consequence. */
  readonly follows?: (places: Places) => readonly (string | undefined)[];
}
