// Tạo trang: the sheets to add to a workbook, from what the officer chose and what the workbook states already.
import type { CivilDay } from '../../core/calendar/civil-day';
import { buildSheets } from '../../core/sheets/build';
import type { CriteriaSet } from '../../core/sheets/criteria-set';
import { communeKind } from '../../core/sheets/commune';
import { dueDaysOf } from '../../core/sheets/due-days';
import { planBuild } from '../../core/sheets/plan-build';
import { SAMPLE_CRITERIA } from '../../core/sheets/sample-criteria';
import { criteriaSetFrom } from '../../core/sheets/selected-set';
import type { SheetContent } from '../../core/sheets/sheet-content';
import { yearlyTasks } from '../../core/sheets/yearly-tasks';
import { recognise } from '../../core/tables/recognise';
import type { Recognised } from '../../core/tables/recognised';
import { readArea } from '../../core/workbook/address';
import type { Workbook } from '../../core/workbook/snapshot';
import type { BuildChoice } from '../port';
import { holidayLines } from './holiday-lines';
import { selectedSet } from './selected-set';

/** The sheets that are missing, built; nothing where all that was chosen is there. */
export function sheetsToAdd(workbook: Workbook, choice: BuildChoice, today: CivilDay): readonly SheetContent[] {
  const recognised = recognise(workbook);
  const plan = planBuild(workbook, choice.sheets);
  return buildSheets(
    { year: choice.year, asOfDay: today, ...(choice.commune === '' ? {} : { commune: choice.commune }) },
    criteriaFor(workbook, recognised, choice),
    yearlyTasks(choice.year, communeKind(choice.commune)),
    {
      ...plan.options,
      holidays: holidayLines(choice.year),
      dueDays: (phrase) => dueDaysOf(phrase, { year: choice.year, workingDays: recognised.workingDays }),
    },
  );
}

/** The officer's own set where one is selected, or stands in the workbook already; else the sample. */
function criteriaFor(workbook: Workbook, { criteria }: Recognised, choice: BuildChoice): CriteriaSet {
  if (choice.criteria !== 'sample') {
    const area = readArea(choice.criteria.address);
    const selected = area && selectedSet(workbook, choice.criteria.sheet, area, choice.criteria.columns);
    if (selected) return selected.set;
  }
  return criteria ? criteriaSetFrom(criteria, `Theo trang “${criteria.sheet}”`) : SAMPLE_CRITERIA;
}
