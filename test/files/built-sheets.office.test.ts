import fc from 'fast-check';
import { civilDay } from '../../src/core/calendar/civil-day';
import { NOT_REACHED, PLAN_BANDS, rankOf } from '../../src/core/score/band';
import { decidingTotal } from '../../src/core/score/deciding-total';
import { decimalOf, roundHalfUp, sayDecimal, subtract, sum } from '../../src/core/score/decimal';
import { levelOf, nextLevel } from '../../src/core/score/level';
import { buildSheets } from '../../src/core/sheets/build';
import type { BuildInformation } from '../../src/core/sheets/build-input';
import { daysLeftOf } from '../../src/core/sheets/days-left';
import { SAMPLE_CRITERIA } from '../../src/core/sheets/sample-criteria';
import type { SheetContent } from '../../src/core/sheets/sheet-content';
import { yearlyTasks } from '../../src/core/sheets/yearly-tasks';
import { gridOf } from '../../src/core/workbook/grid';
import type { CellValue, Workbook } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { converted, officeTest } from './office';
import { validated } from './validated';

jest.setTimeout(120_000);

const FIRST_ROW = 11;
const CRITERIA = SAMPLE_CRITERIA.groups.flatMap(({ criteria }) => criteria);

interface Scores {
  readonly registered: string | undefined;
  readonly self: readonly (number | undefined)[];
  readonly appraised: readonly (number | undefined)[];
}

function day(year: number, month: number, date: number) {
  const found = civilDay(year, month, date);
  if (!found) throw new Error('No such day.');
  return found;
}

const FULL: BuildInformation = {
  year: 2026,
  commune: 'phường Hồng Châu',
  registered: 'Mức 3',
  asOfDay: day(2026, 11, 17),
  planNumber: '27/KH-UBND',
  planDate: day(2026, 3, 2),
  scoringDay: day(2026, 2, 6),
  preparer: 'Trần Thị Mai',
  signer: 'Nguyễn Văn Thuận',
  signerTitle: 'Phó Chủ tịch',
};

function build(information: BuildInformation): readonly SheetContent[] {
  return buildSheets(information, SAMPLE_CRITERIA, yearlyTasks(2026, 'phường'), {
    dueDays: (phrase) =>
      phrase.startsWith('Trước ngày')
        ? { lastDay: day(2026, 11, 14), lastWorkingDay: day(2026, 11, 13) }
        : phrase.startsWith('Tháng 12')
          ? { lastDay: day(2026, 12, 31), lastWorkingDay: day(2026, 12, 31) }
          : undefined,
  });
}

/** Thông tin and the form under names of their own, with scores typed in, blanks where there is none. */
function filled({ registered, self, appraised }: Scores, name: string): readonly SheetContent[] {
  const contents = buildSheets(
    { year: 2026, ...(registered === undefined ? {} : { registered }) },
    SAMPLE_CRITERIA,
    [],
    {
      sheets: ['information', 'scoring'],
      names: { information: `Thông tin ${name}`, scoring: name },
    },
  );
  let place = 0;
  const rows = SAMPLE_CRITERIA.groups.flatMap(({ criteria }) => {
    place += 1;
    return criteria.map(() => FIRST_ROW + place++);
  });
  const typed = rows.flatMap((row, at) => [
    { row, column: 3, value: self[at] ?? null },
    { row, column: 4, value: appraised[at] ?? null },
  ]);
  return contents.map((content) =>
    content.name === name
      ? { ...content, cells: [...content.cells, ...typed.filter(({ value }) => value !== null)] }
      : content,
  );
}

async function recalculated(forms: readonly (readonly SheetContent[])[]): Promise<readonly Workbook[]> {
  const files = await Promise.all(forms.map((form) => writeWorkbook(form)));
  const saved = await converted(files, 'xlsx');
  return Promise.all(saved.map((bytes, place) => readWorkbook(bytes, `book-${place}.xlsx`)));
}

function valueAt(workbook: Workbook, name: string, row: number, column: number): CellValue {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return (sheet && gridOf(sheet).at(row, column)?.value) ?? null;
}

/** An empty text and an empty cell look alike, and so do numbers that differ by noise. */
function comparable(value: CellValue | undefined): CellValue {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9;
  return value === undefined || value === '' ? null : value;
}

function expectBuiltValues(workbook: Workbook, contents: readonly SheetContent[]): number {
  let formulas = 0;
  for (const { name, cells } of contents) {
    for (const { row, column, formula, value } of cells) {
      if (formula === undefined) continue;
      formulas += 1;
      expect([name, row, column, formula, comparable(valueAt(workbook, name, row, column))]).toEqual([
        name,
        row,
        column,
        formula,
        comparable(value),
      ]);
    }
  }
  return formulas;
}

officeTest('every formula of an empty and of a headed form gives what the core says', async () => {
  const forms = [
    build({ year: 2026 }),
    build(FULL),
    build({ ...FULL, commune: 'Đặc khu Đảo Vân', signerTitle: 'Chủ tịch' }),
  ];
  const workbooks = await recalculated(forms);
  const counts = workbooks.map((workbook, place) => expectBuiltValues(workbook, forms[place] ?? []));
  expect(Math.min(...counts)).toBeGreaterThan(50);
});

const STATUSES_TYPED = ['', 'Chưa làm', 'Đang làm', 'Hoàn thành', 'Không thực hiện'];

officeTest('days left, for every status and on the days around the last one', async () => {
  const days = [day(2026, 11, 2), day(2026, 11, 13), day(2026, 11, 14), day(2026, 11, 15), day(2026, 11, 17)];
  const due = { lastDay: day(2026, 11, 14), lastWorkingDay: day(2026, 11, 13) };
  const tasks = yearlyTasks(2026, 'xã').slice(0, STATUSES_TYPED.length);
  const forms = days.flatMap((asOfDay, place) =>
    buildSheets({ year: 2026, asOfDay }, SAMPLE_CRITERIA, tasks, {
      sheets: ['information', 'appendix'],
      names: { information: `Thông tin ${place}`, appendix: `Phụ lục ${place}` },
      dueDays: () => due,
    }).map((content) => ({
      ...content,
      cells: content.name.startsWith('Phụ lục')
        ? [
            ...content.cells.filter(({ row, column }) => row < 5 || column !== 9),
            ...STATUSES_TYPED.flatMap((value, at) => (value === '' ? [] : [{ row: 5 + at, column: 9, value }])),
          ]
        : content.cells,
    })),
  );
  const [workbook] = await recalculated([forms]);
  days.forEach((asOfDay, place) => {
    const left = STATUSES_TYPED.map(
      (_, at) => workbook && comparable(valueAt(workbook, `Phụ lục ${place}`, 5 + at, 8)),
    );
    expect([place, ...left]).toEqual([
      place,
      ...STATUSES_TYPED.map((status) => comparable(daysLeftOf(due, asOfDay, status))),
    ]);
  });
});

/** What the closing rows have to say, reckoned by the core. */
function expectedClosing({ registered, self, appraised }: Scores) {
  const groups = groupSums(self).map((one, place) => [one, groupSums(appraised)[place] ?? null]);
  const deciding = decidingTotal(
    CRITERIA.map((_, at) => {
      const [own, given] = [self[at], appraised[at]];
      return {
        ...(own === undefined ? {} : { self: decimalOf(own) }),
        ...(given === undefined ? {} : { appraised: decimalOf(given) }),
      };
    }),
  );
  const total = (scores: Scores['self']) => {
    const given = scores.flatMap((score) => (score === undefined ? [] : [decimalOf(score)]));
    return given.length === 0 ? null : sum(given);
  };
  const registration = registered === 'Không đăng ký' ? { registration: { kind: 'not-registered' } as const } : {};
  const answer = deciding && levelOf(deciding.total, PLAN_BANDS, registration);
  const level = answer?.kind === 'level' ? answer.level : null;
  const next =
    deciding && answer?.kind === 'level' && registered !== 'Không đăng ký' ? nextLevel(deciding.total) : undefined;
  return {
    groups,
    totals: [total(self), total(appraised)],
    score: deciding?.total ?? null,
    label: !deciding ? 'Mức đạt' : `Mức đạt (theo điểm ${deciding.column === 'self' ? 'tự chấm' : 'thẩm định'})`,
    level,
    against: deciding ? againstWords(deciding.total, level, registered, isComplete({ self, appraised })) : null,
    next: next?.level ?? null,
    toNext: next
      ? `Còn thiếu ${sayDecimal(roundHalfUp(next.points, 9))} điểm`
      : deciding && answer?.kind === 'level' && registered !== 'Không đăng ký'
        ? 'Đã ở mức cao nhất'
        : null,
  };
}

function isComplete({ self, appraised }: Pick<Scores, 'self' | 'appraised'>): boolean {
  const count = (scores: Scores['self']) => scores.filter((score) => score !== undefined).length;
  return Math.max(count(self), count(appraised)) === CRITERIA.length;
}

function againstWords(total: number, level: string | null, registered: string | undefined, complete: boolean) {
  if (total > 100 || total < 0) return 'Tổng điểm ngoài thang, rà lại điểm đã ghi';
  if (registered === 'Không đăng ký') return 'Không đăng ký nên không đạt chuẩn';
  if (!complete) return null;
  if (registered === undefined) return 'Chưa ghi mức đăng ký';
  const start = PLAN_BANDS.find(({ name }) => name === registered)?.from ?? decimalOf(0);
  const missing = subtract(start, decimalOf(total));
  if (missing > 0) return `Thấp hơn mức đăng ký, còn thiếu ${sayDecimal(roundHalfUp(missing, 9))} điểm`;
  return rankOf(level ?? NOT_REACHED, PLAN_BANDS) > rankOf(registered, PLAN_BANDS)
    ? 'Cao hơn mức đăng ký'
    : 'Đạt mức đăng ký';
}

function groupSums(scores: Scores['self']) {
  let at = 0;
  return SAMPLE_CRITERIA.groups.map(({ criteria }) => {
    const own = scores
      .slice(at, (at += criteria.length))
      .flatMap((score) => (score === undefined ? [] : [decimalOf(score)]));
    return own.length === 0 ? null : sum(own);
  });
}

function closingOf(workbook: Workbook, sheet: string) {
  const at = (row: number, column: number) => comparable(valueAt(workbook, sheet, row, column));
  let row = FIRST_ROW;
  const groups = SAMPLE_CRITERIA.groups.map(({ criteria }) => {
    const sums = [at(row, 3), at(row, 4)];
    row += criteria.length + 1;
    return sums;
  });
  return {
    groups,
    totals: [at(row, 3), at(row, 4)],
    score: at(row + 1, 2),
    label: at(row + 2, 1),
    level: at(row + 2, 2),
    against: at(row + 2, 5),
    next: at(row + 3, 2),
    toNext: at(row + 3, 5),
  };
}

const MAXIMA = CRITERIA.map(({ maximum = 0 }) => maximum);

function less(points: number): readonly number[] {
  let rest = points;
  return MAXIMA.map((maximum) => {
    const taken = Math.min(rest, maximum);
    rest = Math.round((rest - taken) * 1e6) / 1e6;
    return Math.round((maximum - taken) * 1e6) / 1e6;
  });
}

const NONE = MAXIMA.map(() => undefined);

const CASES: readonly (readonly [says: string, scores: Scores])[] = [
  ['nothing scored', { registered: 'Mức 4', self: NONE, appraised: NONE }],
  ['all at the maximum', { registered: 'Mức 4', self: MAXIMA, appraised: NONE }],
  ['exactly at an edge', { registered: 'Mức 4', self: less(5), appraised: NONE }],
  ['just under an edge', { registered: 'Mức 4', self: less(5.005), appraised: NONE }],
  ['float noise at an edge', { registered: 'Mức 3', self: MAXIMA.map((maximum) => maximum * 0.9), appraised: NONE }],
  ['under all levels', { registered: 'Mức 1', self: less(31.25), appraised: NONE }],
  ['above the registered level', { registered: 'Mức 2', self: less(1), appraised: NONE }],
  ['not registered', { registered: 'Không đăng ký', self: less(2), appraised: NONE }],
  ['registration blank', { registered: undefined, self: less(12), appraised: NONE }],
  [
    'appraisal begun',
    { registered: 'Mức 4', self: less(3), appraised: MAXIMA.map((one, at) => (at < 7 ? one : undefined)) },
  ],
  ['appraisal complete', { registered: 'Mức 4', self: less(3), appraised: less(11.5) }],
  ['appraised alone', { registered: 'Mức 4', self: NONE, appraised: less(11.5) }],
  ['half a form', { registered: 'Mức 4', self: MAXIMA.map((one, at) => (at % 2 ? one : undefined)), appraised: NONE }],
  ['above the scale', { registered: 'Mức 4', self: MAXIMA.map((one) => one + 0.5), appraised: NONE }],
  ['all zero', { registered: 'Mức 4', self: MAXIMA.map(() => 0), appraised: NONE }],
];

const anyScores = fc.record({
  registered: fc.constantFrom('Mức 4', 'Mức 3', 'Mức 2', 'Mức 1', 'Không đăng ký', undefined),
  self: scoresBelow(4),
  appraised: fc.oneof(fc.constant(NONE), scoresBelow(2), scoresBelow(40)),
});

/** About one score in `blankEvery` is left blank; the others are quarters of a point or thirds of the maximum. */
function scoresBelow(blankEvery: number) {
  return fc.tuple(
    ...MAXIMA.map((maximum) =>
      fc.oneof(
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: blankEvery, arbitrary: fc.integer({ min: 0, max: maximum * 4 }).map((quarters) => quarters / 4) },
        { weight: blankEvery, arbitrary: fc.integer({ min: 0, max: 3 }).map((thirds) => (maximum * thirds) / 3) },
      ),
    ),
  );
}

officeTest('every formula of a filled form gives what the core says', async () => {
  const generated = fc.sample(anyScores, { numRuns: 12, seed: 20261124 });
  const cases = [...CASES, ...generated.map((scores, at) => [`generated ${at + 1}`, scores] as const)];
  // All forms in one workbook: LibreOffice starts once.
  const [workbook] = await recalculated([cases.flatMap(([, scores], place) => filled(scores, `Bảng ${place}`))]);
  cases.forEach(([says, scores], place) => {
    expect([says, workbook && closingOf(workbook, `Bảng ${place}`)]).toEqual([says, rounded(expectedClosing(scores))]);
  });
});

function rounded(closing: ReturnType<typeof expectedClosing>) {
  return {
    ...closing,
    groups: closing.groups.map((sums) => sums.map(comparable)),
    totals: closing.totals.map(comparable),
    score: comparable(closing.score),
  };
}

officeTest('what LibreOffice saves can be read back: same sheets, same texts', async () => {
  const [workbook] = await recalculated([build(FULL)]);
  expect(workbook?.sheets.map(({ name }) => name)).toEqual(build(FULL).map(({ name }) => name));
  expect(workbook && valueAt(workbook, 'Thông tin', 9, 1)).toBe('27/KH-UBND');
});

test('the file is what the Open XML SDK takes for a sound workbook', async () => {
  expect(await validated(await writeWorkbook(build(FULL)))).toEqual([]);
});
