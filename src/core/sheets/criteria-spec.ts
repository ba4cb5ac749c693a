// Bộ tiêu chí: its columns, and the words by which a sample set is known.
import type { TableSpec } from './spec';

/** Row 2 of a sample set begins with these words, on the screen and in print. */
export const SAMPLE_NAME = 'Bộ tiêu chí mẫu';
export const SAMPLE_NOTICE = `${SAMPLE_NAME} do CQTT tự soạn để dùng thử, không phải văn bản của cơ quan có thẩm quyền. Không gửi điểm chấm theo bộ này.`;

export const CRITERIA_SPEC: TableSpec = {
  id: 'criteria',
  name: 'Bộ tiêu chí',
  kind: 'criteria',
  purpose: 'Các nhóm, tiêu chí, điểm tối đa, cách chấm, minh chứng cần có và đơn vị phụ trách.',
  numbered: false,
  columns: [
    { role: 'stt', header: 'STT', width: 48, centred: true, about: 'Số La Mã cho nhóm, 1.1, 1.2 … cho tiêu chí.' },
    { role: 'criterion', header: 'Tiêu chí', width: 262, about: 'Tên nhóm hoặc nội dung tiêu chí.' },
    {
      role: 'max',
      header: 'Điểm\ntối đa',
      width: 70,
      centred: true,
      note: 'Điểm cao nhất của tiêu chí; cả bộ cộng lại là 100. Ví dụ: 4,5.',
      about: 'Điểm cao nhất của tiêu chí. Dòng nhóm và dòng cuối là công thức cộng.',
    },
    {
      role: 'scale',
      header: 'Cách chấm',
      width: 270,
      note: 'Cách cho điểm bằng lời, đúng câu chữ của bộ tiêu chí. Ví dụ: Có: 2 điểm; không có: 0 điểm.',
      about: 'Cách cho điểm bằng lời. Nút Kiểm tra đọc câu này để biết những điểm có thể cho.',
    },
    {
      role: 'evidenceAsked',
      header: 'Minh chứng cần có',
      width: 170,
      note: 'Tài liệu phải có khi chấm điểm. Ví dụ: Báo cáo khảo sát.',
      about: 'Tài liệu phải có khi chấm điểm.',
    },
    {
      role: 'unit',
      header: 'Đơn vị\nphụ trách',
      width: 130,
      asked: true,
      note: 'Phòng, đơn vị theo dõi tiêu chí. Ví dụ: Phòng Văn hóa - Xã hội.',
      about: 'Phòng, đơn vị theo dõi tiêu chí.',
    },
  ],
};
