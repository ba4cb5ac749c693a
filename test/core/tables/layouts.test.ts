// Smaller questions of reading a table: where it ends, what stands beside it, what its columns are when the words leave it open.
import { recognise } from '../../../src/core/tables/recognise';
import { bandsOf, decisionOf, totalOf } from '../../../src/core/tables/decision';
import { scoreSheet } from '../../../src/core/tables/score-sheet';
import { sumFormula } from '../../../src/core/tables/sums';
import { rowContext, rowName, sayCells } from '../../../src/core/tables/row-names';
import { workbookFrom } from '../workbook-text';
import { columnsSaid, levelsSaid, rowsSaid, tableOf, tablesOf } from './summary';

const columns = (text: string) => tablesOf(text).map(columnsSaid);
const rows = (text: string) => rowsSaid(tableOf(text));

describe('a column of codes', () => {
  const coded = (numbers: readonly string[], head = 'Mã | Tiêu chí') =>
    [`| ${head} | Điểm tối đa | Cách chấm |`]
      .concat(numbers.map((number, at) => `| ${number} | Tiêu chí số ${at + 1} | 5 | Có: 5 điểm |`))
      .join('\n');

  test.each([
    [
      'numbers of rows are the STT',
      coded(['I', '1.1', '', '1.2']),
      'criteria A1:D1: stt A, criterion B, max C, scale D',
    ],
    ['other codes are codes', coded(['TC-01', '1.1', '1.2']), 'criteria A1:D1: code A, criterion B, max C, scale D'],
    ['too few to tell', coded(['1.1', '1.2']), 'criteria A1:D1: code A, criterion B, max C, scale D'],
    [
      'beside an STT they stay codes',
      coded(['1 | 1.1', '2 | 1.2', '3 | 1.3'], 'STT | Mã | Tiêu chí'),
      'criteria A1:E1: stt A, code B, criterion C, max D, scale E',
    ],
  ])('%s', (_what, text, expected) => {
    expect(columns(text)).toEqual([expected]);
  });
});

describe('columns whose words leave it open', () => {
  const score = (head: string, row = '| 1 | Niêm yết | 5 | 4 | BC |') =>
    `| STT | Tiêu chí | ${head} |\n${row}\n${row.replace('1', '2')}\n${row.replace('1', '3')}`;

  test.each([
    [
      '“Điểm” một mình là điểm tối đa',
      score('Điểm', '| 1 | Niêm yết | 5 |'),
      'criteria A1:C1: stt A, criterion B, max C',
    ],
    [
      '“Điểm” bên điểm tối đa là điểm tự chấm',
      score('Điểm tối đa | Điểm | Minh chứng'),
      'scoring A1:E1: stt A, criterion B, max C, self D, evidence E',
    ],
    [
      '“Điểm” thứ ba không hiểu',
      score('Điểm tối đa | Tự chấm | Điểm', '| 1 | Niêm yết | 5 | 4 | 4 |'),
      'scoring A1:E1: stt A, criterion B, max C, self D',
    ],
    [
      '“Điểm đạt” là điểm tự chấm',
      score('Điểm tối đa | Điểm đạt | Minh chứng'),
      'scoring A1:E1: stt A, criterion B, max C, self D, evidence E',
    ],
    [
      'đã có điểm tự chấm',
      score('Điểm tối đa | Tự chấm | Điểm đạt', '| 1 | Niêm yết | 5 | 4 | 4 |'),
      'scoring A1:E1: stt A, criterion B, max C, self D',
    ],
    [
      'cột điểm tối đa ghi chữ là cách chấm',
      score('Thang điểm | Điểm tự chấm', '| 1 | Niêm yết | Có: 5 điểm | 4 |'),
      'scoring A1:D1: stt A, criterion B, scale C, self D',
    ],
    [
      'cột điểm ghi x không phải điểm',
      score('Điểm tối đa | Tự chấm', '| 1 | Niêm yết | 5 | x |'),
      'criteria A1:D1: stt A, criterion B, max C',
    ],
    [
      '“Kết quả” là số',
      score('Điểm tối đa | Kết quả | Minh chứng'),
      'scoring A1:E1: stt A, criterion B, max C, self D, evidence E',
    ],
    [
      '“Kết quả” là số, đã có điểm',
      score('Điểm tối đa | Tự chấm | Kết quả | Ghi chú', '| 1 | Niêm yết | 5 | 4 | 4 | |'),
      'scoring A1:F1: stt A, criterion B, max C, self D, note F',
    ],
    [
      '“Đơn vị” là đơn vị tính',
      score('Điểm tối đa | Tự chấm | Đơn vị', '| 1 | Niêm yết | 5 | 4 | % |'),
      'scoring A1:E1: stt A, criterion B, max C, self D',
    ],
    [
      '“Nhiệm vụ” có điểm là tiêu chí',
      '| STT | Nhiệm vụ | Điểm tối đa | Tự chấm |\n| 1 | Niêm yết | 5 | 4 |',
      'scoring A1:D1: stt A, criterion B, max C, self D',
    ],
    [
      'cột chữ cạnh STT là tiêu chí',
      '| STT | Kỹ năng | Điểm tối đa | Tự chấm |\n| 1 | Niêm yết | 5 | 4 |',
      'scoring A1:D1: stt A, criterion B, max C, self D',
    ],
    [
      'cột chữ cạnh STT là nhiệm vụ',
      '| STT | Hoạt động | Chủ trì | Phối hợp |\n| 1 | Niêm yết | Phòng Kinh tế | |',
      'appendix A1:D1: stt A, task B, lead C, cooperating D',
    ],
    [
      'tiêu chí không điểm, có thời gian, là nhiệm vụ',
      '| STT | Tiêu chí | Thời gian | Chủ trì |\n| 1 | Niêm yết | Quý I | Phòng Kinh tế |',
      'appendix A1:D1: stt A, task B, time C, lead D',
    ],
    [
      '“Kết quả” là trạng thái',
      '| STT | Nhiệm vụ | Chủ trì | Kết quả |\n| 1 | Họp | Phòng Kinh tế | Hoàn thành |',
      'appendix A1:D1: stt A, task B, lead C, status D',
    ],
    [
      '“Kết quả” thứ hai không hiểu',
      '| STT | Nhiệm vụ | Chủ trì | Sản phẩm | Kết quả |\n| 1 | Họp | Phòng Kinh tế | BC | BC |',
      'appendix A1:E1: stt A, task B, lead C, product D',
    ],
    [
      '“Kết quả” là số, không có điểm tối đa',
      '| STT | Nhiệm vụ | Chủ trì | Kết quả |\n| 1 | Họp | Phòng Kinh tế | 4 |',
      'appendix A1:D1: stt A, task B, lead C',
    ],
    [
      '“Phân công thực hiện” là chủ trì, “Thời gian và hạn” là thời gian',
      '| STT | Nhiệm vụ | Phân công thực hiện | Thời gian và hạn |\n| 1 | Họp | Phòng Kinh tế | Quý I/2026 |',
      'appendix A1:D1: stt A, task B, lead C, time D',
    ],
    [
      '“Tổ chức thực hiện” ghi chữ khác',
      '| STT | Nhiệm vụ | Chủ trì | Tổ chức thực hiện |\n| 1 | Họp | Phòng Kinh tế | Văn nghệ |',
      'appendix A1:D1: stt A, task B, lead C',
    ],
    [
      '“Điểm” sau điểm thẩm định',
      score('Điểm tối đa | Tự chấm | Thẩm định | Điểm', '| 1 | Niêm yết | 5 | 4 | 4 | 4 |'),
      'scoring A1:F1: stt A, criterion B, max C, self D, appraised E',
    ],
    [
      '“Điểm TĐ” bên điểm tối đa là thẩm định, “Điểm TC” là tự chấm',
      score('Điểm tối đa | Điểm TC | Điểm TĐ', '| 1 | Niêm yết | 5 | 4 | 4 |'),
      'scoring A1:E1: stt A, criterion B, max C, self D, appraised E',
    ],
    [
      'hai năm cạnh nhau: năm sau được chấm',
      score('Điểm tối đa | Điểm tự chấm năm 2025 | Điểm tự chấm năm 2026', '| 1 | Niêm yết | 5 | 4 | 4 |'),
      'scoring A1:E1: stt A, criterion B, max C, self E',
    ],
    [
      '“Tiến độ” là thời gian',
      '| STT | Nhiệm vụ | Chủ trì | Tiến độ |\n| 1 | Họp | Phòng Kinh tế | Quý I/2026 |',
      'appendix A1:D1: stt A, task B, lead C, time D',
    ],
    [
      '“Tiến độ” để trống là thời gian',
      '| STT | Nhiệm vụ | Chủ trì | Tiến độ |\n| 1 | Họp | Phòng Kinh tế | |',
      'appendix A1:D1: stt A, task B, lead C, time D',
    ],
    [
      'cột ghi tên cơ quan là chủ trì, cột ghi thời gian là thời gian',
      '| STT | Nhiệm vụ | Thôn nào | Mốc | Phối hợp |\n| 1 | Họp | Phòng Kinh tế | Quý I | |\n| 2 | Họp | Công an xã | Quý II | |\n| 3 | Họp | Công an xã | Quý II | |',
      'appendix A1:E1: stt A, task B, lead C, time D, cooperating E',
    ],
    [
      '“Danh mục minh chứng” bên tiêu chí là minh chứng',
      score('Điểm tối đa | Tự chấm | Danh mục minh chứng', '| 1 | Niêm yết | 5 | 4 | BC 1 |'),
      'scoring A1:E1: stt A, criterion B, max C, self D, evidence E',
    ],
    [
      'cột thời gian thứ hai không tên',
      '| STT | Nhiệm vụ | Thời gian | Mốc | Chủ trì |\n| 1 | Họp | Quý I | Quý I | |\n| 2 | Họp | Quý I | Quý II | |\n| 3 | Họp | Quý I | Quý II | |',
      'appendix A1:E1: stt A, task B, time C, lead E',
    ],
    [
      '“Tiến độ” thứ hai về thời gian',
      '| STT | Nhiệm vụ | Thời gian | Tiến độ |\n| 1 | Họp | Quý I | Tháng 3 |',
      'appendix A1:D1: stt A, task B, time C',
    ],
    [
      'chỉ có minh chứng',
      '| STT | Tiêu chí | Minh chứng |\n| 1 | Họp | BC |',
      'evidence A1:C1: stt A, criterion B, evidence C',
    ],
    ['không phải bảng của mô hình', '| STT | Họ tên | Chức vụ |\n| 1 | Mai | CT |', 'other A1:C1: stt A'],
    [
      'ba từ gần giống',
      '| Các nội dung đánh giá chính | Số điểm tối đa đạt | Điểm các xã tự chấm |\n| Họp | 5 | 4 |',
      'scoring A1:C1: criterion A, max B, self C',
    ],
  ])('%s', (_name, text, expected) => {
    expect(columns(text)).toEqual([expected]);
  });
});

describe('headers', () => {
  test.each([
    [
      'cột chỉ có ô gộp',
      '| STT | Tiêu chí | Điểm tối đa | < | Điểm tự chấm |\n| 1 | Họp | 5 | | 4 |',
      'scoring A1:E1: stt A, criterion B, max C, self E',
    ],
    [
      'cột không tiêu đề',
      '| STT | Tiêu chí | | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp | | 5 | 4 |',
      'scoring A1:E1: stt A, criterion B, max D, self E',
    ],
    [
      'một ô con dưới ô gộp',
      '| STT | Tiêu chí | Điểm | < |\n| ^ | ^ | Tối đa | |\n| 1 | Họp | 5 | |',
      'criteria A1:D2: stt A, criterion B, max C',
    ],
    [
      'chữ lạ dưới ô không gộp là dữ liệu',
      '| STT | Họ tên | Điểm |\n| | | Tự chấm |\n| 1 | Mai | 5 |',
      'other A1:C1: stt A, max C',
    ],
    [
      'ô cha và ô con hợp nghĩa',
      '| STT | Tiêu chí | Đơn vị tự chấm | < | Cấp trên thẩm định | < |\n| ^ | ^ | Điểm | Minh chứng | Điểm | Ghi chú |\n| 1 | Họp | 5 | BC | 5 | |',
      'scoring A1:F2: stt A, criterion B, self C, evidence D, appraised E, note F',
    ],
    [
      'tỷ lệ, chênh lệch cạnh điểm dưới một ô cha không phải điểm',
      '| STT | Tiêu chí | Cấp trên thẩm định | < | < | < |\n| ^ | ^ | Điểm | Tỷ lệ % | (%) | Tăng, giảm |\n| 1 | Họp | 5 | 1 | 1 | 0 |',
      'scoring A1:F2: stt A, criterion B, appraised C',
    ],
    [
      'ô cha lạ, ô con lạ',
      '| STT | Nhiệm vụ | Phân công | < | Thời gian |\n| ^ | ^ | Người thực hiện | Tên gọi khác | ^ |\n| 1 | Họp | Mai | Lan | Quý I |',
      'appendix A1:E2: stt A, task B, lead C, time E',
    ],
    [
      'tiêu đề có năm',
      '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | 2026 |\n| 1 | Họp | 5 | 4 | |',
      'scoring A1:E1: stt A, criterion B, max C, self D',
    ],
    [
      'bảng thứ hai bắt đầu cạnh dữ liệu',
      '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp | 50 | 40 | | Mức | Từ điểm | Đến điểm |\n| 2 | Họp | 50 | 40 | | Mức 4 | 95 | 100 |',
      'scoring A1:D1: stt A, criterion B, max C, self D',
    ],
  ])('%s', (_name, text, expected) => {
    expect(columns(text)[0]).toBe(expected);
  });

  test.each([
    [
      'một ô con dưới ô gộp, các ô khác không gộp',
      '| STT | Tiêu chí | Điểm | < |\n| | | Tối đa | |\n| 1 | Họp | 5 | |',
      'criteria A1:D2: stt A, criterion B, max C',
    ],
    [
      'ô con không có ô cha',
      '| STT | Tiêu chí | | |\n| | | Tối đa | Tự chấm |\n| 1 | Họp | 5 | 4 |',
      'scoring A1:D2: stt A, criterion B, max C, self D',
    ],
    [
      'ô STT ở dòng dưới',
      '| | Tiêu chí | Điểm | |\n| STT | | Tối đa | Tự chấm |\n| 1 | Họp | 5 | 4 |',
      'scoring A1:D2: stt A, criterion B, max C, self D',
    ],
  ])('%s', (_name, text, expected) => {
    expect(columns(text)[0]).toBe(expected);
  });

  test('headers alike down to a column without meaning are one', () => {
    const head = '| STT | Nhiệm vụ | Chủ trì | Tên khác |\n';
    expect(tablesOf(`${head}| 1 | Họp | Mai | |\n${head}| 2 | Họp | Mai | |`)).toHaveLength(1);
    expect(tablesOf(`${head}| 1 | Họp | Mai | |\n${head.replace('khác', 'lạ')}| 2 | Họp | Mai | |`)).toHaveLength(2);
  });

  test('a header beside the rows of another table is found', () => {
    const text =
      '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp | 50 | 40 | | Mức | Từ điểm |\n| 2 | Họp | 50 | 40 | | Mức 4 | 95 |';
    expect(columns(text)[1]).toBe('levels F2:G2: ');
    expect(columns(text.replace('Từ điểm', 'abc'))).toHaveLength(1);
  });
});

describe('rows', () => {
  const HEAD = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n';

  test.each([
    [
      'dòng không số ngang hàng dòng có điểm',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 criterion'],
    ],
    [
      'tên nhóm không số',
      `${HEAD}| | CÔNG KHAI | | |\n| 1 | Một | 5 | 4 |\n| | PHỤC VỤ | | |\n| 1 | Hai | 5 | 4 |`,
      ['2 group ↓', '3 -criterion 1', '4 group ↓', '5 -criterion 1'],
    ],
    [
      'tiểu mục ngay dưới nhóm',
      `${HEAD}| I | CÔNG KHAI | | |\n| | Niêm yết | | |\n| 1 | Một | 5 | 4 |`,
      ['2 group I ↓', '3 -group ↓', '4 --criterion 1'],
    ],
    [
      'tên nhóm ở giữa, số chạy tiếp',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | Tiêu đề khác | | |\n| 2 | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 group ↓', '4 -criterion 2'],
    ],
    [
      'ghi chú giữa bảng',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | (tính cả năm) | | |\n| 2 | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 note', '4 criterion 2'],
    ],
    [
      'dòng trống rồi tên nhóm',
      `${HEAD}| 1 | Một | 5 | 4 |\n\n| | PHỤC VỤ | | |\n| 1 | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 blank', '4 group ↓', '5 -criterion 1'],
    ],
    [
      'dòng trống rồi lời văn',
      `${HEAD}| 1 | Một | 5 | 4 |\n\n| | Bảng này lập theo mẫu | | |\n\n| | Lời khác | | |`,
      ['2 criterion 1'],
    ],
    ['lời văn ngoài cột tên', `${HEAD}| 1 | Một | 5 | 4 |\n\n| | | | Hết |\n`, ['2 criterion 1']],
    [
      'tên và chức danh dưới bảng, ở cột điểm',
      `${HEAD}| 1 | Một | 5 | 4 |\n\n| | | | An Hưng, ngày 12 tháng 11 năm 2026 |\n| | Nguyễn Văn A | | Trần Thị B |`,
      ['2 criterion 1'],
    ],
    [
      'ngày ký ngay dưới bảng',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | | | An Hưng, ngày … tháng 11 năm 2026 |\n| | Khác | 5 | 4 |`,
      ['2 criterion 1'],
    ],
    [
      'tiêu chí bắt đầu bằng “Chủ tịch”',
      `${HEAD}| | 1. Chủ tịch tiếp công dân | 5 | 4 |\n| | CHỦ TỊCH | | Trần Thị B |`,
      ['2 criterion 1'],
    ],
    [
      'sau dòng trống còn điểm',
      `${HEAD}| 1 | Một | 5 | 4 |\n\n| | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 blank', '4 criterion'],
    ],
    ['tên bảng tiếp theo', `${HEAD}| 1 | Một | 5 | 4 |\n\n\n| II. NHIỆM VỤ BỔ SUNG |`, ['2 criterion 1']],
    [
      'nhóm từ A đến I',
      HEAD +
        ['A', 'B', 'C', 'D', 'Đ', 'E', 'F', 'G', 'H', 'I']
          .map((letter) => `| ${letter} | NHÓM | | |\n| 1 | Một | 5 | 4 |`)
          .join('\n'),
      Array.from({ length: 10 }, (_, at) => [
        `${at * 2 + 2} group ${'ABCDĐEFGHI'[at]} ↓`,
        `${at * 2 + 3} -criterion 1`,
      ]).flat(),
    ],
    [
      'cộng nhóm bằng tên nhóm',
      `${HEAD}| | Công khai (5 điểm) | | |\n| 1 | Một | 5 | 4 |\n| | Cộng nhóm Công khai | 5 | 4 |\n| | Mức độ hài lòng | | |\n| 1 | Một | 5 | 4 |\n| | Cộng Mức độ hài lòng | 5 | 4 |`,
      ['2 group ↓', '3 -criterion 1', '4 subtotal', '5 group ↓', '6 -criterion 1', '7 subtotal'],
    ],
    [
      'tổng ở trên, nhóm không số',
      `${HEAD}| | Tổng cộng | 5 | 4 |\n| | CÔNG KHAI | | |\n| 1 | Một | 5 | 4 |`,
      ['2 total', '3 group ↓', '4 -criterion 1'],
    ],
    [
      'gạch đầu dòng có điểm là phần của tiêu chí',
      `${HEAD}| | 1. Một | 5 | 4 |\n| | - Phần | 3 | 2 |\n| | - Phần khác | 2 | 2 |\n| | 2. Hai | 5 | 4 |`,
      ['2 criterion 1 ↓', '3 -criterion', '4 -criterion', '5 criterion 2'],
    ],
    [
      'số nhiều cấp đầu tên, không dấu',
      `${HEAD}| | 1. Một | 5 | 4 |\n| | 1.1 Phần | 3 | 2 |\n| | 1.2 Phần khác | 2 | 2 |`,
      ['2 criterion 1 ↓', '3 -criterion 1.1', '4 -criterion 1.2'],
    ],
    [
      '“Chủ tịch” có số, không có điểm',
      `${HEAD}| | 1. Chủ tịch tiếp công dân | | |\n| | 1.1 Đúng lịch | 5 | 4 |\n\n| | 2. Lưu ý chung | | |\n| | Khác | 5 | 4 |`,
      ['2 criterion 1 ↓', '3 -criterion 1.1'],
    ],
    [
      'tiêu đề lặp lại sau dòng cộng, sau dòng gạch đầu dòng',
      `${HEAD}| I | NHÓM | | |\n| 1 | Một | 5 | 4 |\n| | Cộng I | 5 | 4 |\n${HEAD}| 2 | Hai | 5 | 4 |\n| | - Đủ: 5 điểm | | |\n${HEAD}| 3 | Ba | 5 | 4 |`,
      [
        '2 group I ↓',
        '3 -criterion 1',
        '4 subtotal',
        '5 header STT',
        '6 -criterion 2',
        '7 note',
        '8 header STT',
        '9 -criterion 3',
      ],
    ],
    [
      'tiêu đề lặp lại sau lời văn có số là của bảng khác',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | II. Phần khác | | |\n${HEAD}| 2 | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 criterion II'],
    ],
    [
      'tiêu đề sau dòng tổng là của bảng khác',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | Tổng cộng | 5 | 4 |\n${HEAD}| 1 | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 total'],
    ],
    [
      'tiêu đề lặp lại sau dòng có số đầu tên',
      `${HEAD}| | 1. Một | 5 | 4 |\n${HEAD}| | 2. Hai | 5 | 4 |`,
      ['2 criterion 1', '3 header STT', '4 criterion 2'],
    ],
    [
      'tiêu đề sau dòng chỉ ghi sẵn số',
      `${HEAD}| 1 | Một | 5 | 4 |\n| 2 | | | |\n${HEAD}| 1 | Hai | 5 | 4 |`,
      ['2 criterion 1'],
    ],
    [
      'tổng ở trên, nhóm không số, cộng mức',
      `${HEAD}| | Mức độ hài lòng | | |\n| 1 | Một | 5 | 4 |\n| | Cộng Mức độ hài lòng | 5 | 4 |`,
      ['2 group ↓', '3 -criterion 1', '4 subtotal'],
    ],
    ['dòng chỉ có điểm', `${HEAD}| 1 | Một | 5 | 4 |\n| | | 5 | 4 |`, ['2 criterion 1', '3 criterion']],
    ['chữ ở cột STT', `${HEAD}| 1 | Một | 5 | 4 |\n| * | | | |\n| abc | | | |`, ['2 criterion 1']],
    [
      'tiêu chí gộp hai dòng',
      `${HEAD}| 1 | Một | 5 | 4 |\n| ^ | ^ | | |\n| 2 | Hai | 5 | 4 |`,
      ['2 criterion 1', '3 criterion part', '4 criterion 2'],
    ],
    [
      'chỉ ghi sẵn số',
      `${HEAD}| 1 | | | |\n| 2 | | | |\n| 3 | Ba | 5 | 4 |`,
      ['2 blank 1', '3 blank 2', '4 criterion 3'],
    ],
    [
      'hai dòng tổng',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | Cộng | 5 | 4 |\n| 2 | Hai | 5 | 4 |\n| | Tổng cộng | 10 | 8 |`,
      ['2 criterion 1', '3 subtotal', '4 criterion 2', '5 total'],
    ],
    [
      'tỷ lệ, xếp hạng, trung bình dưới dòng tổng không phải tiêu chí',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | Tổng cộng | 5 | 4 |\n| | Tỷ lệ đạt (%) | 100 | 80 |\n| | Xếp hạng | | 2 |\n| Điểm trung bình | | 5 | 4 |`,
      ['2 criterion 1', '3 total', '4 note', '5 note', '6 note'],
    ],
    [
      'sau dòng tổng còn phần khác',
      `${HEAD}| 1 | Một | 5 | 4 |\n| | Tổng cộng | 5 | 4 |\n| B | ĐIỂM THƯỞNG | | |\n| 1 | Sáng kiến | 2 | 1 |`,
      ['2 criterion 1', '3 total', '4 group B ↓ bonus', '5 -criterion 1 bonus'],
    ],
    [
      'nhóm trong nhóm',
      `${HEAD}| A | Phần | | |\n| I | Nhóm | | |\n| 1 | Một | 5 | 4 |\n| II | Nhóm | | |\n| 1 | Hai | 5 | 4 |\n| B | Phần | | |\n| I | Nhóm | | |\n| 1 | Ba | 5 | 4 |`,
      [
        '2 group A ↓',
        '3 -group I ↓',
        '4 --criterion 1',
        '5 -group II ↓',
        '6 --criterion 1',
        '7 group B ↓',
        '8 -group I ↓',
        '9 --criterion 1',
      ],
    ],
    [
      'số nhiều cấp rồi nhóm',
      `${HEAD}| 1.1 | Một | 5 | 4 |\n| II | Nhóm | | |\n| 2.1 | Hai | 5 | 4 |`,
      ['2 criterion 1.1', '3 group II ↓', '4 -criterion 2.1'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('tasks without numbers go on after a gap where they have time and lead', () => {
    const text =
      '| Nhiệm vụ | Thời gian | Chủ trì |\n| Họp | Quý I | Công an xã |\n\n| Kiểm tra | Quý II | Công an xã |\n\n| Người lập | | Chủ tịch |';
    expect(rows(text)).toEqual(['2 task', '3 blank', '4 task']);
  });

  test('a row of another table beside the header, after an empty column, is not its own', () => {
    const text = '| STT | Tiêu chí | Điểm tối đa | Tự chấm | | Mức 2 | từ 85 |\n| 1 | Một | 5 | 4 | | Mức 1 | từ 80 |';
    expect(columns(text)).toEqual(['scoring A1:D1: stt A, criterion B, max C, self D']);
  });

  test('of two tables side by side the one with the lower header keeps its first rows', () => {
    const text =
      '| STT | Tiêu chí | Điểm | < | | Mức độ | Điểm chuẩn |\n| ^ | ^ | Tối đa | Tự chấm | | Mức 4 | Từ 95 đến 100 |\n| 1 | Một | 5 | 4 | | Mức 3 | Từ 90 đến dưới 95 |';
    expect(columns(text).map((said) => said.split(':').slice(0, 2).join(':'))).toEqual([
      'scoring A1:D2',
      'levels F1:G1',
    ]);
  });

  test('a header of three rows that begins beside the rows of another table has all of them', () => {
    const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | | | | | | |
| | - Làm đủ: điểm tối đa | | | | STT | Tiêu chí | Điểm đánh giá | < | < |
| 1 | Một | 5 | 4 | | | | Thang điểm | Điểm đánh giá | < |
| 2 | Hai | 5 | 5 | | | | | Tự chấm | Thẩm định |
| 3 | Ba | 5 | 5 | | 1 | Một | 5 | 4 | 4 |`;
    expect(columns(text).map((said) => said.split(':').slice(0, 2).join(':'))).toEqual([
      'scoring A1:D1',
      'scoring F2:J4',
    ]);
  });

  test('a row of another table beside a header is no header, though one of its words could be', () => {
    const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | | | | | |
| 1 | Một | 5 | 4 | | | | | |
| | Kết quả | | | | STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 2 | Hai | 5 | 5 | | 1 | Một | 5 | 4 |`;
    expect(columns(text).map((said) => said.split(':').slice(0, 2).join(':'))).toEqual([
      'scoring A1:D1',
      'scoring F3:I3',
    ]);
  });

  test('a title of a group is merged over columns of no concern too', () => {
    const text =
      '| STT | Tiêu chí | Đơn vị tính | Điểm tối đa | Điểm tự chấm |\n| Tuyên truyền | < | < | < | < |\n| 1 | Một | lần | 5 | 4 |';
    expect(rows(text)).toEqual(['2 group ↓', '3 -criterion 1']);
  });

  test.each([
    ['có số ở cột riêng', '| II | Điểm thưởng | | |', ['7 group II ↓ bonus', '8 -criterion 2 bonus']],
    ['có số ở đầu tên, ô gộp', '| II. Điểm thưởng | < | < | < |', ['7 group II ↓ bonus', '8 -criterion 2 bonus']],
  ])('phần điểm thưởng dưới dòng tổng và dòng mức, %s', (_name, heading, rest) => {
    const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | Tuyên truyền | | |
| 1 | Loa truyền thanh | 100 | 94 |
| | Tổng điểm | 100 | 94 |
| | Mức đăng ký | Mức 4 | |
| | Mức đạt chuẩn | Mức 3 | |
${heading}
| 2 | Sáng kiến | 2 | 1 |`;
    expect(rows(text).slice(-2)).toEqual(rest);
    const table = tableOf(text);
    expect(table.levelCell?.row).toBe(5);
    expect(table.registeredCell?.row).toBe(4);
  });

  test('what stands beside the label ends the table, once it may have ended', () => {
    const text = '| STT | Tiêu chí | Điểm tự chấm | Ghi chú |\n| 1 | Một | 5 | |\n\n| | | | Hết |';
    expect(rows(text)).toEqual(['2 criterion 1']);
    expect(rows(text.replace('\n\n', '\n'))).toEqual(['2 criterion 1', '3 note']);
  });

  test('the further rows of a merged criterion hold no points', () => {
    const table = tableOf(
      '| STT | Tiêu chí | Điểm tự chấm | Minh chứng |\n| 1 | Một | 5 | BC 1 |\n| ^ | ^ | 7 | BC 2 |\n| 2 | Hai | 5 | BC |',
    );
    expect(rowsSaid(table)).toEqual(['2 criterion 1', '3 criterion part', '4 criterion 2']);
    expect(scoreSheet(table).leaves.map(({ number }) => number)).toEqual(['1', '2']);
    expect(table.rows.map((row) => scoreSheet(table).self?.at(row).points)).toEqual([5, 0, 5]);
  });

  test('rows that repeat the header end with the table above a total', () => {
    const text = `${HEAD}| 1 | Một | 5 | 4 |\nLời văn dài giữa hai bảng\n${HEAD}| 1 | Hai | 5 | 4 |`;
    expect(tablesOf(text)).toHaveLength(2);
    expect(tablesOf(`${HEAD}${HEAD}| 1 | Hai | 5 | 4 |`)).toHaveLength(2);
  });

  test('a header over nothing has no rows', () => {
    expect(tableOf(HEAD)).toMatchObject({ rows: [], dataArea: { top: 1, bottom: 1 } });
  });
});

describe('levels and registration', () => {
  const TABLE = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Một | 100 | 96 |\n| | Tổng cộng | 100 | 96 |\n';

  test.each([
    ['để trống, cạnh cột điểm', `${TABLE}| | Xếp loại: | | |`, 'C4 level'],
    ['để trống, ngoài cột điểm', `${TABLE}| | | | Mức đăng ký: | |`, 'E4 registered'],
    ['nhãn gộp ô', `${TABLE}| Mức đăng ký: | < | < | Mức 4 |`, 'D4 registered'],
    ['hai nhãn một dòng', `${TABLE}| Mức đăng ký: | Mức 4 | Xếp loại: | Mức 3 |`, 'D4 level, B4 registered'],
    ['ở trên bảng', `| Mức đăng ký: | Mức 4 |\n\n${TABLE}`, 'B1 registered'],
    ['tên bản đăng ký không phải nhãn', `| ĐĂNG KÝ MỨC ĐẠT CHUẨN |\n\n${TABLE}`, ''],
    [
      'câu dài không phải nhãn',
      `${TABLE}| | Đăng ký mức đạt chuẩn của xã năm nay và các năm tiếp theo theo kế hoạch |`,
      '',
    ],
    ['giá trị là số', `${TABLE}| | Xếp loại | 4 | |`, 'C4 level'],
    ['nhãn ở cột số thứ tự', `${TABLE}| Xếp loại: | Mức 4 | | |`, 'B4 level'],
  ])('%s', (_name, text, expected) => {
    expect(levelsSaid(tableOf(text))).toBe(expected);
  });
});

describe('a workbook', () => {
  const HIDDEN =
    '# Trang ẩn: Bộ tiêu chí\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Một | 5 | Có: 5 điểm |\n| 2 | Hai | 5 | Có: 5 điểm |\n# Trang ẩn: Năm 2025\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |';

  test('hidden sheets give their criteria and levels only', () => {
    const found = recognise(
      workbookFrom(
        `${HIDDEN}\n# Trang ẩn: Mức\n| Mức | Từ điểm | Đến điểm |\n| Mức 1 | 50 | 100 |\n| Mức 0 | 0 | 50 |`,
      ),
    );
    expect(found.tables.map(({ sheet, kind }) => `${sheet}: ${kind}`)).toEqual([
      'Bộ tiêu chí: criteria',
      'Mức: levels',
    ]);
    expect(found.levels?.sheet).toBe('Mức');
  });

  test('of several sets the longest is the rule book', () => {
    const small = '# Trang: Trích\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Một | 5 | Có: 5 điểm |';
    expect(recognise(workbookFrom(`${small}\n${HIDDEN}`)).criteria?.sheet).toBe('Bộ tiêu chí');
  });

  test('Thông tin states commune, year, level, plan and day', () => {
    const found = recognise(
      workbookFrom(`# Trang: Thông tin
| Tên đơn vị | xã Minh Giang |
| Năm | 2026 |
| Mức đăng ký | Mức 4 |
| Ngày tính hạn | @02/11/2026 |
| Số, ký hiệu kế hoạch | 27/KH-UBND |
| Ngày ban hành kế hoạch | @12/01/2026 |
| Năm | 2030 |
# Trang: Bảng
| STT | Tiêu chí | Điểm tự chấm |
| 1 | Một | 5 |`),
    );
    expect(found.information).toMatchObject({
      commune: { value: 'xã Minh Giang', cell: { row: 0, column: 1 } },
      year: { value: 2026 },
      registered: { value: 'Mức 4' },
      asOfDay: { value: 46328 },
      planNumber: { value: '27/KH-UBND' },
      planDate: { value: 46034 },
    });
    expect(found.tables[0]?.year).toBe(2026);
    const titled = '| BẢNG NĂM 2025 |\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |';
    const both = recognise(
      workbookFrom(`# Trang: A\n${titled}\n# Trang: B\n| Đơn vị | A |\n| Năm | 2026 |\n| Mức đăng ký | |`),
    );
    expect(both.tables[0]?.year).toBe(2025);
  });

  test('what is typed as text in Thông tin is read as far as it goes', () => {
    const found = recognise(
      workbookFrom(
        '| Tên đơn vị | < | xã Minh Giang |\n| Năm | năm 2027 |\n| Ngày tính hạn | hôm nay |\n| Ngày kế hoạch | 12/01/2027 |\n| Mức đăng ký | |',
      ),
    );
    expect(found.information).toMatchObject({
      commune: { value: 'xã Minh Giang' },
      year: { value: 2027 },
      planDate: { value: '12/01/2027' },
    });
    expect(found.information.asOfDay).toBeUndefined();
    expect(
      recognise(workbookFrom('| Tên đơn vị | A |\n| Năm | sang năm |\n| Mức đăng ký | |')).information.year,
    ).toBeUndefined();
  });

  test('the year of a table is that of its title, not that of a document or of a sheet alone', () => {
    expect(
      tableOf(
        '| BẢNG CHẤM ĐIỂM NĂM 2026 |\n| (Kèm theo Kế hoạch năm 2025) |\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |',
      ).year,
    ).toBe(2026);
    const apart = '| | | | | | Năm 2031 |\n| 2026 |\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |';
    expect(tableOf(apart).year).toBeUndefined();
  });

  test('an empty sheet has no table', () => {
    expect(tablesOf('# Trang: Trống')).toEqual([]);
  });
});

describe('scores and decisions', () => {
  test('a row that can not hold points has a blank', () => {
    const table = tableOf('| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |\n\n| 2 | Hai | 5 |');
    const blank = table.rows.find(({ kind }) => kind === 'blank');
    const { self } = scoreSheet(table);
    expect(blank && self?.at(blank).reading.kind).toBe('blank');
  });

  test('bands of the workbook where they can be read, else the plan\u2019s', () => {
    const bands = (rows: string) => bandsOf(tableOf(`| Mức | Từ điểm | Đến điểm |\n${rows}`)).map(({ name }) => name);
    expect(bands('| Mức 2 | 50 | 100 |\n| Mức 1 | 0 | 50 |')).toEqual(['Mức 2', 'Mức 1']);
    expect(bands('| Mức 2 | 50 | 100 |')).toHaveLength(5);
    expect(bandsOf(undefined)).toHaveLength(5);
  });

  test('a total that takes bonus and deduction in decides, where the table states it', () => {
    const table = (total: string) =>
      tableOf(`| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | | |
| 1 | Một | 100 | 94 |
| B | ĐIỂM THƯỞNG | | |
| 1 | Sáng kiến | 5 | 2 |
| | Tổng cộng | 100 | ${total} |`);
    expect(decisionOf(table('96'), bandsOf(undefined))?.level).toMatchObject({ level: 'Mức 4' });
    expect(decisionOf(table('94'), bandsOf(undefined))?.level).toMatchObject({ level: 'Mức 3' });
    expect(decisionOf(table(''), bandsOf(undefined))?.total).toBe(94);
  });

  // Criteria of 60 and 30, bonus 3, deduction 1: 92 in all, 90 within the 100.
  test.each([
    ['ghi đúng, có điểm thưởng, trừ', '60', '60', '92', 92],
    ['ghi đúng, không có điểm thưởng, trừ', '60', '60', '90', 90],
    ['một ô chữ mà Excel không cộng, có điểm thưởng, trừ', '60', '60 điểm', '32', 92],
    ['một ô chữ mà Excel không cộng, không có điểm thưởng, trừ', '60', '60 điểm', '30', 90],
    ['sai theo điểm nhóm, có điểm thưởng, trừ', '65', '60', '97', 92],
    ['sai theo điểm nhóm, không có điểm thưởng, trừ', '65', '60', '95', 90],
    ['điểm nhóm là chữ', 'đủ', '60', '92', 92],
    ['sai không rõ vì sao', '60', '60', '81', 92],
    ['công thức bỏ sót một tiêu chí, không có điểm thưởng, trừ', '60', '60', '=D3 → 60', 90],
    ['công thức bỏ sót một tiêu chí, có điểm thưởng, trừ', '60', '60', '=D3+D7-D9 → 62', 92],
  ])('tổng %s', (_name, group, first, total, expected) => {
    const table = tableOf(`| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | TUYÊN TRUYỀN | 60 | ${group} |
| 1 | Loa truyền thanh | 60 | ${first} |
| II | THỦ TỤC | 40 | 30 |
| 2 | Đúng hạn | 40 | 30 |
| III | ĐIỂM THƯỞNG | | |
| 3 | Sáng kiến | 5 | 3 |
| IV | ĐIỂM TRỪ | | |
| 4 | Báo cáo chậm | 5 | 1 |
| | Tổng cộng | 100 | ${total} |`);
    const { self } = scoreSheet(table);
    expect(self && totalOf(table, self)).toBe(expected);
  });

  test('a formula adds neighbours as ranges', () => {
    expect(sumFormula(3, [4, 9, 10])).toBe('=SUM(D5,D10:D11)');
  });
});

test('rows and cells are named for a sentence', () => {
  const [row] = tableOf(`| STT | Tiêu chí | Điểm tự chấm |\n| | ${'Một tiêu chí rất dài '.repeat(10)} | 5 |`).rows;
  expect(row && rowName(row)).toBe('Tiêu chí “Một tiêu chí rất dài Một tiêu chí rất dài Một tiêu chí rất d…”');
  expect(row && rowContext(row)).toMatch(/…$/);
  const [, merged] = tableOf(`| STT | Nhiệm vụ | Thời gian |
| 1 | Báo cáo | Hằng quý |
| ^ | | Tháng 12/2026 |`).rows;
  expect(merged && rowName(merged)).toBe('Nhiệm vụ ở dòng 3');
  const cells = (count: number) => Array.from({ length: count }, (_, at) => ({ row: at, column: 0 }));
  expect([1, 2, 9].map((count) => sayCells(cells(count)))).toEqual([
    'ô A1',
    'các ô A1, A2',
    'các ô A1, A2, A3 và 6 ô khác',
  ]);
});

test('words of ours among many others begin a table only beside “STT”', () => {
  const row = (first: string) =>
    `| ${first} | Điểm tối đa | Minh chứng | An Hải | An Dương | An Lão | An Phú | An Khê |`;
  expect(tablesOf(`${row('Nội dung')}\n| Họp | 5 | BC | 1 | 2 | 3 | 4 | 5 |`)).toEqual([]);
  expect(tablesOf(`${row('STT')}\n| 1 | 5 | BC | 1 | 2 | 3 | 4 | 5 |`)).toHaveLength(1);
});

describe('a result stated beside a header', () => {
  const beside = (label: string, level: string) =>
    `| STT | Tiêu chí | Điểm tối đa | Tự chấm | | | ${label} | ${level} |
| 1 | Niêm yết | 5 | 4 | | | | |
| 2 | Đối thoại | 5 | 4 | | | | |
| 3 | Tiếp dân | 5 | 4 | | | | |`;

  test.each([
    ['Kết quả xếp loại', 'Mức 2'],
    ['Mức đã đăng ký', 'Mức độ IV'],
  ])('“%s | %s” is none of its columns', (label, level) => {
    expect(columns(beside(label, level))).toEqual(['scoring A1:D1: stt A, criterion B, max C, self D']);
  });

  test('a header word there is', () => {
    expect(columns(beside('Minh chứng', 'Ghi chú'))[0]).toContain('A1:H1');
  });
});
