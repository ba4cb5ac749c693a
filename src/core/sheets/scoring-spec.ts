// Bảng chấm điểm: its columns, and the words of its closing rows.
import type { TableSpec } from './spec';

export const TOTAL_LABEL = 'Tổng điểm';
/** The row that holds the total which decides, and says which one that is. */
export const SCORE_LABEL = 'Điểm xét mức';
export const LEVEL_LABEL = 'Mức đạt';
export const NEXT_LEVEL_LABEL = 'Mức tiếp theo';

export const SCORING_SPEC: TableSpec = {
  id: 'scoring',
  name: 'Bảng chấm điểm',
  kind: 'scoring',
  purpose: 'Điểm tự chấm, điểm thẩm định, minh chứng từng tiêu chí; điểm nhóm, tổng điểm, mức đạt.',
  numbered: true,
  columns: [
    { role: 'stt', header: 'STT', width: 48, centred: true, about: 'Như trong Bộ tiêu chí.' },
    { role: 'criterion', header: 'Tiêu chí', width: 312, about: 'Như trong Bộ tiêu chí.' },
    {
      role: 'max',
      header: 'Điểm\ntối đa',
      width: 76,
      centred: true,
      note: 'Điểm cao nhất của tiêu chí, như trong Bộ tiêu chí. Ví dụ: 4,5.',
      about: 'Như trong Bộ tiêu chí. Dòng nhóm và dòng Tổng điểm là công thức cộng.',
    },
    {
      role: 'self',
      header: 'Điểm\ntự chấm',
      width: 84,
      centred: true,
      asked: true,
      note: 'Điểm đơn vị tự chấm, từ 0 đến điểm tối đa. Ví dụ: 3,5.',
      about: 'Điểm đơn vị tự chấm, từ 0 đến điểm tối đa.',
    },
    {
      role: 'appraised',
      header: 'Điểm\nthẩm định',
      width: 96,
      centred: true,
      asked: true,
      note: 'Điểm của hội đồng thẩm định, ghi vào tháng 12. Ví dụ: 3.',
      about: 'Điểm của hội đồng thẩm định. Khi mọi tiêu chí tự chấm đã có điểm thẩm định, mức đạt tính theo cột này.',
    },
    {
      role: 'evidence',
      header: 'Minh chứng',
      width: 214,
      asked: true,
      note: 'Số, ký hiệu, ngày của văn bản. Tiêu chí 0 điểm không cần. Ví dụ: Báo cáo số 96/BC-UBND ngày 02/11/2026.',
      about: 'Số, ký hiệu, ngày của văn bản; bắt buộc khi điểm tự chấm lớn hơn 0.',
    },
    {
      role: 'note',
      header: 'Ghi chú',
      width: 120,
      asked: true,
      note: 'Lý do khi điểm thẩm định khác điểm tự chấm. Ví dụ: Thiếu biên bản quý II.',
      about: 'Lý do khi điểm thẩm định khác điểm tự chấm.',
    },
  ],
};
