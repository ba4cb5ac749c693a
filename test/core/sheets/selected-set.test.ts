import { buildSheets } from '../../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import { criteriaSetFrom } from '../../../src/core/sheets/selected-set';
import { recognise } from '../../../src/core/tables/recognise';
import type { Table } from '../../../src/core/tables/table';
import type { CellValue, Sheet } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from './snapshot-of';

function tableOf(sheets: readonly Sheet[]): Table {
  const [table] = recognise({ sheets }).tables;
  if (!table) throw new Error('No table was recognised.');
  return table;
}

function sheetOf(lines: readonly (readonly CellValue[])[]): Sheet {
  const rows = lines.map((line, index) => ({
    index,
    cells: line.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
  }));
  return { name: 'Bộ của thành phố', visibility: 'visible', rows, merges: [] };
}

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm điểm', 'Tài liệu kiểm chứng'];

test('the sample set comes back from its own sheet, and is known as a sample', () => {
  const [criteria] = buildSheets({ year: 2026 }, SAMPLE_CRITERIA, [], { sheets: ['criteria'] });
  const set = criteriaSetFrom(tableOf(criteria ? snapshotOf([criteria]).sheets : []), 'Bộ tiêu chí mẫu');
  expect(set).toEqual(SAMPLE_CRITERIA);
});

test('a city’s table: groups, maxima kept as text, blanks', () => {
  const set = criteriaSetFrom(
    tableOf([
      sheetOf([
        HEADER,
        ['I', 'Công khai', 10, null, null],
        ['1', 'Niêm yết thủ tục', '4,5', 'Có: 4,5 điểm; không có: 0 điểm', 'Biên bản'],
        ['2', 'Trang thông tin', 5.5, null, { error: '#REF!' }],
        ['II', 'Phục vụ', 90, null, null],
        ['1', 'Đúng hạn', 90, 'Điểm = tỷ lệ x 90', null],
        ['2', 'Trực tuyến', null, 'Có: 2 điểm; không có: 0 điểm', null],
        [null, 'Tổng cộng', 100, null, null],
      ]),
    ]),
    'Theo Quyết định số 12/QĐ-UBND',
  );
  expect(set).toMatchObject({ name: 'Theo Quyết định số 12/QĐ-UBND', isSample: false });
  expect(set.groups.map(({ number, criteria }) => [number, criteria.length])).toEqual([
    ['I', 2],
    ['II', 2],
  ]);
  expect(set.groups[0]?.criteria[0]).toEqual({
    number: '1',
    title: 'Niêm yết thủ tục',
    maximum: 4.5,
    scale: 'Có: 4,5 điểm; không có: 0 điểm',
    evidence: 'Biên bản',
    unit: '',
  });
  expect(set.groups[0]?.criteria[1]).toMatchObject({ maximum: 5.5, scale: '', evidence: '' });
  expect(set.groups[1]?.criteria[1]).not.toHaveProperty('maximum');
});

test('a table without groups keeps its criteria in one group without a row', () => {
  const set = criteriaSetFrom(
    tableOf([
      sheetOf([HEADER, ['1', 'Niêm yết', 40, 'Có: 40 điểm', 'Ảnh'], ['2', 'Đúng hạn', 60, 'Có: 60 điểm', null]]),
    ]),
    'Bộ tiêu chí',
  );
  expect(set.groups).toHaveLength(1);
  expect(set.groups[0]).toMatchObject({ number: '', title: '' });
  expect(set.groups[0]?.criteria.map(({ number }) => number)).toEqual(['1', '2']);
});
