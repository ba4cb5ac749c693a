// What different people write over a column of each role.
import type { Choice } from '../choose';
import type { TruthRole } from '../truth';

const HEADERS: Readonly<Record<TruthRole, readonly string[]>> = {
  stt: ['STT', 'TT', 'Số TT', 'Stt', 'Số thứ tự', 'STT', 'TT'],
  code: ['Mã tiêu chí', 'Mã số', 'Mã TC'],
  criterion: [
    'Tiêu chí',
    'Nội dung tiêu chí',
    'Tiêu chí đánh giá',
    'Tiêu chí chấm điểm',
    'Tiêu chí, tiêu chí thành phần',
    'Nhóm tiêu chí/Tiêu chí',
    'Tiêu chuẩn, tiêu chí',
    'Nội dung đánh giá',
    'Nội dung chấm điểm',
    'Nội dung, tiêu chí đánh giá',
    'Tên tiêu chí',
    'Nội dung',
    'Các tiêu chí và nội dung đánh giá',
    'Lĩnh vực, tiêu chí',
    'TIÊU CHÍ',
  ],
  max: [
    'Điểm tối đa',
    'Điểm chuẩn',
    'Thang điểm',
    'Điểm quy định',
    'Số điểm tối đa',
    'Mức điểm tối đa',
    'Thang điểm chuẩn',
    'Điểm tối đa theo quy định',
    'Điểm chuẩn theo Bộ tiêu chí',
    'Điểm số tối đa',
    'ĐIỂM CHUẨN',
    'Khung điểm tối đa',
  ],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Điểm tự đánh giá',
    'Điểm xã tự chấm',
    'Xã tự chấm',
    'Điểm UBND xã tự chấm',
    'Đơn vị tự chấm',
    'Kết quả tự chấm',
    'Điểm đơn vị tự chấm',
    'Tự chấm điểm',
    'UBND xã tự đánh giá',
    'Điểm tự chấm của đơn vị',
    'ĐIỂM TỰ CHẤM',
  ],
  appraised: [
    'Điểm thẩm định',
    'Thẩm định',
    'Tổ thẩm định',
    'Hội đồng thẩm định',
    'Điểm Hội đồng thẩm định chấm',
    'Kết quả thẩm định',
    'Đoàn thẩm định chấm',
    'Điểm thẩm định của thành phố',
    'Sở Nội vụ thẩm định',
    'Thành phố chấm',
    'Điểm phúc tra',
    'Cấp trên đánh giá',
  ],
  evidence: [
    'Minh chứng',
    'Tài liệu minh chứng',
    'Tài liệu kiểm chứng',
    'Hồ sơ minh chứng',
    'TLKC',
    'Văn bản, tài liệu minh chứng',
    'Minh chứng (số, ngày văn bản)',
    'Tài liệu kiểm chứng kèm theo',
    'Hồ sơ, tài liệu kiểm chứng',
    'Danh mục minh chứng',
    'CÁC MINH CHỨNG',
  ],
  note: ['Ghi chú', 'Lý do', 'Giải trình', 'Ghi chú, giải trình', 'Lý do chênh lệch', 'Ý kiến giải trình', 'GHI CHÚ'],
  rule: [
    'Cách chấm',
    'Cách tính điểm',
    'Hướng dẫn chấm điểm',
    'Phương pháp chấm điểm',
    'Nguyên tắc chấm điểm',
    'Cách chấm điểm',
    'Quy định chấm điểm',
  ],
  unit: ['Đơn vị phụ trách', 'Bộ phận phụ trách', 'Cán bộ phụ trách', 'Đầu mối phụ trách'],
  task: [
    'Nhiệm vụ',
    'Nhiệm vụ cụ thể',
    'Nội dung nhiệm vụ',
    'Nội dung công việc',
    'Nhiệm vụ, giải pháp',
    'Tên nhiệm vụ',
    'Nội dung thực hiện',
    'Công việc',
    'Nội dung/nhiệm vụ',
    'NHIỆM VỤ',
    'Nội dung',
    'Nhiệm vụ trọng tâm',
  ],
  time: [
    'Thời gian thực hiện',
    'Thời gian hoàn thành',
    'Thời hạn',
    'Thời hạn hoàn thành',
    'Thời gian',
    'Tiến độ',
    'Thời gian triển khai',
    'Hạn hoàn thành',
    'Mốc thời gian',
    'Tiến độ hoàn thành',
    'THỜI GIAN',
  ],
  lead: [
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Chủ trì',
    'Cơ quan, đơn vị chủ trì',
    'Chủ trì thực hiện',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Trách nhiệm thực hiện',
    'Bộ phận chủ trì',
    'CHỦ TRÌ',
    'Đơn vị đầu mối thực hiện',
  ],
  cooperating: [
    'Cơ quan phối hợp',
    'Đơn vị phối hợp',
    'Phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Phối hợp thực hiện',
    'Đơn vị phối hợp thực hiện',
    'PHỐI HỢP',
  ],
  product: [
    'Sản phẩm',
    'Kết quả dự kiến',
    'Sản phẩm đầu ra',
    'Kết quả, sản phẩm',
    'Sản phẩm dự kiến',
    'Sản phẩm hoàn thành',
    'Kết quả',
    'Đầu ra',
    'Sản phẩm/Kết quả',
  ],
  follow: ['Theo dõi, đôn đốc', 'Cơ quan theo dõi', 'Bộ phận theo dõi, đôn đốc', 'Theo dõi'],
  status: [
    'Trạng thái',
    'Tình trạng',
    'Tình hình thực hiện',
    'Kết quả thực hiện',
    'Tiến độ thực hiện',
    'Mức độ hoàn thành',
    'Tình trạng thực hiện',
  ],
};

const FOOTNOTES = ['[1]', '(*)', ' (1)', '*'];

/** A header as somebody writes it: sometimes in capitals, over two lines, with a footnote's mark. */
export function headerWords(choice: Choice, role: TruthRole): string {
  const plain = choice.pick(HEADERS[role]);
  if (choice.often(0.08)) return plain.toLocaleUpperCase('vi');
  if (choice.often(0.06)) return plain + choice.pick(FOOTNOTES);
  if (choice.often(0.06)) return plain.replace(' ', '\n');
  if (choice.often(0.04)) return plain.replace(' ', '\u00A0');
  return choice.often(0.05) ? ` ${plain} ` : plain;
}

/** The word over the columns of points, where the header has two rows or three. */
export const OVER_SCORES = [
  'Điểm',
  'Kết quả chấm điểm',
  'Thang điểm và kết quả chấm điểm',
  'Kết quả đánh giá',
  'Điểm số',
  'Điểm chấm',
  'Điểm đánh giá',
];
/** What then stands under it. */
export const UNDER_SCORES: Readonly<Partial<Record<TruthRole, readonly string[]>>> = {
  max: ['Tối đa', 'Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'],
  self: ['Tự chấm', 'Xã tự chấm', 'Đơn vị tự chấm', 'Điểm tự chấm', 'Tự đánh giá'],
  appraised: ['Thẩm định', 'Tổ thẩm định', 'Hội đồng thẩm định', 'Điểm thẩm định', 'Thành phố thẩm định'],
};
/** The words over two of the three, in the second row of three. */
export const OVER_GIVEN = ['Điểm đạt được', 'Kết quả chấm', 'Điểm chấm', 'Điểm đánh giá'];
export const OVER_DUTIES = ['Phân công thực hiện', 'Trách nhiệm thực hiện', 'Tổ chức thực hiện', 'Phân công nhiệm vụ'];
export const UNDER_DUTIES: Readonly<Partial<Record<TruthRole, readonly string[]>>> = {
  lead: ['Chủ trì', 'Cơ quan chủ trì', 'Đơn vị chủ trì'],
  cooperating: ['Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp'],
};
