// What the cells of a sheet hold that rules about whole sheets ask for: one look at every cell, once a check.
import { traitsOf } from '../text/traits';
import { isUncalculated } from '../workbook/cell-text';
import type { Cell, Sheet } from '../workbook/snapshot';
import { remembered } from './remembered';

export interface SurveyedCell {
  readonly row: number;
  readonly cell: Cell;
}

export interface SurveyedFormula extends SurveyedCell {
  readonly formula: string;
}

export interface SurveyedText {
  readonly text: string;
  /** Bits of TRAIT; never 0. */
  readonly traits: number;
  /** The cells that hold it, from top to bottom. */
  readonly cells: readonly SurveyedCell[];
}

export interface SheetSurvey {
  readonly sheet: Sheet;
  /** Different texts with some trait of typing, in the order in which they are first met. */
  readonly texts: readonly SurveyedText[];
  /** Formulas that name another sheet or workbook, or functions that not every Excel has. */
  readonly formulas: readonly SurveyedFormula[];
  /** Formulas that no program has calculated yet. */
  readonly uncalculated: readonly SurveyedCell[];
  /** Cells whose text was typed in an old encoding, with what was typed. */
  readonly oldTexts: readonly (SurveyedCell & { readonly typed: string })[];
}

const NOTABLE_FORMULA =
  /[![]|_xl|CQTT\.|\b(?:XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|LAMBDA|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS)\(/i;
const surveys = new WeakMap<Sheet, SheetSurvey>();

/** The survey of a sheet; the same sheet has the same one. */
export function surveyOf(sheet: Sheet): SheetSurvey {
  return remembered(surveys, sheet, () => surveyed(sheet));
}

interface Last {
  readonly value: string;
  readonly found: { readonly cells: SurveyedCell[] } | undefined;
}

function surveyed(sheet: Sheet): SheetSurvey {
  const texts = new Map<string, SurveyedText & { readonly cells: SurveyedCell[] }>();
  const formulas: SurveyedFormula[] = [];
  const uncalculated: SurveyedCell[] = [];
  const oldTexts: (SurveyedCell & { typed: string })[] = [];
  const found = (value: string) => {
    const traits = traitsOf(value);
    if (traits === 0) return undefined;
    const known = texts.get(value) ?? { text: value, traits, cells: [] };
    texts.set(value, known);
    return known;
  };
  // Down a column the same words stand again and again: comparing them is cheaper than reading them.
  const above: (Last | undefined)[] = [];
  for (const { index: row, cells } of sheet.rows) {
    for (const cell of cells) {
      const { column, value, formula, typed } = cell;
      if (formula !== undefined) {
        if (NOTABLE_FORMULA.test(formula)) formulas.push({ row, cell, formula });
        if (isUncalculated(cell)) uncalculated.push({ row, cell });
      }
      if (typed !== undefined) oldTexts.push({ row, cell, typed });
      if (typeof value !== 'string') continue;
      let last = above[column];
      if (last?.value !== value) above[column] = last = { value, found: found(value) };
      last.found?.cells.push({ row, cell });
    }
  }
  return { sheet, texts: [...texts.values()], formulas, uncalculated, oldTexts };
}
