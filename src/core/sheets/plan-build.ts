// What Tạo trang is going to do in a workbook: only what is missing is added, nothing that is there is touched.
import type { Workbook } from '../workbook/snapshot';
import type { BuildOptions } from './build-input';
import { gridNamed, presentSheets } from './find-sheets';
import type { PresentSheet } from './find-sheets';
import { foundPlaces } from './information-places';
import type { SheetId } from './spec';
import { SHEET_IDS, STANDARD_SHEETS } from './standard-sheets';

export interface PlannedSheet {
  readonly id: SheetId;
  /** What it will be called. */
  readonly name: string;
}

export interface BuildPlan {
  /** In the order in which they are added. */
  readonly toAdd: readonly PlannedSheet[];
  /** Chosen, but already there. */
  readonly present: readonly PresentSheet[];
  /** Of those to add: whose own name is taken by a sheet of the officer's. */
  readonly renamed: readonly PlannedSheet[];
  /** For `buildSheets`: formulas refer to the sheets by these names, and to Thông tin where its cells are. */
  readonly options: Pick<BuildOptions, 'sheets' | 'names' | 'places'>;
}

/**
 * The plan for a workbook. Thông tin is added with any sheet that refers to it.
 * @param chosen the sheets that the officer ticked
 * @example planBuild({ sheets: [] }, ['scoring']).toAdd // → [{"id":"information","name":"Thông tin"},{"id":"scoring","name":"Bảng chấm điểm"}]
 */
export function planBuild(workbook: Workbook, chosen: readonly SheetId[] = SHEET_IDS): BuildPlan {
  const known = new Map(presentSheets(workbook).map(({ id, sheet }) => [id, sheet]));
  const wanted = SHEET_IDS.filter((id) => chosen.includes(id) || (id === 'information' && refersToInformation(chosen)));
  const taken = new Set(workbook.sheets.map(({ name }) => comparable(name)));
  const names: Partial<Record<SheetId, string>> = {};
  const toAdd: PlannedSheet[] = [];
  const renamed: PlannedSheet[] = [];
  for (const { id, name: own } of STANDARD_SHEETS) {
    const there = known.get(id);
    if (there !== undefined) names[id] = there;
    else if (wanted.includes(id)) {
      const planned = { id, name: freeName(own, taken) };
      taken.add(comparable(planned.name));
      names[id] = planned.name;
      toAdd.push(planned);
      if (planned.name !== own) renamed.push(planned);
    }
  }
  const information = gridNamed(workbook, known.get('information'));
  const places = information && foundPlaces(information);
  return {
    toAdd,
    present: wanted.flatMap((id) => {
      const sheet = known.get(id);
      return sheet === undefined ? [] : [{ id, sheet }];
    }),
    renamed,
    options: { sheets: toAdd.map(({ id }) => id), names, ...(places ? { places } : {}) },
  };
}

function refersToInformation(chosen: readonly SheetId[]): boolean {
  return chosen.includes('appendix') || chosen.includes('scoring');
}

/** Excel takes no notice of case in names of sheets. */
function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function freeName(own: string, taken: ReadonlySet<string>): string {
  let name = own;
  for (let count = 1; taken.has(comparable(name)); count += 1) name = `${own} (CQTT${count === 1 ? '' : ` ${count}`})`;
  return name;
}
