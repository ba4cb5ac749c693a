// The tables of officers' own layouts are read as a careful colleague reads them.
import { columnsSaid, levelsSaid, rowsSaid, tablesOf } from './summary';

interface Layout {
  readonly name: string;
  readonly text: string;
  /** Each table: its columns, its rows, its levels. */
  readonly tables: readonly (readonly [columns: string, rows: readonly string[], levels: string])[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'một tiêu đề hai dòng không gộp ô, có dòng đánh số cột',
    text: `
| STT | Nội dung tiêu chí | Điểm | | | Minh chứng |
| | | Tối đa | Tự chấm | Thẩm định | |
| (1) | (2) | (3) | (4) | (5) | (6) |
| I | CÔNG KHAI | 5 | 4 | 4 | |
| 1 | Niêm yết | 3 | 2 | 2 | Ảnh |
| 2 | Trang tin | 2 | 2 | 2 | Báo cáo |
| | Tổng cộng | 5 | 4 | 4 | |
| | Xếp loại | | Mức 1 | Mức 2 | |
`.slice(1),
    tables: [
      [
        'scoring A1:F2: stt A, criterion B, max C, self D, appraised E, evidence F',
        ['3 numbering (1)', '4 group I ↓', '5 -criterion 1', '6 -criterion 2', '7 total', '8 level'],
        'D8 level by self, E8 level by appraised',
      ],
    ],
  },
  {
    name: 'tiêu đề ba dòng gộp ô, nhóm ghi điểm trong tên',
    text: `
| TT | Tiêu chí | Kết quả đánh giá | < | < | Tài liệu kiểm chứng (nếu có) |
| ^ | ^ | Điểm chuẩn | Điểm đạt được | < | ^ |
| ^ | ^ | ^ | UBND xã tự chấm | Hội đồng thẩm định chấm | ^ |
| 1 | Tổ chức bộ máy (10 điểm) | < | < | < | < |
| 1.1 | Có ban chỉ đạo | 6 | 6 | 6 | QĐ 1 |
| 1.2 | Có kế hoạch | 4 | 3 | 3 | KH 2 |
| 2 | Cơ sở vật chất (5 điểm) | < | < | < | < |
| 2.1 | Có bảng tin | 5 | 5 | 5 | Ảnh |
| Tổng cộng | < | 15 | 14 | 14 | |
`.slice(1),
    tables: [
      [
        'scoring A1:F3: stt A, criterion B, max C, self D, appraised E, evidence F',
        ['4 group 1 ↓', '5 -criterion 1.1', '6 -criterion 1.2', '7 group 2 ↓', '8 -criterion 2.1', '9 total'],
        '',
      ],
    ],
  },
  {
    name: 'không có cột STT, số ghi trong tên',
    text: `
| Tiêu chí | Thang điểm | Điểm tự đánh giá | Ghi chú |
| I. Công khai | | | |
| 1. Niêm yết | 5 | 5 | |
| 2. Trang tin | 5 | 4 | |
| II. Phục vụ | | | |
| 3. Thái độ | 10 | 9 | |
| CỘNG | 20 | 18 | |
`.slice(1),
    tables: [
      [
        'scoring A1:D1: criterion A, max B, self C, note D',
        ['2 group I ↓', '3 -criterion 1', '4 -criterion 2', '5 group II ↓', '6 -criterion 3', '7 total'],
        '',
      ],
    ],
  },
  {
    name: 'bảng mức nằm bên phải bảng chấm điểm',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | | Mức | Từ điểm | Đến điểm |
| 1 | Niêm yết | 50 | 50 | | Mức 4 | 95 | 100 |
| 2 | Trang tin | 50 | 48 | | Mức 3 | 90 | 95 |
| | Tổng điểm | 100 | 98 | | Mức 2 | 85 | 90 |
`.slice(1),
    tables: [
      ['scoring A1:D1: stt A, criterion B, max C, self D', ['2 criterion 1', '3 criterion 2', '4 total'], ''],
      ['levels F1:H1: ', ['2 note', '3 note', '4 note'], ''],
    ],
  },
  {
    name: 'hai bảng cùng mẫu trên một trang',
    text: `
| Nhóm A |
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 50 | 50 |
| 2 | Trang tin | 50 | 48 |
| | Tổng cộng | 100 | 98 |

| Nhóm B |
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Phục vụ | 60 | 50 |
| 2 | Thái độ | 40 | 40 |
| | Tổng cộng | 100 | 90 |
`.slice(1),
    tables: [
      ['scoring A2:D2: stt A, criterion B, max C, self D', ['3 criterion 1', '4 criterion 2', '5 total'], ''],
      ['scoring A8:D8: stt A, criterion B, max C, self D', ['9 criterion 1', '10 criterion 2', '11 total'], ''],
    ],
  },
  {
    name: 'dòng tổng ở trên',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| | Tổng điểm | 100 | 98 |
| I | Nhóm một | 60 | 58 |
| 1 | Niêm yết | 60 | 58 |
| II | Nhóm hai | 40 | 40 |
| 1 | Trang tin | 40 | 40 |
`.slice(1),
    tables: [
      [
        'scoring A1:D1: stt A, criterion B, max C, self D',
        ['2 total', '3 group I ↓', '4 -criterion 1', '5 group II ↓', '6 -criterion 1'],
        '',
      ],
    ],
  },
  {
    name: 'dòng “Cộng” sau mỗi nhóm',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | Nhóm một | | |
| 1 | Niêm yết | 60 | 58 |
| | Cộng | 60 | 58 |
| II | Nhóm hai | | |
| 1 | Trang tin | 40 | 40 |
| | Cộng | 40 | 40 |
| | Tổng cộng (I+II) | 100 | 98 |
`.slice(1),
    tables: [
      [
        'scoring A1:D1: stt A, criterion B, max C, self D',
        ['2 group I ↓', '3 -criterion 1', '4 subtotal', '5 group II ↓', '6 -criterion 1', '7 subtotal', '8 total'],
        '',
      ],
    ],
  },
  {
    name: 'phần điểm thưởng, điểm trừ',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | 95 |
| 1 | Niêm yết | 60 | 55 |
| 2 | Trang tin | 40 | 40 |
| B | ĐIỂM THƯỞNG | 5 | 3 |
| 1 | Có mô hình hay | 5 | 3 |
| C | ĐIỂM TRỪ | 5 | 1 |
| 1 | Có đơn thư | 5 | 1 |
| | Tổng cộng | 100 | 97 |
`.slice(1),
    tables: [
      [
        'scoring A1:D1: stt A, criterion B, max C, self D',
        [
          '2 group A ↓',
          '3 -criterion 1',
          '4 -criterion 2',
          '5 group B ↓ bonus',
          '6 -criterion 1 bonus',
          '7 group C ↓ deduction',
          '8 -criterion 1 deduction',
          '9 total',
        ],
        '',
      ],
    ],
  },
  {
    name: 'các bậc điểm liệt kê dưới tiêu chí',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |
| 1 | Ban hành kế hoạch | 4 | 4 | KH |
| - | Kịp thời | 4 | | |
| - | Chậm | 2 | | |
| 2 | Họp dân | 6 | 3 | BB |
| a) | Từ 4 cuộc | 6 | | |
| b) | Dưới 4 cuộc | 3 | | |
| | Tổng | 10 | 7 | |
`.slice(1),
    tables: [
      [
        'scoring A1:E1: stt A, criterion B, max C, self D, evidence E',
        ['2 criterion 1', '3 -note -', '4 -note -', '5 criterion 2', '6 -note a)', '7 -note b)', '8 total'],
        '',
      ],
    ],
  },
  {
    name: 'minh chứng gộp nhiều dòng',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |
| 1 | Một | 5 | 5 | Báo cáo chung |
| 2 | Hai | 5 | 5 | ^ |
| 3 | Ba | 5 | 5 | ^ |
| 4 | Bốn | 5 | 5 | Ảnh |
| Cộng | < | 20 | 20 | |
`.slice(1),
    tables: [
      [
        'scoring A1:E1: stt A, criterion B, max C, self D, evidence E',
        ['2 criterion 1', '3 criterion 2', '4 criterion 3', '5 criterion 4', '6 total'],
        '',
      ],
    ],
  },
  {
    name: 'tiêu đề không dấu',
    text: `
| STT | Noi dung danh gia | Diem chuan | Diem tu cham | Diem tham dinh | Minh chung |
| 1 | Niem yet | 5 | 5 | 5 | BC |
| 2 | Trang tin | 5 | 4 | 4 | BC |
| | Tong cong | 10 | 9 | 9 | |
`.slice(1),
    tables: [
      [
        'scoring A1:F1: stt A, criterion B, max C, self D, appraised E, evidence F',
        ['2 criterion 1', '3 criterion 2', '4 total'],
        '',
      ],
    ],
  },
  {
    name: 'bảng tổng hợp các xã',
    text: `
| STT | Tên xã, phường | Điểm tự chấm | Điểm thẩm định | Xếp loại |
| 1 | Minh Giang | 95 | 94 | Mức 3 |
| 2 | An Bình | 90 | 90 | Mức 3 |
`.slice(1),
    tables: [['rollup A1:E1: stt A, unit B, self C, appraised D, level E', ['2 unit 1', '3 unit 2'], '']],
  },
  {
    name: 'phụ lục tiêu đề hai dòng, có chữ ký ở dưới',
    text: `
| TT | Nội dung công việc | Phân công thực hiện | < | Thời gian hoàn thành | Sản phẩm |
| ^ | ^ | Đơn vị chủ trì | Đơn vị phối hợp | ^ | ^ |
| I | CÔNG TÁC CHỈ ĐẠO | | | | |
| 1 | Ban hành kế hoạch | Phòng VH-XH | Văn phòng | Tháng 01/2026 | Kế hoạch |
| 2 | Họp giao ban | Văn phòng | | Hằng quý | Thông báo |
| II | TUYÊN TRUYỀN | | | | |
| 1 | Viết tin bài | Phòng VH-XH | | Thường xuyên | Tin bài |
| | TM. ỦY BAN NHÂN DÂN | | | | |
`.slice(1),
    tables: [
      [
        'appendix A1:F2: stt A, task B, lead C, cooperating D, time E, product F',
        ['3 group I ↓', '4 -task 1', '5 -task 2', '6 group II ↓', '7 -task 1'],
        '',
      ],
    ],
  },
  {
    name: 'nhiệm vụ có việc con a), b)',
    text: `
| STT | Nhiệm vụ | Thời gian | Đơn vị |
| 1 | Tuyên truyền | | |
| a) | Trên đài | Hằng tháng | Văn phòng HĐND và UBND |
| b) | Trên mạng | Hằng tháng | Phòng Văn hóa - Xã hội |
| 2 | Kiểm tra | Quý IV/2026 | Phòng Văn hóa - Xã hội |
`.slice(1),
    tables: [
      ['appendix A1:D1: stt A, task B, time C, lead D', ['2 group 1 ↓', '3 -task a)', '4 -task b)', '5 task 2'], ''],
    ],
  },
  {
    name: '“Đơn vị”, “Tiến độ”, “Kết quả” hiểu theo nội dung',
    text: `
| STT | Nội dung | Đơn vị thực hiện | Thời hạn | Tiến độ | Kết quả |
| 1 | Việc một | Phòng Kinh tế | 30/6/2026 | Đã hoàn thành | Báo cáo số 1 |
| 2 | Việc hai | Công an xã | 30/9/2026 | Đang thực hiện | Kế hoạch |
`.slice(1),
    tables: [['appendix A1:F1: stt A, task B, lead C, time D, status E, product F', ['2 task 1', '3 task 2'], '']],
  },
  {
    name: 'bảng mức ở trên, mức đạt trong cùng ô với nhãn',
    text: `
| BẢNG MỨC |
| Mức | Khoảng điểm |
| Mức 4 | Từ 95 đến 100 điểm |
| Mức 3 | Từ 90 đến dưới 95 điểm |

| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 100 | 96 |
| | Tổng điểm | 100 | 96 |
| | Đạt mức: Mức 4 |
`.slice(1),
    tables: [
      ['levels A2:B2: ', ['3 note', '4 note'], ''],
      ['scoring A6:D6: stt A, criterion B, max C, self D', ['7 criterion 1', '8 total'], 'B9 level'],
    ],
  },
  {
    name: 'tổng ở trên, mức ở dưới bảng dài; mức tự chấm nằm trong ô nhãn',
    text: `
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| | Tổng điểm | 100 | 96 |
${Array.from({ length: 25 }, (_, place) => `| ${place + 1} | Việc thứ ${place + 1} | 4 | 4 |`).join('\n')}
| | Đăng ký mức: | | |
| | Mức đạt: Mức 4 | | |
`.slice(1),
    tables: [
      [
        'scoring A1:D1: stt A, criterion B, max C, self D',
        ['2 total', ...Array.from({ length: 25 }, (_, place) => `${place + 3} criterion ${place + 1}`)],
        'B29 level, C28 registered',
      ],
    ],
  },
  {
    name: 'mức của hai bảng đứng cạnh nhau ghi trên một dòng, phía trên tiêu đề',
    text: `
| | Mức đăng ký: | Mức 3 | | | | Mức đăng ký: | Mức 4 |
| | Kết quả xếp loại | Mức 3 | | | | Kết quả xếp loại | Mức 4 |
| STT | Tiêu chí | Điểm tối đa | Tự chấm | | STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Niêm yết | 100 | 91 | | 1 | Họp dân | 100 | 96 |
`.slice(1),
    tables: [
      ['scoring A3:D3: stt A, criterion B, max C, self D', ['4 criterion 1'], 'C2 level, C1 registered'],
      ['scoring F3:I3: stt F, criterion G, max H, self I', ['4 criterion 1'], 'H2 level, H1 registered'],
    ],
  },
  {
    name: 'phụ lục chưa điền: dòng đánh số cột không phải nội dung của cột',
    text: `
| STT | Nội dung thực hiện | Tiến độ | Tổ chức thực hiện | < |
| ^ | ^ | ^ | Đơn vị chủ trì | Cơ quan phối hợp |
| 1 | 2 | 3 | 4 | 5 |
| 1 | Niêm yết công khai | | | |
`.slice(1),
    tables: [['appendix A1:E2: stt A, task B, time C, lead D, cooperating E', ['3 numbering 1', '4 task 1'], '']],
  },
  {
    name: 'bảng bên phải bắt đầu ở dòng hai của tiêu đề bảng bên trái',
    text: `
| STT | Tiêu chí | Điểm | < | | | | | |
| ^ | ^ | Tối đa | Tự chấm | | STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Niêm yết | 60 | 60 | | 1 | Họp dân | 50 | 50 |
| 2 | Trực tuyến | 40 | 40 | | 2 | Báo cáo | 50 | 50 |
`.slice(1),
    tables: [
      ['scoring A1:D2: stt A, criterion B, max C, self D', ['3 criterion 1', '4 criterion 2'], ''],
      ['scoring F2:I2: stt F, criterion G, max H, self I', ['3 criterion 1', '4 criterion 2'], ''],
    ],
  },
  {
    name: 'bảng bên phải bắt đầu cạnh một dòng nhóm của bảng bên trái',
    text: `
| STT | Tiêu chí | Điểm tối đa | Tự chấm | | | | | |
| I | Công khai | | | | STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Niêm yết | 60 | 60 | | 1 | Họp dân | 50 | 50 |
| 2 | Trực tuyến | 40 | 40 | | 2 | Báo cáo | 50 | 50 |
`.slice(1),
    tables: [
      ['scoring A1:D1: stt A, criterion B, max C, self D', ['2 group I ↓', '3 -criterion 1', '4 -criterion 2'], ''],
      ['scoring F2:I2: stt F, criterion G, max H, self I', ['3 criterion 1', '4 criterion 2'], ''],
    ],
  },
  {
    name: 'hai bảng trên dưới, mức của mỗi bảng ghi phía trên bảng đó',
    text: `
| | Mức đăng ký: | Mức 3 | |
| | Xếp loại: | Mức 3 | |
| STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Niêm yết | 100 | 91 |
| | Tổng điểm | 100 | 91 |

| BIỂU 02 |
| | Mức đăng ký: | Mức 4 | |
| | Xếp loại: | Mức 4 | |
| STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Họp dân | 100 | 96 |
| | Tổng điểm | 100 | 96 |
`.slice(1),
    tables: [
      ['scoring A3:D3: stt A, criterion B, max C, self D', ['4 criterion 1', '5 total'], 'C2 level, C1 registered'],
      ['scoring A10:D10: stt A, criterion B, max C, self D', ['11 criterion 1', '12 total'], 'C9 level, C8 registered'],
    ],
  },
  {
    name: 'hai bảng trên dưới, chỉ bảng trên ghi mức',
    text: `
| STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Niêm yết | 100 | 91 |
| | Tổng điểm | 100 | 91 |

| | Mức đăng ký: | Mức 3 | |
| | Đạt chuẩn: | | |
| | Xếp loại: | Mức 3 | |

| STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 1 | Họp dân | 100 | 96 |
`.slice(1),
    tables: [
      ['scoring A1:D1: stt A, criterion B, max C, self D', ['2 criterion 1', '3 total'], 'C7 level, C5 registered'],
      ['scoring A9:D9: stt A, criterion B, max C, self D', ['10 criterion 1'], ''],
    ],
  },
  {
    name: 'bảng bên phải bắt đầu bằng “Số thứ tự”, dấu để rời; cạnh dòng mức của bảng trái là một tiêu chí',
    text: `
| STT | Tiêu chí | Điểm tối đa | Tự chấm | | | | | |
| 1 | Niêm yết | 60 | 60 | | ${'SỐ THỨ TỰ'.normalize('NFD')} | Tiêu chí | Điểm tối đa | Tự chấm |
| 2 | Trực tuyến | 40 | 40 | | 1 | Họp dân | 50 | 50 |
| | Xếp loại: | Mức 4 | | | | - Thực hiện đầy đủ: điểm tối đa | | |
| | | | | | 2 | Báo cáo | 50 | 50 |
`.slice(1),
    tables: [
      ['scoring A1:D1: stt A, criterion B, max C, self D', ['2 criterion 1', '3 criterion 2'], 'C4 level'],
      ['scoring F2:I2: stt F, criterion G, max H, self I', ['3 criterion 1', '4 note', '5 criterion 2'], ''],
    ],
  },
  {
    name: 'mức của bảng bên phải ghi trên dòng tiêu đề của bảng bên trái',
    text: `
| STT | Tiêu chí | Điểm tối đa | Tự chấm | | | Đề nghị công nhận: Mức 4 | | |
| 1 | Niêm yết | 60 | 60 | | STT | Tiêu chí | Điểm tối đa | Tự chấm |
| 2 | Trực tuyến | 40 | 40 | | 1 | Họp dân | 100 | 96 |
`.slice(1),
    tables: [
      ['scoring A1:D1: stt A, criterion B, max C, self D', ['2 criterion 1', '3 criterion 2'], ''],
      ['scoring F2:I2: stt F, criterion G, max H, self I', ['3 criterion 1'], 'G1 level'],
    ],
  },
  {
    name: '“Tiến độ” chưa điền là thời gian, dù dưới bảng có chữ ký',
    text: `
| STT | Nhiệm vụ | Tiến độ | Chủ trì thực hiện |
| 1 | Niêm yết công khai | | |

| | NGƯỜI LẬP BIỂU | CHỦ TỊCH | |
| | Nguyễn Văn A | Trần Thị B | |
`.slice(1),
    tables: [['appendix A1:D1: stt A, task B, time C, lead D', ['2 task 1'], '']],
  },
  {
    name: 'mức ghi giữa bảng mức và bảng chấm điểm',
    text: `
| | Mức đạt chuẩn | Điểm đạt |
| | Mức 4 | Từ 95 đến 100 điểm |
| | Không đạt chuẩn | Dưới 95 điểm |

| | Mức đăng ký: | Mức 4 |
| | Mức đạt chuẩn: | Mức 4 |

| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 100 | 96 |
`.slice(1),
    tables: [
      ['levels B1:C1: ', ['2 note', '3 note'], ''],
      ['scoring A8:D8: stt A, criterion B, max C, self D', ['9 criterion 1'], 'C6 level, C5 registered'],
    ],
  },
];

test.each(LAYOUTS)('$name', ({ text, tables }) => {
  expect(tablesOf(text).map((table) => [columnsSaid(table), rowsSaid(table), levelsSaid(table)])).toEqual(tables);
});

test('a table under a table of levels has the title over that', () => {
  const [, scoring] = tablesOf(`| CHÍNH QUYỀN THÂN THIỆN NĂM 2026 |
| Mức | Khoảng điểm |
| Mức 4 | Từ 95 đến 100 điểm |
| Mức 3 | Từ 90 đến dưới 95 điểm |

| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 100 | 96 |`);
  expect([scoring?.heading, scoring?.year]).toEqual([['CHÍNH QUYỀN THÂN THIỆN NĂM 2026'], 2026]);
});

test('words beside the lower rows of a header begin no table by themselves', () => {
  const beside = (words: string) =>
    tablesOf(`| STT | Tiêu chí | Điểm | < | | |
| ^ | ^ | Tối đa | Tự chấm | | ${words} |
| 1 | Niêm yết | 60 | 60 | | |`).map(columnsSaid);
  const alone = ['scoring A1:D2: stt A, criterion B, max C, self D'];
  expect(['STT', 'Lưu ý', ''].map(beside)).toEqual([alone, alone, alone]);
});
