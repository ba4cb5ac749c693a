// What one cell of a column of points holds: how it is read, and which points it gives.
import { decimalOf } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { isDateFormat } from '../score/number-format';
import { readScore } from '../score/read-score';
import type { ScoreReading } from '../score/read-score';
import type { CellRef } from '../workbook/address';
import { isBlankCell } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import type { TableRow } from './table';

export interface ScoreCell {
  readonly row: TableRow;
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
  readonly reading: ScoreReading;
  /** The points that a careful reader takes; 0 where there are none. */
  readonly points: Decimal;
  /** The points that Excel's SUM takes: none of a text. */
  readonly summed: Decimal;
}

const NONE = decimalOf(0);
const BLANK: ScoreReading = { kind: 'blank' };
// Nearly all scores are whole: their readings are made once.
const WHOLE = Array.from({ length: 101 }, (_, score): ScoreReading => ({ kind: 'score', score: decimalOf(score) }));
const DOTS = /^[\s.…_]*$/u;

// A class, because there are thousands of them, and few are ever asked where they stand.
export class HeldScore implements ScoreCell {
  readonly reading: ScoreReading;

  constructor(
    private readonly sheet: string,
    readonly row: TableRow,
    private readonly column: number,
    readonly cell: Cell | undefined,
    max: ScoreCell | undefined,
  ) {
    this.reading = readingOf(cell, max);
  }

  get points(): Decimal {
    return pointsRead(this.reading);
  }

  get summed(): Decimal {
    return typeof this.cell?.value === 'number' ? decimalOf(this.cell.value) : NONE;
  }

  get ref(): CellRef {
    return { sheet: this.sheet, row: this.row.row, column: this.column };
  }
}

/** Where a date was surely made of a score, that score. */
function pointsRead(reading: ScoreReading): Decimal {
  if (reading.kind === 'score') return reading.score;
  return (reading.kind === 'invalid' && reading.meant) || NONE;
}

function readingOf(cell: Cell | undefined, max: ScoreCell | undefined): ScoreReading {
  if (cell === undefined || isBlankCell(cell)) return BLANK;
  const { value, numberFormat = 'General' } = cell;
  // A percentage is a number too: that is what Excel adds.
  if (typeof value === 'number' && !isDateFormat(numberFormat))
    return WHOLE[value] ?? { kind: 'score', score: decimalOf(value) };
  // Dots are where a form wants to be filled in.
  if (typeof value === 'string' && DOTS.test(value)) return BLANK;
  return readScore(value, { numberFormat, ...(max?.reading.kind === 'score' ? { maximum: max.points } : {}) });
}
