// Bảng chấm điểm: the form to score on, with document head and signature block (Nghị định 30/2020/NĐ-CP, Phụ lục I).
import { cellName, columnLetters } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { BuildInformation } from './build-input';
import type { CriteriaSet } from './criteria-set';
import { putScoringHead, putSignatures } from './document-parts';
import { fixed } from './information-places';
import type { InformationPlaces } from './information-places';
import { levelFormulas } from './level-formulas';
import * as looks from './looks';
import { entryRules } from './scoring-entries';
import { LEVEL_LABEL, NEXT_LEVEL_LABEL, SCORE_LABEL, SCORING_SPEC, TOTAL_LABEL } from './scoring-spec';
import { listOf, putMaximum, setRows, spanAreas } from './set-rows';
import type { SetRows } from './set-rows';
import { SheetDraft, block } from './sheet-draft';
import type { SheetContent } from './sheet-content';
import { centreColumns, putHeader, widthsOf } from './table-frame';

const HEADER_ROW = 9;
const FIRST_ROW = HEADER_ROW + 2;
const [STT, TITLE, MAXIMUM, SELF, APPRAISED, EVIDENCE, NOTE] = [0, 1, 2, 3, 4, 5, 6];

export function buildScoring(
  name: string,
  information: BuildInformation,
  set: CriteriaSet,
  places: InformationPlaces,
): SheetContent {
  const draft = new SheetDraft();
  const rows = setRows(set, FIRST_ROW);
  putScoringHead(draft, information, places, set.isSample);
  putHeader(draft, HEADER_ROW, SCORING_SPEC);
  putRows(draft, rows);
  putClosing(draft, rows, places);
  for (const rule of entryRules(rows)) draft.entry(rule);
  markBlanks(draft, rows);
  const lastRow = putSignatures(draft, rows.totalRow + 5, information, places);
  return draft.content({
    name,
    columnWidths: widthsOf(SCORING_SPEC),
    frozenRows: FIRST_ROW,
    print: {
      ...looks.PAGE,
      area: block(0, 0, lastRow, NOTE),
      titleRows: { first: HEADER_ROW, last: HEADER_ROW + 1 },
    },
    cursor: { row: rows.spans[0]?.first ?? FIRST_ROW, column: SELF },
  });
}

function putRows(draft: SheetDraft, rows: SetRows): void {
  const bottom = rows.totalRow - 1;
  draft.look(block(FIRST_ROW, 0, bottom, NOTE), looks.BODY);
  centreColumns(draft, SCORING_SPEC, FIRST_ROW, bottom);
  draft.look(block(FIRST_ROW, STT, bottom, STT), looks.TEXT);
  for (const line of rows.lines) {
    draft.put(line.row, STT, line.number);
    draft.put(line.row, TITLE, line.title);
    putMaximum(draft, line, MAXIMUM);
    if (line.kind === 'criterion') continue;
    draft.look(block(line.row, 0, line.row, NOTE), looks.GROUP_ROW);
    if (!line.span) continue;
    for (const column of [SELF, APPRAISED]) {
      draft.calculate(line.row, column, sumOrBlank(listOf(columnLetters(column), [line.span])), '');
    }
  }
  for (const area of spanAreas(rows, SELF)) draft.look({ ...area, right: NOTE }, looks.TO_FILL);
}

function putClosing(draft: SheetDraft, rows: SetRows, places: InformationPlaces): void {
  const { totalRow } = rows;
  const [scoreRow, levelRow, nextRow] = [totalRow + 1, totalRow + 2, totalRow + 3];
  const formulas = levelFormulas(
    {
      maximum: columnLetters(MAXIMUM),
      self: columnLetters(SELF),
      appraised: columnLetters(APPRAISED),
      first: FIRST_ROW,
      last: totalRow - 1,
      totalRow,
      spans: rows.spans,
      scoreCell: fixed(scoreRow, MAXIMUM),
      levelCell: fixed(levelRow, MAXIMUM),
    },
    places,
  );
  draft.look(block(totalRow, 0, nextRow, NOTE), looks.TOTAL_ROW);
  draft.look(block(totalRow, MAXIMUM, totalRow, APPRAISED), looks.CENTRE);
  draft.put(totalRow, TITLE, TOTAL_LABEL);
  if (rows.spans.length === 0) return;
  draft.calculate(totalRow, MAXIMUM, rows.sumOf(columnLetters(MAXIMUM)), rows.maximum);
  for (const column of [SELF, APPRAISED]) {
    draft.calculate(totalRow, column, sumOrBlank(rows.sumOf(columnLetters(column)).slice('SUM('.length, -1)), '');
  }
  draft.put(scoreRow, TITLE, SCORE_LABEL);
  draft.calculate(levelRow, TITLE, formulas.label, LEVEL_LABEL);
  draft.put(nextRow, TITLE, NEXT_LEVEL_LABEL);
  const answers = [
    [scoreRow, formulas.score, formulas.basis],
    [levelRow, formulas.level, formulas.against],
    [nextRow, formulas.next, formulas.toNext],
  ] as const;
  for (const [row, answer, remark] of answers) {
    draft.calculate(row, MAXIMUM, answer, '');
    draft.calculate(row, EVIDENCE, remark, '');
    draft.merge(block(row, MAXIMUM, row, APPRAISED), looks.CENTRE);
    draft.merge(block(row, EVIDENCE, row, NOTE), { italic: true, bold: false });
  }
}

/** A sum that shows nothing while there is nothing to add. */
function sumOrBlank(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** Yellow: no self score; no appraised one once appraisal has begun; no evidence for points; no reason for a difference. */
function markBlanks(draft: SheetDraft, rows: SetRows): void {
  const appraised = columnLetters(APPRAISED);
  const begun = `COUNT($${appraised}$${FIRST_ROW + 1}:$${appraised}$${rows.totalRow})>0`;
  for (const { first, last } of rows.spans) {
    const column = (at: number): Area => block(first, at, last, at);
    const [self, given, evidence, note] = [SELF, APPRAISED, EVIDENCE, NOTE].map((at) => `$${cellName(first, at)}`);
    draft.when(column(SELF), `${self}=""`, looks.BLANK);
    draft.when(column(APPRAISED), `AND(${begun},${given}="",${self}<>"")`, looks.BLANK);
    draft.when(column(EVIDENCE), `AND(N(${self})>0,${evidence}="")`, looks.BLANK);
    draft.when(
      column(NOTE),
      `AND(ISNUMBER(${self}),ISNUMBER(${given}),N(${self})<>N(${given}),${note}="")`,
      looks.BLANK,
    );
  }
}
