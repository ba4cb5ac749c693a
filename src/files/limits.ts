// How much a file may ask of the machine, checked before memory is spent.

export interface ReadLimits {
  /** Of the file as it lies on the disk. */
  readonly fileBytes: number;
  readonly entries: number;
  /** All XML parts unpacked; pictures are never unpacked. */
  readonly xmlBytes: number;
  /** How many times larger than packed a part of more than a megabyte may be. */
  readonly ratio: number;
  readonly sheets: number;
  /** Cells with content, of all sheets: what a machine of an office checks in a few seconds. */
  readonly cells: number;
  readonly merges: number;
  /** Rows that merged areas cover, all of them together; of merges that begin in one row. */
  readonly mergedRows: number;
  readonly mergesInRow: number;
  /** Letters of formulas, those that are written once for many cells counted for each. */
  readonly formulaLetters: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 64 * 2 ** 20,
  entries: 5_000,
  xmlBytes: 64 * 2 ** 20,
  ratio: 100,
  sheets: 500,
  cells: 500_000,
  merges: 100_000,
  mergedRows: 2_000_000,
  mergesInRow: 8_192,
  formulaLetters: 10_000_000,
};
