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
  /** Cells with content, of all sheets. */
  readonly cells: number;
  readonly merges: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 64 * 2 ** 20,
  entries: 5_000,
  xmlBytes: 64 * 2 ** 20,
  ratio: 100,
  sheets: 500,
  cells: 2_000_000,
  merges: 100_000,
};
