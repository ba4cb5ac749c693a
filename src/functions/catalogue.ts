// What Excel and the manual say of each function: from this come functions.json, the pages in docs/ham, and tests of the examples.

import type { ExampleRange, FunctionEntry, ParameterEntry } from './catalogue-entry';

const PHRASE: ParameterEntry = {
  name: { vi: 'thoi_gian', en: 'phrase' },
  description: {
    vi: 'câu chữ như trong kế hoạch, hoặc ô ghi ngày.',
    en: 'the words of the plan, or a cell with a date.',
  },
};

const YEAR: ParameterEntry = {
  name: { vi: 'nam', en: 'year' },
  description: {
    vi: 'năm cần tính; bắt buộc khi câu chữ không ghi năm.',
    en: 'the year asked; needed when the words name none.',
  },
  optional: true,
};

const BAND_ROWS: ExampleRange = {
  shown: 'H3:I5',
  cells: [
    ['Tốt', 'từ 90 đến 100 điểm'],
    ['Khá', 'từ 70 đến dưới 90 điểm'],
    ['Đạt', 'từ 50 đến dưới 70 điểm'],
  ],
};

export const CATALOGUE: readonly FunctionEntry[] = [
  {
    id: 'LEVEL',
    description: {
      vi: 'Trả về mức đạt theo tổng điểm. Ví dụ: =CQTT.LEVEL(D30; B8)',
      en: 'Returns the level that a total score reaches. Example: =CQTT.LEVEL(D30, B8)',
    },
    parameters: [
      {
        name: { vi: 'diem', en: 'score' },
        description: { vi: 'tổng điểm, từ 0 đến 100.', en: 'the total score, from 0 to 100.' },
      },
      {
        name: { vi: 'dang_ky', en: 'registered' },
        description: {
          vi: 'mức đăng ký; để trống thì không xét đăng ký.',
          en: 'the registered level; when blank, registration is not asked.',
        },
        optional: true,
      },
      {
        name: { vi: 'bang_muc', en: 'bands' },
        description: {
          vi: 'vùng bảng mức; để trống thì dùng bốn mức của kế hoạch.',
          en: 'the range of the level bands; when blank, the four levels of the plan.',
        },
        optional: true,
      },
    ],
    notes: [
      'Hàm trả về mức mà tổng điểm đạt tới. Mức đăng ký chỉ quyết định một việc: “Không đăng ký”, “Không” hoặc FALSE thì kết quả là “Không đạt chuẩn”.',
      'Điểm không được làm tròn trước khi xét mức: 94,995 chưa phải 95. Sai số tính toán dưới một phần tỷ được bỏ qua.',
      'Ô điểm để trống được tính là 0 điểm, vì nhiều phiên bản Excel không phân biệt ô trống với số 0. Ô mức đăng ký để trống là chưa xét đăng ký.',
      'Bảng mức ghi mỗi dòng một mức: tên mức, rồi khoảng điểm bằng chữ hoặc điểm đầu và điểm cuối bằng số.',
    ],
    examples: [
      { arguments: [96], answer: 'Mức 4', because: 'Từ 95 đến 100 điểm là Mức 4.' },
      { arguments: [94.995], answer: 'Mức 3', because: '94,995 chưa đến 95; điểm không được làm tròn.' },
      { arguments: ['92,5đ', 'Mức 4'], answer: 'Mức 3', because: 'Đăng ký Mức 4, điểm chỉ đạt Mức 3.' },
      { arguments: [97, 'Không đăng ký'], answer: 'Không đạt chuẩn', because: 'Không đăng ký thì không được xét mức.' },
      { arguments: [79.5], answer: 'Không đạt chuẩn', because: 'Dưới 80 điểm.' },
      { arguments: [82, null, BAND_ROWS], answer: 'Khá', because: 'Bảng mức riêng, ghi ở vùng H3:I5.' },
      {
        arguments: [{ shown: 'D3:D5', cells: [[96], [88], [71]] }],
        answer: [['Mức 4'], ['Mức 2'], ['Không đạt chuẩn']],
        because: 'Một vùng điểm cho mỗi ô một kết quả.',
      },
      {
        arguments: [105],
        answer: '#VALUE! Điểm phải từ 0 đến 100; ô đang ghi 105.',
        because: 'Điểm vượt thang điểm.',
      },
      {
        arguments: [96, 'Mức 5'],
        answer: '#VALUE! “Mức 5” không phải là mức đăng ký. Chỉ có Mức 4; Mức 3; Mức 2; Mức 1, hoặc “Không đăng ký”.',
        because: 'Kế hoạch chỉ có bốn mức.',
      },
    ],
  },
  {
    id: 'DUEDATE',
    description: {
      vi: 'Trả về ngày cuối còn kịp theo thời gian thực hiện. Ví dụ: =CQTT.DUEDATE(C13; 2026)',
      en: 'Returns the last day in time for the words of a plan. Example: =CQTT.DUEDATE(C13, 2026)',
    },
    parameters: [
      PHRASE,
      YEAR,
      {
        name: { vi: 'ngay_bat_dau', en: 'eventDate' },
        description: {
          vi: 'ngày bắt đầu tính, cho câu chữ như “05 ngày làm việc kể từ ngày nhận”.',
          en: 'the day that periods are counted from.',
        },
        optional: true,
      },
      {
        name: { vi: 'ngay_lam_viec', en: 'workingDay' },
        description: {
          vi: 'TRUE để lấy ngày làm việc cuối; để trống thì lấy ngày cuối còn kịp.',
          en: 'TRUE for the last working day; when blank, the last day in time.',
        },
        optional: true,
      },
    ],
    notes: [
      '“Trước ngày 15/02” nghĩa là ngày cuối còn kịp là 14/02. “Chậm nhất ngày 15/02”, “đến hết ngày 15/02”, “ngày 15/02” thì ngày 15/02 vẫn còn kịp.',
      'Năm ghi trong câu chữ được dùng trước; năm ở tham số thứ hai chỉ bổ sung chỗ còn thiếu. Hàm không tự lấy năm nay.',
      'Câu chữ có nhiều ngày thì lấy ngày đầu tiên kể từ 01/01 của năm cần tính; lấy tất cả bằng hàm CQTT.DUEDATES.',
      'Ngày làm việc cuối tính theo tuần làm việc từ thứ Hai đến thứ Sáu, ngày nghỉ lễ và ngày làm bù đã công bố. Năm chưa có thông báo nghỉ lễ thì chỉ tính những ngày chắc chắn nghỉ theo luật.',
      'Kết quả là một ngày. Nếu ô hiện một số như 46067, chọn ô rồi bấm Định dạng ngày trong khung CQTT.',
    ],
    examples: [
      { arguments: ['Trước ngày 15/02 hằng năm', 2026], answer: '14/02/2026', because: 'Ngày 15/02 không còn kịp.' },
      {
        arguments: ['Trước ngày 15/02 hằng năm', 2026, null, true],
        answer: '13/02/2026',
        because: 'Ngày 14/02/2026 là thứ Bảy, mở đầu kỳ nghỉ Tết.',
      },
      { arguments: ['Chậm nhất ngày 15/11/2026'], answer: '15/11/2026', because: 'Ngày ghi trong câu vẫn còn kịp.' },
      { arguments: ['Tháng 12 hằng năm', 2026], answer: '31/12/2026', because: 'Tháng 12 hết vào ngày cuối tháng.' },
      { arguments: ['Quý I', 2027], answer: '31/03/2027', because: 'Quý I hết vào ngày 31/03.' },
      {
        arguments: ['Năm 2027 và năm 2030', 2028],
        answer: '31/12/2030',
        because: 'Ngày đầu tiên kể từ 01/01/2028.',
      },
      {
        arguments: ['05 ngày làm việc kể từ ngày nhận', null, '02/03/2026'],
        answer: '09/03/2026',
        because: 'Ngày nhận không tính; thứ Bảy, Chủ nhật không tính.',
      },
      { arguments: ['Thường xuyên'], answer: '', because: 'Việc thường xuyên không có ngày hạn.' },
      {
        arguments: ['Trước ngày 15/02 hằng năm'],
        answer: '#N/A Cần năm: “Trước ngày 15/02 hằng năm” không ghi năm.',
        because: 'Ghi năm ở tham số thứ hai.',
      },
      {
        arguments: ['Trước ngày 30/02/2027'],
        answer: '#VALUE! “30/02/2027”: tháng 02 không có ngày 30.',
        because: 'Ngày không có thật.',
      },
    ],
  },
  {
    id: 'DUEDATES',
    description: {
      vi: 'Trả về mọi ngày đến hạn trong câu chữ, mỗi ngày một ô. Ví dụ: =CQTT.DUEDATES(C13; 2026)',
      en: 'Returns all due dates of the words of a plan, each in a cell. Example: =CQTT.DUEDATES(C13, 2026)',
    },
    parameters: [PHRASE, YEAR],
    notes: [
      'Các ngày nằm cạnh nhau trên một dòng, từ sớm đến muộn. Ô bên phải phải còn trống; nếu không, Excel báo #SPILL!.',
      'Excel trước bản 2021 chỉ hiện ngày đầu tiên.',
    ],
    examples: [
      {
        arguments: ['Năm 2027 và năm 2030'],
        answer: [['31/12/2027', '31/12/2030']],
        because: 'Câu chữ có hai năm.',
      },
      {
        arguments: ['Quý I, II và III', 2026],
        answer: [['31/03/2026', '30/06/2026', '30/09/2026']],
        because: 'Mỗi quý một ngày.',
      },
      { arguments: ['Khi có yêu cầu', 2026], answer: '', because: 'Không có ngày hạn.' },
    ],
  },
  {
    id: 'SCORE',
    description: {
      vi: 'Trả về điểm theo cách chấm và số liệu. Ví dụ: =CQTT.SCORE(D5; C5; 17; 20)',
      en: 'Returns the points that a scoring rule gives for facts. Example: =CQTT.SCORE(D5, C5, 17, 20)',
    },
    parameters: [
      {
        name: { vi: 'cach_cham', en: 'rule' },
        description: {
          vi: 'cách chấm như ghi trong bộ tiêu chí.',
          en: 'the scoring rule in the words of the criteria set.',
        },
      },
      {
        name: { vi: 'diem_toi_da', en: 'maximum' },
        description: { vi: 'điểm tối đa của tiêu chí.', en: 'the maximum points of the criterion.' },
      },
      {
        name: { vi: 'so_lieu', en: 'facts' },
        description: {
          vi: 'Có hoặc Không; tỷ lệ; số đã làm và tổng số; hoặc số lần, theo thứ tự trong cách chấm.',
          en: 'yes or no; a share; done and total; or counts, in the order of the rule.',
        },
        repeating: true,
      },
    ],
    notes: [
      'Cách chấm được đọc đúng như chữ trong bộ tiêu chí. Chỗ nào đọc được hai cách hoặc không đọc được, hàm báo lỗi và nêu chỗ đó, không đoán.',
      'Tỷ lệ ghi 85% hoặc 0,85. Số đã làm và tổng số ghi thành hai ô.',
    ],
    examples: [
      { arguments: ['Có: 2 điểm; không có: 0 điểm', 2, 'Có'], answer: 2, because: 'Trường hợp “Có”.' },
      {
        arguments: ['Từ 80% trở lên: 3 điểm; từ 60% đến dưới 80%: 2 điểm; dưới 60%: 0 điểm', 3, 0.75],
        answer: 2,
        because: '75% thuộc bậc từ 60% đến dưới 80%.',
      },
      {
        arguments: [
          'Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo thiếu trừ 1 điểm; trừ không quá số điểm tối đa',
          4,
          3,
          1,
        ],
        answer: 1.5,
        because: '4 điểm, trừ 3 lần 0,5 điểm và 1 lần 1 điểm.',
      },
      {
        arguments: ['Điểm = số ngày tiếp thực tế / số ngày phải tiếp x 2', 2, 18, 24],
        answer: 1.5,
        because: '18 trên 24 ngày.',
      },
      {
        arguments: ['Có: 2 điểm; không có: 0 điểm', 2],
        answer: '#N/A Cần số liệu: ghi số đếm, tỷ lệ, Có hoặc Không theo cách chấm.',
        because: 'Chưa ghi số liệu.',
      },
    ],
  },
];
