// The standard sheets from what is known: information, a criteria set, the tasks of the year; pure data for a host to make.
import { PLAN_BANDS } from '../score/band';
import { APPENDIX_SPEC } from './appendix-spec';
import { buildAppendix } from './build-appendix';
import { buildCriteria } from './build-criteria';
import { buildInformation } from './build-information';
import type { BuildInformation, BuildOptions } from './build-input';
import { buildScoring } from './build-scoring';
import type { CriteriaSet } from './criteria-set';
import { CRITERIA_SPEC } from './criteria-spec';
import { informationLayout } from './information-layout';
import { builtPlaces } from './information-places';
import { INFORMATION_SPEC } from './information-spec';
import { SCORING_SPEC } from './scoring-spec';
import type { SheetContent } from './sheet-content';
import type { SheetId } from './spec';
import { SHEET_IDS } from './standard-sheets';
import type { YearlyTask } from './yearly-tasks';

const NAMES: Readonly<Record<SheetId, string>> = {
  information: INFORMATION_SPEC.name,
  criteria: CRITERIA_SPEC.name,
  appendix: APPENDIX_SPEC.name,
  scoring: SCORING_SPEC.name,
};

/**
 * The sheets asked for, in their order. Formulas are native, refer to Thông tin where it stands, and carry the value they give at
 * the time of building.
 * @param information the year, and what is known of commune, plan and people
 * @param set the criteria; `SAMPLE_CRITERIA` where the city's are not at hand
 * @param tasks the tasks of the appendix, as `yearlyTasks` gives them
 * @example buildSheets({ year: 2026 }, { name: '', isSample: false, groups: [] }, [], { sheets: ['information'] }).length // → 1
 */
export function buildSheets(
  information: BuildInformation,
  set: CriteriaSet,
  tasks: readonly YearlyTask[],
  options: BuildOptions = {},
): readonly SheetContent[] {
  const { levels = PLAN_BANDS, holidays = [], dueDays = () => undefined } = options;
  const names = { ...NAMES, ...options.names };
  const layout = informationLayout(levels.length, holidays.length);
  const places = options.places ?? builtPlaces(names.information, layout);
  const build: Readonly<Record<SheetId, () => SheetContent>> = {
    information: () => buildInformation(names.information, information, layout, levels, holidays),
    criteria: () => buildCriteria(names.criteria, set),
    appendix: () => buildAppendix(names.appendix, information, tasks, places, dueDays),
    scoring: () => buildScoring(names.scoring, information, set, places),
  };
  return SHEET_IDS.filter((id) => options.sheets?.includes(id) ?? true).map((id) => build[id]());
}
