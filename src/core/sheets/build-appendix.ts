// Phụ lục nhiệm vụ: the appendix heading, the tasks of the year as the printed form, and beside it due days, days left and status.
import { compareDays, dayNumber } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { cellName } from '../workbook/address';
import { APPENDIX_SPEC, LATE, STATUSES } from './appendix-spec';
import { attachedTo, yearTitle } from './heading';
import { daysLeftFormula, daysLeftOf } from './days-left';
import type { BuildInformation, BuildOptions, DueDays } from './build-input';
import type { InformationPlaces } from './information-places';
import * as looks from './looks';
import { SheetDraft, block } from './sheet-draft';
import type { SheetContent } from './sheet-content';
import { columnOf } from './standard-sheets';
import { centreColumns, lastPrinted, putHeader, widthsOf } from './table-frame';
import type { YearlyTask } from './yearly-tasks';

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const DUE = columnOf(APPENDIX_SPEC, 'dueDate');
const WORKING = columnOf(APPENDIX_SPEC, 'lastWorkingDay');
const LEFT = columnOf(APPENDIX_SPEC, 'daysLeft');
const STATUS = columnOf(APPENDIX_SPEC, 'status');

export function buildAppendix(
  name: string,
  information: BuildInformation,
  tasks: readonly YearlyTask[],
  places: InformationPlaces,
  dueDays: NonNullable<BuildOptions['dueDays']>,
): SheetContent {
  const draft = new SheetDraft();
  const last = APPENDIX_SPEC.columns.length - 1;
  const edge = lastPrinted(APPENDIX_SPEC);
  const bottom = FIRST_ROW + tasks.length - 1;
  heading(draft, information, places, edge);
  putHeader(draft, HEADER_ROW, APPENDIX_SPEC);
  if (tasks.length > 0) {
    draft.look(block(FIRST_ROW, 0, bottom, last), looks.BODY);
    centreColumns(draft, APPENDIX_SPEC, FIRST_ROW, bottom);
    draft.look(block(FIRST_ROW, DUE, bottom, WORKING), looks.DAY);
    draft.look(block(FIRST_ROW, STATUS, bottom, STATUS), looks.TO_FILL);
    follow(draft, block(FIRST_ROW, LEFT, bottom, STATUS));
  }
  tasks.forEach((task, place) => {
    const row = FIRST_ROW + place;
    const due = dueDays(task.time);
    [place + 1, task.task, task.time, task.lead, task.cooperating.join('; '), task.product].forEach((value, column) =>
      draft.put(row, column, value),
    );
    draft.put(row, DUE, serial(due?.lastDay));
    draft.put(row, WORKING, serial(due?.lastWorkingDay));
    const status = firstStatus(due, information.asOfDay);
    draft.calculate(row, LEFT, daysLeftFormula(row, places), daysLeftOf(due, information.asOfDay, status));
    draft.put(row, STATUS, status);
  });
  draft.look(block(HEADER_ROW, edge + 1, bottom, edge + 1), looks.FORM_EDGE);
  return draft.content({
    name,
    columnWidths: widthsOf(APPENDIX_SPEC),
    frozenRows: FIRST_ROW,
    print: {
      ...looks.PAGE,
      area: block(0, 0, bottom, edge),
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
    cursor: { row: FIRST_ROW, column: STATUS },
  });
}

function heading(draft: SheetDraft, information: BuildInformation, places: InformationPlaces, edge: number): void {
  const title = yearTitle('NHIỆM VỤ THỰC HIỆN MÔ HÌNH “CHÍNH QUYỀN THÂN THIỆN” NĂM ', information, places);
  const attached = attachedTo(information, places);
  draft.put(0, 0, 'Phụ lục');
  draft.merge(block(0, 0, 0, edge), looks.TITLE);
  draft.calculate(1, 0, title.formula, title.value);
  draft.merge(block(1, 0, 1, edge), looks.SUBTITLE);
  draft.calculate(2, 0, attached.formula, attached.value);
  draft.merge(block(2, 0, 2, edge), looks.ITALIC_LINE);
}

/** Late in words, bold and coloured; the status from its list. */
function follow(draft: SheetDraft, { top, bottom }: { readonly top: number; readonly bottom: number }): void {
  const status = block(top, STATUS, bottom, STATUS);
  const left = cellName(top, LEFT);
  draft.when(block(top, LEFT, bottom, LEFT), `LEFT(${left}&"",${LATE.length})="${LATE}"`, looks.OVERDUE);
  draft.when(status, `${cellName(top, STATUS)}=""`, looks.BLANK);
  draft.entry({
    area: status,
    allow: { kind: 'list', values: STATUSES },
    prompt: { title: 'Trạng thái', text: `Chọn trong danh sách: ${STATUSES.join(', ')}.` },
    onWrong: 'warning',
  });
}

/** A task whose day was over before the sheet was made may have been done: nobody has said that it was not. */
function firstStatus(due: DueDays | undefined, asOfDay: CivilDay | undefined): string {
  const isOver = due !== undefined && asOfDay !== undefined && compareDays(asOfDay, due.lastDay) > 0;
  return isOver ? '' : STATUSES[0];
}

function serial(day: CivilDay | undefined): number | undefined {
  return day && dayNumber(day);
}
