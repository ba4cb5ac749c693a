// One workbook from one seed: which sheets it has, what stands on them, which mistakes are planted.
import { choiceOf } from './choose';
import { LAYOUTS, PLAIN_LAYOUTS, thatCanBeWrong } from './layouts';
import { Making } from './making';
import type { Paper } from './paper';
import type { Truth } from './truth';

export type FileKind = 'xlsx' | 'csv';

export interface Book {
  readonly truth: Truth;
  readonly papers: readonly Paper[];
  readonly file: FileKind;
}

/** The workbook of a seed; with as many mistakes as wanted, or none. */
export function bookOf(seed: number, wanted: 'clean' | 'faulty'): Book {
  const choice = choiceOf(seed);
  const csv = choice.often(0.07);
  const layout = choice.pick(csv ? PLAIN_LAYOUTS : LAYOUTS);
  const faulty = wanted === 'faulty';
  const making = new Making(choice, csv, faulty ? choice.between(1, 6) : 0);
  (faulty ? thatCanBeWrong(layout) : layout)(making);
  if (!csv) making.write();
  return {
    papers: making.papers,
    file: csv ? 'csv' : 'xlsx',
    truth: {
      name: `${faulty ? 'f' : 'c'}${seed}`,
      seed,
      asOf: making.asOf,
      tables: making.tables,
      defects: making.defects,
      collateral: making.collateral,
    },
  };
}
