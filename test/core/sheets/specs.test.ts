import { buildSheets } from '../../../src/core/sheets/build';
import { FIELDS } from '../../../src/core/sheets/information-spec';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import { headerWords } from '../../../src/core/sheets/spec';
import { SHEET_IDS, STANDARD_SHEETS, TABLE_SPECS, columnOf } from '../../../src/core/sheets/standard-sheets';
import { lastPrinted } from '../../../src/core/sheets/table-frame';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';

const BANNED = /\bbạn\b|vui lòng|thành công|\bfile\b|\bsheet\b|\bpanel\b|!|"|hàng (?:năm|quý|tháng)|Uỷ|hoá|hoà(?!n)/u;
const PRINTED_WIDTH = 950;

const CONTENTS = buildSheets({ year: 2026 }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'));

test('four sheets, in the order of work', () => {
  expect(STANDARD_SHEETS.map(({ name }) => name)).toEqual([
    'Thông tin',
    'Bộ tiêu chí',
    'Phụ lục nhiệm vụ',
    'Bảng chấm điểm',
  ]);
  expect(SHEET_IDS).toEqual(['information', 'criteria', 'appendix', 'scoring']);
});

describe.each(TABLE_SPECS)('$name', (spec) => {
  test('the printed columns fill the page at 100 %, so the fit never shrinks the text', () => {
    const printed = spec.columns.slice(0, lastPrinted(spec) + 1);
    expect(printed.reduce((sum, { width }) => sum + width, 0)).toBe(PRINTED_WIDTH);
  });

  test('no two columns have the same header words or role', () => {
    expect(new Set(spec.columns.map(({ header }) => headerWords(header))).size).toBe(spec.columns.length);
    expect(new Set(spec.columns.map(({ role }) => role)).size).toBe(spec.columns.length);
  });

  test('columns outside the printed form stand after it', () => {
    expect(spec.columns.findIndex((column) => column.followOnly)).toBe(
      spec.columns.some((column) => column.followOnly) ? lastPrinted(spec) + 1 : -1,
    );
  });

  test('each note says what in one sentence and gives an example or the way to fill in', () => {
    for (const { note } of spec.columns) {
      if (note !== undefined) expect(note).toMatch(/Ví dụ: .+|bằng nút Cập nhật hạn\./u);
    }
  });
});

test('no two lines of Thông tin have the same label', () => {
  expect(new Set(FIELDS.map(({ label }) => label)).size).toBe(FIELDS.length);
});

test('Thông tin fills the page too', () => {
  expect(CONTENTS[0]?.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(PRINTED_WIDTH);
});

test('a role that a sheet lacks has no column', () => {
  const [criteria] = TABLE_SPECS;
  expect(criteria && columnOf(criteria, 'appraised')).toBe(-1);
});

describe.each(CONTENTS)('the texts of $name', (content) => {
  const texts = [
    ...content.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ...content.notes.map(({ text }) => text),
    ...content.entryRules.flatMap(({ prompt, wrongText }) => [
      prompt?.title ?? '',
      prompt?.text ?? '',
      wrongText ?? '',
    ]),
  ];

  test('are written as officers write: NFC, standard spelling, no banned word', () => {
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(BANNED);
    }
  });

  test('fit where Excel shows them', () => {
    for (const { prompt, wrongText = '', allow } of content.entryRules) {
      expect((prompt?.title ?? '').length).toBeLessThanOrEqual(32);
      expect((prompt?.text ?? '').length).toBeLessThanOrEqual(255);
      expect(wrongText.length).toBeLessThanOrEqual(225);
      if (allow.kind === 'list') expect(allow.values.join(',').length).toBeLessThanOrEqual(255);
    }
  });
});
