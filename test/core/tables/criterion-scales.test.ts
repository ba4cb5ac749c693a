// The scoring rules of a set are read once, however many there are.
import { recognise } from '../../../src/core/tables/recognise';
import { readScaleOf, scalesOf } from '../../../src/core/tables/criterion-scales';
import { workbookFrom } from '../workbook-text';

test('a table may state any number of different rules', () => {
  const rows = Array.from(
    { length: 2_100 },
    (_, place) => `| ${place + 1} | Tiêu chí ${place} | 3 | Có: 3 điểm; không có báo cáo số ${place}: 0 điểm |`,
  );
  const { tables } = recognise(workbookFrom(['| STT | Tiêu chí | Điểm tối đa | Cách chấm |', ...rows].join('\n')));
  const scales = tables.flatMap((table) => scalesOf(table, undefined));
  expect(scales).toHaveLength(2_100);
  expect(scales.every(({ scale }) => readScaleOf(scale)?.kind === 'choices')).toBe(true);
});
