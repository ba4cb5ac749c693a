// What holds the level of a table down, as its workbook states it: conditions in notes, and what a scoring rule does to the level.
import type { Band } from '../score/band';
import { capOfEffect, capsOf } from '../score/cap';
import type { Cap, LevelFacts, ScoredPart } from '../score/cap';
import { compare, multiply } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import type { Award, LevelEffect, Scale } from '../score/scale';
import type { CellRef } from '../workbook/address';
import { readScaleOf, scalesOf } from './criterion-scales';
import { levelConditions } from './level-conditions';
import type { Recognised } from './recognised';
import { rowNameInside } from './row-names';
import { pointsOf, scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import { sumsOf } from './sums';
import type { Table, TableRow } from './table';

export interface StatedCap extends Cap {
  readonly words: string;
  readonly cell: CellRef;
}

/** The caps on the level of a column of scores. */
export function statedCaps(
  table: Table,
  { criteria, levels }: Recognised,
  column: ScoreColumn,
  bands: readonly Band[],
): readonly StatedCap[] {
  const sources = [table, criteria, levels].flatMap((source) => source ?? []);
  const facts = factsOf(table, column);
  const byNotes = levelConditions([...new Set(sources)], bands).flatMap(({ condition, words, cell }) =>
    capsOf([condition], facts).map((cap) => ({ ...cap, words, cell })),
  );
  const byScales = scalesOf(table, criteria).flatMap(({ row, scale: stated }) => {
    const { reading, points } = column.at(row);
    const scale = reading.kind === 'score' ? readScaleOf(stated) : undefined;
    const effects = scale ? effectsOf(scale, points, scoreSheet(table).max?.at(row).points ?? points) : [];
    const reason = `${rowNameInside(row)} được chấm theo “${stated.words}”`;
    return effects.flatMap((effect) => {
      const cap = capOfEffect(effect, bands, reason);
      return cap ? [{ ...cap, words: stated.words, cell: stated.cell }] : [];
    });
  });
  return [...byNotes, ...byScales];
}

function factsOf(table: Table, column: ScoreColumn): LevelFacts {
  const { leaves, max } = scoreSheet(table);
  const part = (row: TableRow, rows: readonly TableRow[]): readonly ScoredPart[] => {
    const maximum = max && pointsOf(max, rows);
    return row.outside === undefined && maximum
      ? [{ name: rowNameInside(row).replace(/^(?:tiêu chí|nhóm) /, ''), score: pointsOf(column, rows), maximum }]
      : [];
  };
  const scored = leaves.filter((row) => column.at(row).reading.kind === 'score');
  const groups = sumsOf(table).filter(({ row, kind }) => kind === 'parent' && row.depth === 0);
  return {
    disciplined: false,
    criteria: scored.flatMap((row) => part(row, [row])),
    groups: groups.flatMap(({ row, ways: [rows] }) => part(row, rows)),
  };
}

/** What the cases that give these points do to the level; nothing where another case gives the same points and does nothing. */
function effectsOf(scale: Scale, points: Decimal, maximum: Decimal): readonly LevelEffect[] {
  const steps = scale.kind === 'steps' ? scale.steps : [];
  const cases = [...scale.choices, ...steps].filter(({ award }) => gives(award, points, maximum));
  return cases.every(({ effects }) => effects.length > 0) ? cases.flatMap(({ effects }) => effects) : [];
}

function gives(award: Award, points: Decimal, maximum: Decimal): boolean {
  if (award.kind === 'points') return compare(award.points, points) === 0;
  return award.kind === 'percent' && compare(multiply(maximum, (award.percent / 100) as Decimal), points) === 0;
}
