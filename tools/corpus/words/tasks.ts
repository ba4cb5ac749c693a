// Tasks of an invented plan with the product of each, agencies, times with their last day, statuses.

export interface TaskWords {
  readonly task: string;
  readonly product: string;
}

export const TASK_GROUPS: readonly { readonly name: string; readonly tasks: readonly TaskWords[] }[] = [
  {
    name: 'Công tác chỉ đạo, điều hành',
    tasks: [
      { task: 'Ban hành kế hoạch thực hiện mô hình năm 2026', product: 'Kế hoạch' },
      { task: 'Kiện toàn Ban Chỉ đạo cấp xã', product: 'Quyết định' },
      { task: 'Phân công thành viên phụ trách từng tiêu chí', product: 'Thông báo phân công' },
      { task: 'Giao ban đánh giá kết quả thực hiện', product: 'Thông báo kết luận' },
      { task: 'Đăng ký mức đạt chuẩn với cấp trên', product: 'Văn bản đăng ký' },
    ],
  },
  {
    name: 'Tuyên truyền, vận động',
    tasks: [
      { task: 'Xây dựng chuyên mục trên hệ thống truyền thanh', product: 'Tin, bài phát thanh' },
      { task: 'Thay mới pano, khẩu hiệu tại trụ sở', product: 'Pano, khẩu hiệu' },
      { task: 'Tổ chức hội nghị quán triệt đến các thôn', product: 'Hội nghị' },
      { task: 'Phát động thi đua xây dựng công sở văn hóa', product: 'Kế hoạch phát động' },
      { task: 'Đăng tải kết quả thực hiện trên trang thông tin điện tử', product: 'Tin, bài' },
    ],
  },
  {
    name: 'Cải cách thủ tục hành chính',
    tasks: [
      { task: 'Niêm yết công khai bộ thủ tục hành chính', product: 'Bảng niêm yết' },
      { task: 'Số hóa hồ sơ, kết quả giải quyết còn hiệu lực', product: 'Dữ liệu số hóa' },
      { task: 'Hỗ trợ người dân nộp hồ sơ trực tuyến', product: 'Tỷ lệ hồ sơ trực tuyến' },
      { task: 'Rà soát, đề xuất cắt giảm giấy tờ', product: 'Báo cáo rà soát' },
      { task: 'Thực hiện xin lỗi khi trả kết quả chậm', product: 'Thư xin lỗi' },
    ],
  },
  {
    name: 'Tiếp công dân, đối thoại',
    tasks: [
      { task: 'Tiếp công dân định kỳ của Chủ tịch UBND xã', product: 'Sổ tiếp công dân' },
      { task: 'Tổ chức đối thoại với thanh niên', product: 'Thông báo kết luận' },
      { task: 'Giải quyết dứt điểm đơn thư tồn đọng', product: 'Báo cáo' },
      { task: 'Xử lý phản ánh qua đường dây nóng', product: 'Văn bản trả lời' },
    ],
  },
  {
    name: 'Kiểm tra, đánh giá',
    tasks: [
      { task: 'Kiểm tra công vụ tại các bộ phận', product: 'Biên bản kiểm tra' },
      { task: 'Khảo sát mức độ hài lòng của người dân', product: 'Báo cáo khảo sát' },
      { task: 'Tự chấm điểm, hoàn thiện hồ sơ minh chứng', product: 'Bảng tự chấm điểm' },
      { task: 'Tổng kết, đề nghị khen thưởng', product: 'Tờ trình' },
      { task: 'Lập dự toán kinh phí năm sau', product: 'Dự toán' },
    ],
  },
];

export const AGENCIES = [
  'Văn phòng HĐND và UBND xã',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
  'Ban Chỉ huy Quân sự xã',
  'Trung tâm Dịch vụ sự nghiệp công',
];
/** Agencies that mostly only help. */
export const PARTNERS = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  'Đoàn Thanh niên xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Các thôn',
  'Các phòng, ban, đơn vị có liên quan',
];

export interface TimeWords {
  readonly words: string;
  /** The last day in time, in 2026; absent where no day follows. */
  readonly last?: string;
}

export const TIMES: readonly TimeWords[] = [
  { words: 'Trước ngày 15/02 hằng năm', last: '2026-02-14' },
  { words: 'Trước ngày 31/3/2026', last: '2026-03-30' },
  { words: 'Chậm nhất ngày 20/5/2026', last: '2026-05-20' },
  { words: 'Trước 30/6/2026', last: '2026-06-29' },
  { words: '30/09/2026', last: '2026-09-30' },
  { words: 'Đến hết ngày 31/10/2026', last: '2026-10-31' },
  { words: 'trước ngày 15 tháng 11 năm 2026', last: '2026-11-14' },
  { words: 'Tháng 3/2026', last: '2026-03-31' },
  { words: 'Tháng 10 năm 2026', last: '2026-10-31' },
  { words: 'Trong tháng 12/2026', last: '2026-12-31' },
  { words: 'Quý I/2026', last: '2026-03-31' },
  { words: 'Quý II năm 2026', last: '2026-06-30' },
  { words: 'Quý III/2026', last: '2026-09-30' },
  { words: 'Quý IV/2026', last: '2026-12-31' },
  { words: '6 tháng đầu năm 2026', last: '2026-06-30' },
  { words: 'Năm 2026', last: '2026-12-31' },
  { words: 'Cuối năm 2026', last: '2026-12-31' },
  { words: 'Từ ngày 01/7/2026 đến ngày 31/8/2026', last: '2026-08-31' },
  { words: 'Tháng 6 và tháng 11 hằng năm', last: '2026-11-30' },
  { words: 'Hằng năm' },
  { words: 'Thường xuyên' },
  { words: 'Thường xuyên trong năm' },
  { words: 'Hằng tháng' },
  { words: 'Hằng quý' },
  { words: 'Định kỳ hằng quý' },
  { words: 'Khi có yêu cầu' },
  { words: 'Theo Kế hoạch riêng' },
  { words: 'Định kỳ 06 tháng' },
  { words: 'Giai đoạn 2026 - 2030' },
  { words: 'Trước ngày 25 hằng tháng' },
  { words: 'Thường xuyên, hằng năm' },
];

export const DONE = ['Hoàn thành', 'Đã hoàn thành', 'Đã xong', 'Hoàn thành đúng hạn'];
export const OPEN = ['Đang thực hiện', 'Chưa thực hiện', 'Đang triển khai', 'Chưa hoàn thành'];

export const IMPOSSIBLE_TIMES = [
  'Trước ngày 30/02/2026',
  'Ngày 31/11/2026',
  'Trước ngày 31/4/2026',
  'Tháng 13/2026',
  'Quý V/2026',
  'Trước ngày 15/13/2026',
  'Chậm nhất ngày 32/10/2026',
];
export const UNREADABLE_TIMES = ['Phòng Kinh tế', 'abc', 'như trên đã nêu', 'Sớm nhất có thể', 'Khi cần thiết', 'xxx'];
