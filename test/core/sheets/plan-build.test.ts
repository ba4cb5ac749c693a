import { buildSheets } from '../../../src/core/sheets/build';
import { planBuild } from '../../../src/core/sheets/plan-build';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import type { SheetContent } from '../../../src/core/sheets/sheet-content';
import { SHEET_IDS } from '../../../src/core/sheets/standard-sheets';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';
import type { Sheet, Workbook } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from './snapshot-of';

const EMPTY: Workbook = { sheets: [] };
const OWN: Workbook = { sheets: [ownSheet('Sheet1'), ownSheet('BỘ TIÊU CHÍ'), ownSheet('Bảng chấm điểm')] };

function ownSheet(name: string, visibility: Sheet['visibility'] = 'visible'): Sheet {
  return { name, visibility, rows: [{ index: 0, cells: [{ column: 0, value: 'Thu chi quý I' }] }], merges: [] };
}

function built(names = {}): readonly SheetContent[] {
  return buildSheets({ year: 2026 }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'), { names });
}

test('an empty workbook gets all four, in order', () => {
  const plan = planBuild(EMPTY);
  expect(plan.toAdd.map(({ id }) => id)).toEqual(SHEET_IDS);
  expect([plan.present, plan.renamed]).toEqual([[], []]);
  expect(plan.options.places).toBeUndefined();
});

test('a name that is taken becomes “… (CQTT)”, whatever its capitals', () => {
  const plan = planBuild(OWN);
  expect(plan.renamed).toEqual([
    { id: 'criteria', name: 'Bộ tiêu chí (CQTT)' },
    { id: 'scoring', name: 'Bảng chấm điểm (CQTT)' },
  ]);
  expect(plan.options.names).toEqual({
    information: 'Thông tin',
    criteria: 'Bộ tiêu chí (CQTT)',
    appendix: 'Phụ lục nhiệm vụ',
    scoring: 'Bảng chấm điểm (CQTT)',
  });
});

test('a second name that is taken is counted on', () => {
  const plan = planBuild({ sheets: [ownSheet('Thông tin'), ownSheet('Thông tin (CQTT)', 'hidden')] }, ['information']);
  expect(plan.toAdd).toEqual([{ id: 'information', name: 'Thông tin (CQTT 2)' }]);
});

test('pressed again, nothing is added', () => {
  const plan = planBuild(snapshotOf(built()));
  expect(plan.toAdd).toEqual([]);
  expect(plan.present.map(({ id }) => id)).toEqual(SHEET_IDS);
});

test('sheets are known by their header words, however they were renamed', () => {
  const plan = planBuild(snapshotOf(built({ scoring: 'Chấm 2026', information: 'Chung' })));
  expect(plan.toAdd).toEqual([]);
  expect(plan.options.names).toMatchObject({ scoring: 'Chấm 2026', information: 'Chung' });
});

test('columns that the officer moved are still known', () => {
  const workbook = snapshotOf(built());
  const turned = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, column: 9 - cell.column })) })),
  }));
  const known = planBuild({ sheets: turned }).present.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(['criteria', 'appendix', 'scoring']));
});

test('only what is missing is added, and refers to Thông tin where its cells are now', () => {
  const workbook = snapshotOf(built({ information: 'Chung' }));
  const moved = workbook.sheets
    .filter(({ name }) => name !== 'Bảng chấm điểm')
    .map((sheet) =>
      sheet.name === 'Chung' ? { ...sheet, rows: sheet.rows.map((row) => ({ ...row, index: row.index + 2 })) } : sheet,
    );
  const plan = planBuild({ sheets: moved });
  expect(plan.toAdd).toEqual([{ id: 'scoring', name: 'Bảng chấm điểm' }]);
  const [scoring] = buildSheets({ year: 2026 }, SAMPLE_CRITERIA, [], plan.options);
  const formulas = scoring?.cells.flatMap(({ formula }) => formula ?? []).join() ?? '';
  expect(formulas).toContain("'Chung'!$B$9");
  expect(formulas).toContain("'Chung'!$A$24:$A$28");
  expect(formulas).not.toContain("'Thông tin'!");
});

test('a label that the officer deleted leaves its formula without a source, not with an error', () => {
  const workbook = snapshotOf(built());
  const cut = workbook.sheets
    .slice(0, 1)
    .map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ cells }) => cells[0]?.value !== 'Mức đăng ký') }));
  const { options, toAdd } = planBuild({ sheets: cut });
  expect(toAdd.map(({ id }) => id)).toEqual(['criteria', 'appendix', 'scoring']);
  expect(options.places?.field('registered')).toBe('""');
});

test('without the table of levels a sheet is no Thông tin', () => {
  const workbook = snapshotOf(built());
  const cut = workbook.sheets
    .slice(0, 1)
    .map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ cells }) => cells[0]?.value !== 'Mức đạt') }));
  expect(planBuild({ sheets: cut }).toAdd.map(({ id }) => id)).toContain('information');
});

test('hidden sheets are last year’s', () => {
  const hidden = snapshotOf(built()).sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
  const plan = planBuild({ sheets: hidden });
  expect(plan.present).toEqual([]);
  expect(plan.toAdd.map(({ name }) => name)).toContain('Thông tin (CQTT)');
});

test('a copy of a sheet changes nothing: the first of a kind counts', () => {
  const workbook = snapshotOf(built());
  const copies = workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));
  const plan = planBuild({ sheets: [...workbook.sheets, ...copies] });
  expect(plan.present.map(({ sheet }) => sheet)).toEqual(workbook.sheets.map(({ name }) => name));
});

test('Thông tin comes with the sheets that refer to it, and with no other', () => {
  expect(planBuild(EMPTY, ['criteria']).toAdd.map(({ id }) => id)).toEqual(['criteria']);
  expect(planBuild(EMPTY, ['appendix']).toAdd.map(({ id }) => id)).toEqual(['information', 'appendix']);
});
