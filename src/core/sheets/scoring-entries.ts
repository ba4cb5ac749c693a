// What may be typed into Bảng chấm điểm, and what each cell says when it is chosen.
import { sayDecimal, decimalOf } from '../score/decimal';
import { cellName } from '../workbook/address';
import type { SetCriterion } from './criteria-set';
import type { EntryRule } from './sheet-content';
import { headerWords } from './spec';
import { SCORING_SPEC } from './scoring-spec';
import type { SetRows } from './set-rows';
import { block } from './sheet-draft';
import { columnOf } from './standard-sheets';

const MAXIMUM = columnOf(SCORING_SPEC, 'max');
/** Excel shows that many letters of a prompt. */
const TITLE_LENGTH = 32;
const TEXT_LENGTH = 255;

/** Scores between 0 and the maximum of their row; prompts with the words of the set. */
export function entryRules(rows: SetRows): readonly EntryRule[] {
  return rows.lines.flatMap((line) => {
    if (line.kind === 'group') return [];
    const { row, criterion } = line;
    const asked = criterion.evidence === '' ? 'Ghi số, ký hiệu, ngày của văn bản.' : `Cần có: ${criterion.evidence}.`;
    return [
      score(row, 'self', criterion, scoringWords(criterion)),
      score(row, 'appraised', criterion, scoringWords(criterion)),
      { area: at(row, 'evidence'), allow: { kind: 'any' }, prompt: prompt('evidence', criterion, asked) },
    ];
  });
}

function score(row: number, role: 'self' | 'appraised', criterion: SetCriterion, words: string): EntryRule {
  return {
    area: at(row, role),
    allow: { kind: 'decimal', from: 0, to: { formula: `=$${cellName(row, MAXIMUM)}` } },
    prompt: prompt(role, criterion, words),
    onWrong: 'warning',
    wrongText: 'Điểm là số từ 0 đến điểm tối đa của tiêu chí. Số lẻ ghi dấu phẩy, ví dụ 2,5.',
  };
}

function scoringWords({ maximum, scale }: SetCriterion): string {
  const limit = maximum === undefined ? 'Từ 0 đến điểm tối đa.' : `Từ 0 đến ${sayDecimal(decimalOf(maximum))}.`;
  return scale === '' ? limit : `${limit} ${scale}`;
}

function prompt(role: 'self' | 'appraised' | 'evidence', { number }: SetCriterion, text: string) {
  const header = SCORING_SPEC.columns
    .filter((column) => column.role === role)
    .map((column) => column.header)
    .join();
  return {
    title: shortened(`${headerWords(header)} ${number}`.trim(), TITLE_LENGTH),
    text: shortened(text, TEXT_LENGTH),
  };
}

/** A text cut to so many letters, and shown to be cut. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function at(row: number, role: 'self' | 'appraised' | 'evidence') {
  const column = columnOf(SCORING_SPEC, role);
  return block(row, column, row, column);
}
