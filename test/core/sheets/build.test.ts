import { civilDay } from '../../../src/core/calendar/civil-day';
import { bandOf } from '../../../src/core/score/band';
import { buildSheets } from '../../../src/core/sheets/build';
import type { BuildInformation, BuildOptions } from '../../../src/core/sheets/build-input';
import type { CriteriaSet } from '../../../src/core/sheets/criteria-set';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import type { SheetContent } from '../../../src/core/sheets/sheet-content';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';
import { contains } from '../../../src/core/workbook/address';

const EMPTY: BuildInformation = { year: 2026 };
const MINH_GIANG: BuildInformation = {
  year: 2027,
  commune: 'xã Minh Giang',
  registered: 'Mức 4',
  asOfDay: day(2027, 11, 2),
  planNumber: '27/KH-UBND',
  planDate: day(2027, 1, 12),
  scoringDay: day(2027, 11, 6),
  preparer: 'Trần Thị Mai',
  signer: 'Nguyễn Văn Thuận',
  signerTitle: 'Phó Chủ tịch',
  contact: 'Trần Thị Mai, Phòng Văn hóa - Xã hội',
  workingWeek: 'Thứ Hai đến thứ Bảy',
};
const CITY_SET: CriteriaSet = {
  name: 'Bộ tiêu chí theo Quyết định số 12/QĐ-UBND',
  isSample: false,
  groups: [
    {
      number: '',
      title: '',
      criteria: [{ number: '1', title: 'Niêm yết', maximum: 0.1, scale: '', evidence: '', unit: '' }],
    },
    {
      number: 'I',
      title: 'Thủ tục',
      criteria: [
        {
          number: '1.1',
          title: 'Đúng hạn',
          maximum: 0.2,
          scale: 'Có: 0,2 điểm',
          evidence: 'Báo cáo',
          unit: 'Phòng Kinh tế',
        },
        { number: '1.2', title: 'Trực tuyến', scale: '', evidence: '', unit: '' },
      ],
    },
    { number: 'II', title: 'Chưa có tiêu chí', criteria: [] },
  ],
};

function day(year: number, month: number, date: number) {
  const found = civilDay(year, month, date);
  if (!found) throw new Error('No such day.');
  return found;
}

function build(information = EMPTY, set = SAMPLE_CRITERIA, options: BuildOptions = {}) {
  const contents = buildSheets(information, set, yearlyTasks(information.year, 'xã'), options);
  return Object.fromEntries(contents.map((content) => [content.name, content]));
}

function at(content: SheetContent | undefined, row: number, column: number) {
  return content?.cells.find((cell) => cell.row === row && cell.column === column);
}

function formulas(contents: Readonly<Record<string, SheetContent>>): readonly string[] {
  return Object.values(contents).flatMap(({ cells, conditionalLooks }) => [
    ...cells.flatMap(({ formula }) => formula ?? []),
    ...conditionalLooks.map(({ formula }) => formula),
  ]);
}

const NATIVE = new Set(
  'AND CHAR COUNT COUNTBLANK DAY IF INDEX ISNA ISNUMBER LEFT MATCH MAX MID MONTH N NOT OR RIGHT ROUND SMALL SUBSTITUTE SUM SUMPRODUCT TRIM UPPER YEAR'.split(
    ' ',
  ),
);

test('only functions that Excel 2010, WPS and LibreOffice have', () => {
  for (const formula of formulas(build())) {
    const words = formula.replace(/"[^"]*"/g, '""').split(/(?=\()|[^\w.]+/);
    const calls = words.filter((word, at) => /^[A-Z.]+$/.test(word) && words[at + 1]?.startsWith('('));
    for (const call of calls) expect(NATIVE).toContain(call);
    expect(calls.length).toBeLessThan(100);
    expect(formula.length).toBeLessThan(2000);
  }
});

test('no formula reads a clock', () => {
  for (const formula of formulas(build())) expect(formula).not.toMatch(/TODAY|NOW|OFFSET|INDIRECT/);
});

test.each(['Thông tin', 'Bộ tiêu chí', 'Phụ lục nhiệm vụ', 'Bảng chấm điểm'])(
  '%s prints on lying A4 one page wide, from its first cell, page numbers from the second',
  (name) => {
    const { print } = build()[name] ?? {};
    expect(print?.orientation).toBe('landscape');
    expect(print?.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    expect(print?.pageNumberFromSecond).toBe(true);
    expect(print?.area).toMatchObject({ top: 0, left: 0 });
  },
);

test('header rows are frozen and repeated', () => {
  const sheets = build();
  expect(sheets['Bảng chấm điểm']?.frozenRows).toBe(11);
  expect(sheets['Bảng chấm điểm']?.print.titleRows).toEqual({ first: 9, last: 10 });
  expect(sheets['Phụ lục nhiệm vụ']?.frozenRows).toBe(5);
  expect(sheets['Phụ lục nhiệm vụ']?.print.titleRows).toEqual({ first: 4, last: 4 });
});

test('the follow-up columns of the appendix lie outside the print area', () => {
  expect(build()['Phụ lục nhiệm vụ']?.print.area?.right).toBe(5);
});

test('the cursor waits on an open cell', () => {
  for (const { cursor, looks } of Object.values(build())) {
    const open = looks.filter(({ look }) => look.unlocked).map(({ area }) => area);
    expect(open.some((area) => contains(area, cursor.row, cursor.column))).toBe(true);
  }
});

test('a sample says so on every page; a city’s set bears its own name', () => {
  const sample = build()['Bộ tiêu chí'];
  expect(at(sample, 1, 0)?.value).toMatch(/^Bộ tiêu chí mẫu/);
  expect(sample?.print.titleRows).toEqual({ first: 1, last: 2 });
  expect(at(build()['Bảng chấm điểm'], 8, 0)?.value).toBe('(Chấm thử theo Bộ tiêu chí mẫu, không gửi)');
  const city = build(EMPTY, CITY_SET);
  expect(at(city['Bộ tiêu chí'], 1, 0)?.value).toBe('Bộ tiêu chí theo Quyết định số 12/QĐ-UBND');
  expect(city['Bộ tiêu chí']?.print.titleRows).toEqual({ first: 2, last: 2 });
  expect(at(city['Bảng chấm điểm'], 8, 0)).toBeUndefined();
});

test('an empty form shows blanks, not levels', () => {
  const closing = build()['Bảng chấm điểm']?.cells.filter(({ row }) => row >= 42 && row <= 45) ?? [];
  const shown = closing.filter(({ formula, column }) => formula !== undefined && column >= 3).map(({ value }) => value);
  expect(shown.length).toBeGreaterThan(4);
  expect(new Set(shown)).toEqual(new Set(['']));
});

test('headings read as the decree writes them', () => {
  const sheets = build(MINH_GIANG);
  const appendix = sheets['Phụ lục nhiệm vụ'];
  expect(at(appendix, 0, 0)?.value).toBe('Phụ lục');
  expect(at(appendix, 1, 0)?.value).toBe('NHIỆM VỤ THỰC HIỆN MÔ HÌNH “CHÍNH QUYỀN THÂN THIỆN” NĂM 2027');
  expect(at(appendix, 2, 0)?.value).toBe(
    '(Kèm theo Kế hoạch số 27/KH-UBND ngày 12 tháng 01 năm 2027 của Ủy ban nhân dân xã Minh Giang)',
  );
  const scoring = sheets['Bảng chấm điểm'];
  expect(at(scoring, 1, 0)?.value).toBe('XÃ MINH GIANG');
  expect(at(scoring, 3, 2)?.value).toBe('Minh Giang, ngày 06 tháng 11 năm 2027');
  expect(at(scoring, 6, 0)?.value).toBe('Mô hình “Chính quyền thân thiện” xã Minh Giang năm 2027');
  expect(at(scoring, 7, 0)?.value).toBe('Mức đăng ký: Mức 4');
});

test('a deputy signs for the chairman', () => {
  const texts = (information: BuildInformation) =>
    build(information)['Bảng chấm điểm']?.cells.map(({ value }) => value) ?? [];
  expect(texts(MINH_GIANG)).toContain('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
  expect(texts(EMPTY)).toContain('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH');
  expect(texts(MINH_GIANG)).toContain('Nguyễn Văn Thuận');
});

test('document numbers are text, days are days', () => {
  const information = build(MINH_GIANG)['Thông tin'];
  const number = information?.cells.find(({ value }) => value === '27/KH-UBND');
  const formats = (row: number) =>
    information?.looks
      .filter(({ area }) => contains(area, row, 1))
      .flatMap(({ look }) => look.numberFormat ?? [])
      .at(-1);
  expect(formats(number?.row ?? -1)).toBe('@');
  expect(at(information, (number?.row ?? 0) + 1, 1)?.value).toBe(46399);
  expect(formats((number?.row ?? 0) + 1)).toBe('dd/mm/yyyy');
});

test('bands are data: other levels, other table, other choice', () => {
  const levels = [bandOf('Mức A', 80, 100, true), bandOf('Mức B', 50.5, 80), bandOf('Không đạt chuẩn', 0, 50.5)];
  const information = build(EMPTY, SAMPLE_CRITERIA, { levels })['Thông tin'];
  const row = information?.cells.find(({ value }) => value === 'Mức B')?.row ?? -1;
  expect(at(information, row, 1)?.value).toBe(50.5);
  expect(at(information, row, 2)).toMatchObject({ value: 'dưới 80' });
  expect(at(information, row + 1, 2)).toMatchObject({ value: 'dưới 50,5' });
  const registered = information?.entryRules.find(({ prompt }) => prompt?.title === 'Mức đăng ký');
  expect(registered?.allow).toEqual({ kind: 'list', values: ['Mức A', 'Mức B', 'Không đăng ký'] });
});

test('days off and make-up days stand in Thông tin', () => {
  const holidays = [
    { day: day(2026, 2, 16), kind: 'off', says: 'Tết Nguyên đán (đã công bố)' },
    { day: day(2026, 8, 22), kind: 'make-up', says: 'Làm bù ngày 31/08 (đã công bố)' },
  ] as const;
  const information = build(EMPTY, SAMPLE_CRITERIA, { holidays })['Thông tin'];
  const row = information?.cells.find(({ value }) => value === 'Tết Nguyên đán (đã công bố)')?.row ?? -1;
  expect([at(information, row, 0)?.value, at(information, row, 1)?.value]).toEqual([46069, 'Nghỉ']);
  expect(at(information, row + 1, 1)?.value).toBe('Làm bù');
});

test('due days are values, days left count from Ngày tính hạn', () => {
  const due = { lastDay: day(2027, 11, 14), lastWorkingDay: day(2027, 11, 12) };
  const appendix = build(MINH_GIANG, SAMPLE_CRITERIA, {
    dueDays: (phrase) => (phrase === 'Trước ngày 15/11 hằng năm' ? due : undefined),
  })['Phụ lục nhiệm vụ'];
  const row = appendix?.cells.find(({ value }) => value === 'Trước ngày 15/11 hằng năm')?.row ?? -1;
  expect(at(appendix, row, 6)).toEqual({ row, column: 6, value: 46705 });
  expect(at(appendix, row, 7)?.value).toBe(46703);
  expect(at(appendix, row, 8)).toMatchObject({ value: 10 });
  expect(at(appendix, row, 8)?.formula).toContain("'Thông tin'!$B$8");
  expect(at(appendix, row, 9)?.value).toBe('Chưa làm');
});

test('of a task that was over before the sheet was made, nobody has said that it is not done', () => {
  const due = { lastDay: day(2027, 2, 14), lastWorkingDay: day(2027, 2, 12) };
  const appendix = build(MINH_GIANG, SAMPLE_CRITERIA, { dueDays: () => due })['Phụ lục nhiệm vụ'];
  expect([at(appendix, 5, 8)?.value, at(appendix, 5, 9)]).toEqual(['', undefined]);
});

test('formulas follow the names that the sheets have in this workbook', () => {
  const sheets = build(EMPTY, SAMPLE_CRITERIA, { names: { information: 'Thông tin (CQTT)', scoring: "Chấm '26" } });
  expect(Object.keys(sheets)).toEqual(['Thông tin (CQTT)', 'Bộ tiêu chí', 'Phụ lục nhiệm vụ', "Chấm '26"]);
  for (const formula of formulas(sheets)) expect(formula).not.toMatch(/'Thông tin'!/);
});

test('a set of any shape: groups without a row, without criteria, criteria without a maximum', () => {
  const { 'Bộ tiêu chí': criteria, 'Bảng chấm điểm': scoring } = build(EMPTY, CITY_SET);
  const total = criteria?.cells.find(({ value }) => value === 'Tổng cộng')?.row ?? -1;
  expect(at(criteria, total, 2)).toMatchObject({ formula: '=SUM(C4,C5)', value: 0.3 });
  expect(at(criteria, 4, 2)).toMatchObject({ formula: '=SUM(C6:C7)', value: 0.2 });
  expect(at(criteria, 7, 1)?.value).toBe('Chưa có tiêu chí');
  expect(at(criteria, 7, 2)).toBeUndefined();
  expect(at(scoring, 15, 3)).toBeUndefined();
  const prompts = scoring?.entryRules.map(({ prompt }) => prompt?.text) ?? [];
  expect(prompts).toContain('Từ 0 đến điểm tối đa.');
  expect(prompts).toContain('Từ 0 đến 0,1.');
  expect(prompts).toContain('Ghi số, ký hiệu, ngày của văn bản.');
});

test('without criteria and tasks the frames alone are built', () => {
  const contents = buildSheets(EMPTY, { name: '', isSample: false, groups: [] }, []);
  expect(contents.map(({ name }) => name)).toHaveLength(4);
  for (const { cells } of contents) for (const { formula = '' } of cells) expect(formula).not.toContain('()');
});

test('a long scoring rule is cut where Excel would cut it, and says so', () => {
  const scale = 'Mỗi báo cáo chậm trừ 0,5 điểm; '.repeat(12);
  const set = {
    ...CITY_SET,
    groups: [
      {
        number: 'I',
        title: 'Báo cáo',
        criteria: [{ number: '1', title: 'Báo cáo', maximum: 5, scale, evidence: '', unit: '' }],
      },
    ],
  };
  const text = build(EMPTY, set)['Bảng chấm điểm']?.entryRules[0]?.prompt?.text ?? '';
  expect(text.length).toBeLessThanOrEqual(255);
  expect(text).toMatch(/…$/);
});
