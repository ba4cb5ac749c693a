// Tables that are neither scores nor tasks: levels, roll-ups of several units, rankings, lists of evidence.
import { levelRows } from '../../../src/core/tables/level-table';
import type { Table } from '../../../src/core/tables/table';
import { unitExcesses } from '../../../src/core/tables/unit-excess';
import { unitColumns } from '../../../src/core/tables/unit-sums';
import { columnsSaid, rowsSaid, tableOf, tablesOf } from './summary';

test.each([
  [
    'mức với điểm đầu và điểm cuối',
    '| Mức | Từ điểm | Đến điểm |\n| Mức 4 | 95 | 100 |\n| Mức 3 | 90 | 95 |',
    'levels A1:C1: ',
  ],
  [
    'mức với khoảng điểm bằng chữ',
    '| STT | Mức độ | Điểm |\n| 1 | Mức 4 | Từ 95 đến 100 điểm |\n| 2 | Mức 3 | Từ 90 đến dưới 95 điểm |',
    'levels A1:C1: stt A',
  ],
  [
    'khoảng điểm có gạch nối, có ghi chú',
    '| Mức đạt chuẩn | Khoảng điểm | Ghi chú |\n| Mức 4 | 95–100 | |\n| Mức 3 | 90–95 | |',
    'levels A1:C1: note C',
  ],
  [
    'xếp loại theo tổng điểm',
    '| Xếp loại | Tổng điểm |\n| Mức 4 | Từ 95 đến 100 điểm |\n| Mức 3 | Từ 90 đến dưới 95 điểm |',
    'levels A1:B1: ',
  ],
  [
    '“Điểm đạt”, “Tiêu chuẩn” ở bảng mức không phải điểm, không phải tiêu chí',
    '| TT | Mức độ đạt chuẩn | Tiêu chuẩn điểm |\n| 1 | Mức 4 | Đạt từ 95 đến 100 điểm |\n| 2 | Mức 3 | Từ 90 đến dưới 95 điểm |',
    'levels A1:C1: stt A',
  ],
  [
    'mỗi xã một dòng, điểm từng nhóm',
    '| STT | Tên xã, phường | Nhóm I | Nhóm II | Tổng điểm | Xếp loại |\n| 1 | Xã An Hưng | 50 | 45 | 95 | Mức 4 |\n| 2 | Phường Lê Lợi | 40 | 43 | 83 | Mức 1 |',
    'rollup A1:F1: stt A, unit B, part C+D, total E, level F',
  ],
  [
    'điểm nhóm, có xếp hạng, vẫn là tổng hợp',
    '| STT | Tên xã | Nhóm I | Nhóm II | Tổng | Hạng |\n| 1 | Xã An Hưng | 50 | 45 | 95 | 1 |\n| 2 | Xã Tân Tiến | 40 | 43 | 83 | 2 |',
    'rollup A1:F1: stt A, unit B, part C+D, total E, rank F',
  ],
  [
    '“Nhóm 1” dưới “Điểm các nhóm tiêu chí” là một phần của tổng',
    '| STT | Tên đơn vị | Điểm các nhóm tiêu chí | < | Tổng |\n| ^ | ^ | Nhóm 1 | Tiêu chí 2 | ^ |\n| 1 | Xã An Hưng | 50 | 45 | 95 |\n| 2 | Xã Tân Tiến | 40 | 43 | 83 |',
    'rollup A1:E2: stt A, unit B, part C+D, total E',
  ],
  [
    'tên bảng gọi là tổng hợp, dù có xếp hạng',
    '| TỔNG HỢP ĐIỂM CÁC XÃ NĂM 2026 |\n| STT | Tên xã | Điểm tự chấm | Điểm thẩm định | Xếp hạng |\n| 1 | Xã An Hưng | 96 | 95 | 1 |',
    'rollup A2:E2: stt A, unit B, self C, appraised D, rank E',
  ],
  [
    'cột trống trước “Mức đạt”',
    '| STT | Tên xã | Điểm tự chấm | Điểm thẩm định | | Mức đạt |\n| 1 | Xã An Hưng | 97 | 95 | | Mức 4 |',
    'rollup A1:F1: stt A, unit B, self C, appraised D, level F',
  ],
  [
    'cột trống trước “Mức đạt”, sau đó là xếp hạng',
    '| STT | Tên xã | Tổng điểm | | Mức đạt | Xếp hạng |\n| 1 | Xã An Hưng | 97 | | Mức 4 | 1 |',
    'ranking A1:F1: stt A, unit B, total C, level E, rank F',
  ],
  [
    'hai cột trống trước “Mức đạt”, sau đó một cột trống',
    '| STT | Tên xã | Tổng điểm | | Mức đạt | | Xếp hạng |\n| 1 | Xã An Hưng | 97 | | Mức 4 | | 1 |',
    'ranking A1:G1: stt A, unit B, total C, level E, rank G',
  ],
  [
    'tên bảng gọi là tổng hợp xếp hạng',
    '| BẢNG TỔNG HỢP XẾP HẠNG CÁC XÃ |\n| STT | Tên xã | Tổng điểm | Xếp hạng |\n| 1 | Xã An Hưng | 96 | 1 |',
    'ranking A2:D2: stt A, unit B, total C, rank D',
  ],
  [
    '“Đơn vị” trên tên các xã',
    '| TT | Đơn vị | Điểm tự chấm | Điểm thẩm định | Mức đạt |\n| 1 | Xã An Hưng | 96 | 95 | Mức 4 |\n| 2 | Xã Tân Tiến | 91 | 90 | Mức 3 |',
    'rollup A1:E1: stt A, unit B, self C, appraised D, level E',
  ],
  [
    'mỗi xã một cột',
    '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | UBND xã Tân Tiến | Phường Lê Lợi |\n| 1 | Niêm yết | 30 | 30 | 29 | 30 |',
    'rollup A1:F1: stt A, criterion B, max C, unit D+E+F',
  ],
  [
    'mỗi xã một cột, chưa điền',
    '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến |\n| 1 | Niêm yết | 30 | | |',
    'rollup A1:E1: stt A, criterion B, max C, unit D+E',
  ],
  [
    'mỗi xã hai cột dưới tên xã',
    '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | < | Xã Tân Tiến | < |\n| ^ | ^ | ^ | Tự chấm | Thẩm định | Tự chấm | Thẩm định |\n| 1 | Niêm yết | 30 | 30 | 29 | 30 | 29 |',
    'rollup A1:G2: stt A, criterion B, max C, unit D+E+F+G',
  ],
  [
    'tên xã không có chữ “xã”',
    '| STT | Nội dung | Điểm chuẩn | An Hưng | Tân Tiến | Lê Lợi |\n| 1 | Niêm yết | 30 | 30 | 29 | 30 |',
    'rollup A1:F1: stt A, criterion B, max C, unit D+E+F',
  ],
  [
    'cột số liệu bên điểm của một xã không phải tên xã',
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Quý I | Quý II | Quý III |\n| 1 | Niêm yết | 30 | 30 | 1 | 2 | 3 |',
    'scoring A1:G1: stt A, criterion B, max C, self D',
  ],
  [
    'một cột mang tên xã là điểm tự chấm',
    '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng |\n| 1 | Niêm yết | 30 | 30 |',
    'scoring A1:D1: stt A, criterion B, max C, self D',
  ],
  [
    'một cột mang tên xã và chữ tự chấm',
    '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng tự chấm |\n| 1 | Niêm yết | 30 | 30 |',
    'scoring A1:D1: stt A, criterion B, max C, self D',
  ],
  [
    'tên đơn vị không có tiêu đề quen',
    '| STT | Chi bộ | Điểm | Xếp hạng |\n| 1 | Đông | 96 | 1 |',
    'ranking A1:D1: stt A, unit B, total C, rank D',
  ],
  [
    'hai cột số không rõ cột nào là tổng',
    '| STT | Thôn | Đợt 1 | Đợt 2 | Thứ hạng |\n| 1 | Thôn Đông | 96 | 90 | 1 |',
    'ranking A1:E1: stt A, unit B, rank E',
  ],
  ['mức chưa ghi điểm', '| Mức | Từ điểm | Đến điểm |\n| Mức 4 | | |', 'levels A1:C1: '],
  [
    'xếp hạng',
    '| STT | Đơn vị | Tổng điểm | Xếp hạng |\n| 1 | Xã An Hưng | 96 | 1 |',
    'ranking A1:D1: stt A, unit B, total C, rank D',
  ],
  [
    'hạng đứng đầu',
    '| Hạng | Xã | Điểm | Mức |\n| 1 | An Hưng | 96 | Mức 4 |',
    'ranking A1:D1: rank A, unit B, total C, level D',
  ],
  [
    'điểm ghi theo tên riêng',
    '| STT | Thôn | Điểm thi đua | Thứ hạng | Ghi chú |\n| 1 | Thôn Đông | 96 | 1 | |',
    'ranking A1:E1: stt A, unit B, total C, rank D, note E',
  ],
  [
    'danh mục minh chứng',
    '| STT | Tên văn bản | Số, ký hiệu | Ngày ban hành | Tiêu chí |\n| 1 | Báo cáo kết quả | 12/BC-UBND | 05/10/2026 | 1.1 |',
    'evidence A1:E1: stt A, evidence B, code C, documentDate D, criterion E',
  ],
  [
    'trích yếu sau số, ký hiệu',
    '| TT | Số, ký hiệu | Ngày tháng | Trích yếu nội dung | Cơ quan ban hành | Ghi chú |\n| 1 | 12/BC-UBND | 05/10/2026 | Báo cáo | UBND xã | |',
    'evidence A1:F1: stt A, code B, documentDate C, evidence D, note F',
  ],
  [
    'danh mục theo tiêu chí',
    '| STT | Danh mục tài liệu minh chứng | Số/ký hiệu | Ngày, tháng, năm | Minh chứng cho tiêu chí |\n| 1 | Báo cáo | 12/BC | 05/10/2026 | 1.1 |',
    'evidence A1:E1: stt A, evidence B, code C, documentDate D, criterion E',
  ],
  [
    'hai cột mã',
    '| Mã | Tên tài liệu | Số, ký hiệu | Nội dung |\n| M1 | Báo cáo | 12/BC | Niêm yết |',
    'evidence A1:D1: code A, criterion D, evidence B',
  ],
  ['danh sách người', '| STT | Họ tên | Đơn vị | Xếp loại |\n| 1 | Mai | Phòng Kinh tế | Tốt |', 'other A1:D1: stt A'],
])('%s', (_name, text, expected) => {
  const [said] = tablesOf(text).map(columnsSaid);
  const sorted = (line = '') => [line.split(': ')[0], ...(line.split(': ')[1] ?? '').split(', ').sort()];
  expect(sorted(said)).toEqual(sorted(expected));
});

test('rows of units under their groups, of documents, and of criteria beside units', () => {
  const units = `| TT | Đơn vị | Điểm tự chấm | Mức đạt |
| I | CÁC XÃ |
| 1 | Xã An Hưng | 96 | Mức 4 |
| II | CÁC PHƯỜNG |
| 1 | Phường Lê Lợi | 91 | Mức 3 |
| | Cộng | 187 | |`;
  expect(rowsSaid(tableOf(units))).toEqual(['2 group I ↓', '3 -unit 1', '4 group II ↓', '5 -unit 1', '6 total']);
  const clusters = `| TT | Đơn vị | Điểm tự chấm | Mức đạt |
| 1 | Cụm thi đua số một | | |
| 1.1 | Xã An Hưng | 96 | Mức 4 |
| 2 | Xã Tân Tiến | 91 | Mức 3 |
| 2.1 | Thôn Kiều Trung | 91 | Mức 3 |`;
  expect(rowsSaid(tableOf(clusters))).toEqual(['2 group 1 ↓', '3 -unit 1.1', '4 unit 2 ↓', '5 -unit 2.1']);
  const documents = `| STT | Tiêu chí | Tài liệu minh chứng | Số hiệu | Ngày ban hành |
| I | Nhóm I |
| 1 | Niêm yết | Báo cáo | 12/BC | 05/10/2026 |`;
  expect(rowsSaid(tableOf(documents))).toEqual(['2 group I ↓', '3 -document 1']);
  const across = `| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến |
| I | CÔNG KHAI | 60 | 58 | 57 |
| 1 | Niêm yết | 30 | 30 | 29 |
| 2 | Cập nhật | 30 | 28 | 28 |
| | Tổng điểm | 60 | 58 | 57 |`;
  expect(rowsSaid(tableOf(across))).toEqual(['2 group I ↓', '3 -criterion 1', '4 -criterion 2', '5 total']);
});

test('a table of one unit has no columns of units', () => {
  expect(unitColumns(tableOf('| STT | Tiêu chí | Điểm tối đa | Tự chấm |\n| 1 | Họp | 5 | 4 |'))).toEqual([]);
});

test('a table of levels ends where its columns do, though the table beside it goes on', () => {
  const beside = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | | Mức | Khoảng điểm |
| 1 | Niêm yết | 40 | 40 | | Mức 4 | Từ 95 đến 100 điểm |
| 2 | Trực tuyến | 20 | 20 | | Mức 3 | Từ 90 đến dưới 95 điểm |
| 3 | Họp dân | 20 | 20 | | Không đạt | Dưới 90 điểm |
| 4 | Kế hoạch | 10 | 10 | | | |
| 5 | Báo cáo | 5 | 5 | | | |
| 6 | Khảo sát | 5 | 5 | | | |
| 7 | Đối thoại | 5 | 5 | | | |`;
  const tables = tablesOf(beside);
  expect(tables.map(columnsSaid)).toEqual(['scoring A1:D1: stt A, criterion B, max C, self D', 'levels F1:G1: ']);
  expect(levelRows(tables[1] as Table).map(({ cell }) => cell.row + 1)).toEqual([2, 3, 4]);
});

test('units without a column of maxima have no points above them', () => {
  const table = tableOf('| STT | Tiêu chí | Điểm tối đa | Xã A | Xã B |\n| 1 | Niêm yết | 5 | 6 | 5 |');
  const { criterion = [], unit = [] } = table.columns;
  expect(unitExcesses(table)).toHaveLength(1);
  expect(unitExcesses({ ...table, columns: { criterion, unit } })).toEqual([]);
});
