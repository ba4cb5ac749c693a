// Bộ tiêu chí: groups and criteria as the set has them; row 2 says which set it is, and on every page that a sample is one.
import { columnLetters, cellName } from '../workbook/address';
import type { CriteriaSet } from './criteria-set';
import { CRITERIA_SPEC, SAMPLE_NOTICE } from './criteria-spec';
import * as looks from './looks';
import { putMaximum, setRows, spanAreas } from './set-rows';
import { SheetDraft, block } from './sheet-draft';
import type { SheetContent } from './sheet-content';
import { columnOf } from './standard-sheets';
import { centreColumns, putHeader, widthsOf } from './table-frame';

const TITLE_ROW = 0;
const NAME_ROW = 1;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const [STT, TITLE, MAXIMUM, SCALE, EVIDENCE, UNIT] = [0, 1, 2, 3, 4, 5];

export function buildCriteria(name: string, set: CriteriaSet): SheetContent {
  const draft = new SheetDraft();
  const last = CRITERIA_SPEC.columns.length - 1;
  draft.put(TITLE_ROW, 0, 'BỘ TIÊU CHÍ “CHÍNH QUYỀN THÂN THIỆN”');
  draft.merge(block(TITLE_ROW, 0, TITLE_ROW, last), looks.TITLE);
  draft.put(NAME_ROW, 0, set.isSample ? SAMPLE_NOTICE : set.name);
  draft.merge(block(NAME_ROW, 0, NAME_ROW, last), looks.ITALIC_LINE);
  putHeader(draft, HEADER_ROW, CRITERIA_SPEC);
  const rows = setRows(set, FIRST_ROW);
  const bottom = rows.totalRow - 1;
  draft.look(block(FIRST_ROW, 0, bottom, last), looks.BODY);
  centreColumns(draft, CRITERIA_SPEC, FIRST_ROW, bottom);
  draft.look(block(FIRST_ROW, STT, bottom, STT), looks.TEXT);
  for (const line of rows.lines) {
    draft.put(line.row, STT, line.number);
    draft.put(line.row, TITLE, line.title);
    if (line.kind === 'group') draft.look(block(line.row, 0, line.row, last), looks.GROUP_ROW);
    else {
      draft.put(line.row, SCALE, line.criterion.scale);
      draft.put(line.row, EVIDENCE, line.criterion.evidence);
      draft.put(line.row, UNIT, line.criterion.unit);
      draft.look(block(line.row, UNIT, line.row, UNIT), looks.TO_FILL);
    }
    putMaximum(draft, line, MAXIMUM);
  }
  draft.put(rows.totalRow, TITLE, 'Tổng cộng');
  draft.look(block(rows.totalRow, 0, rows.totalRow, last), looks.TOTAL_ROW);
  draft.look(block(rows.totalRow, MAXIMUM, rows.totalRow, MAXIMUM), looks.CENTRE);
  if (rows.spans.length > 0) {
    draft.calculate(rows.totalRow, MAXIMUM, rows.sumOf(columnLetters(MAXIMUM)), rows.maximum);
  }
  for (const area of spanAreas(rows, UNIT)) draft.when(area, `${cellName(area.top, UNIT)}=""`, looks.BLANK);
  return draft.content({
    name,
    columnWidths: widthsOf(CRITERIA_SPEC),
    frozenRows: FIRST_ROW,
    print: {
      ...looks.PAGE,
      area: block(TITLE_ROW, 0, rows.totalRow, last),
      titleRows: { first: set.isSample ? NAME_ROW : HEADER_ROW, last: HEADER_ROW },
    },
    cursor: { row: rows.spans[0]?.first ?? FIRST_ROW, column: columnOf(CRITERIA_SPEC, 'unit') },
  });
}
