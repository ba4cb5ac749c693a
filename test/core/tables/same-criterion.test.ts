// Which criterion of the set a criterion of a table is, where its words stand in the set more than once.
import { sameCriterion } from '../../../src/core/tables/same-criterion';
import { rowName } from '../../../src/core/tables/row-names';
import { tablesOf } from './summary';

const SET = [
  '# Trang: Bộ tiêu chí',
  '| STT | Tiêu chí | Điểm tối đa | Cách chấm |',
  '| 1 | Công khai | | |',
  '| - | Có hồ sơ lưu | 2 | Có: 2 điểm; không: 0 điểm |',
  '| - | Có báo cáo | 1 | Có: 1 điểm; không: 0 điểm |',
  '| 2 | Đối thoại | | |',
  '| - | Có hồ sơ lưu | 3 | Có: 3 điểm; không: 0 điểm |',
  '| 3 | Có kế hoạch | 4 | Có: 4 điểm; không: 0 điểm |',
  '| 4 | Có kế hoạch | 5 | Có: 5 điểm; không: 0 điểm |',
];
const scored = (...rows: string[]) =>
  [...SET, '# Trang: Chấm điểm', '| STT | Tiêu chí | Điểm tối đa | Tự chấm |', ...rows].join('\n');

function sameRow(...rows: string[]): string | undefined {
  const [criteria, table] = tablesOf(scored(...rows));
  const row = table?.rows[table.rows.length - 1];
  const same = criteria && table && row && sameCriterion(criteria, row, table);
  return same && `${rowName(same)} ở dòng ${same.row + 1}`;
}

test.each([
  ['một chỗ', ['| 9 | Có báo cáo | 1 | 1 |'], 4],
  ['hai chỗ, cùng số', ['| 4 | Có kế hoạch | 5 | 5 |'], 8],
  ['hai chỗ, cùng gạch đầu dòng, dưới tiêu chí cùng tên', ['| 2 | Đối thoại | | |', '| - | Có hồ sơ lưu | 3 | 3 |'], 6],
  ['hai chỗ, số khác', ['| 9 | Có kế hoạch | 5 | 5 |'], undefined],
  ['hai chỗ, dưới tiêu chí khác tên', ['| 2 | Tiếp dân | | |', '| - | Có hồ sơ lưu | 3 | 3 |'], undefined],
  ['hai chỗ, không dưới tiêu chí nào', ['| - | Có hồ sơ lưu | 3 | 3 |'], undefined],
])('%s', (_name, rows, line) => {
  expect(sameRow(...rows)?.replace(/^.* ở dòng /, '')).toBe(line === undefined ? undefined : `${line}`);
});
