// A workbook of a given size in the officers' shape: groups, criteria, scores, evidence; with a mistake here and there.
import type { Cell, Row, Sheet, Workbook } from '../../src/core/workbook/snapshot';

const HEADER = [
  'STT',
  'Mã',
  'Tiêu chí',
  'Điểm tối đa',
  'Cách chấm',
  'Điểm tự chấm',
  'Điểm thẩm định',
  'Minh chứng',
  'Đơn vị phụ trách',
  'Sản phẩm',
  'Trạng thái',
  'Ghi chú',
];
const A_GROUP = 20;

/** One sheet of `rows` rows and twelve columns. */
export function largeWorkbook(rows: number): Workbook {
  const body = Array.from({ length: rows - 2 }, (_, at) => bodyRow(at + 1));
  const total = row(rows - 1, ['', '', 'Tổng cộng', rows, '', rows, '', '', '', '', '', '']);
  const sheet: Sheet = {
    name: 'Bảng chấm điểm',
    visibility: 'visible',
    rows: [row(0, HEADER), ...body, total],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheets: [sheet] };
}

function bodyRow(index: number): Row {
  const group = Math.floor((index - 1) / A_GROUP) + 1;
  const within = (index - 1) % A_GROUP;
  if (within === 0)
    return row(index, [String(group), '', `Nhóm tiêu chí số ${group}`, 38, '', 38, 38, '', '', '', '', '']);
  const score = index % 500 === 7 ? 2.5 : 2;
  return row(index, [
    `${group}.${within}`,
    `TC${index}`,
    `Niêm yết công khai thủ tục hành chính thuộc lĩnh vực số ${index} tại trụ sở`,
    2,
    'Từ 80% trở lên: 2 điểm; từ 60% đến dưới 80%: 1 điểm; dưới 60%: 0 điểm',
    score,
    2,
    `Báo cáo số ${index}/BC-UBND ngày 0${(index % 9) + 1}/10/2026`,
    'Phòng Văn hóa - Xã hội',
    'Báo cáo',
    'Hoàn thành',
    `Ghi chú ${index}`,
  ]);
}

function row(index: number, values: readonly (string | number)[]): Row {
  return { index, cells: values.flatMap((value, column): Cell[] => (value === '' ? [] : [{ column, value }])) };
}
