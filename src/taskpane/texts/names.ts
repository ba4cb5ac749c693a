// What severities, sheets, columns and tabs are called in the panel.
import type { Severity } from '../../core/rules/finding';
import type { Role } from '../../core/tables/table';
import type { SheetKind } from '../port';

export const severities: Readonly<
  Record<Severity, { readonly label: string; readonly lower: string; readonly means: string }>
> = {
  error: { label: 'Lỗi', lower: 'lỗi', means: 'cần sửa trước khi gửi' },
  warning: { label: 'Cảnh báo', lower: 'cảnh báo', means: 'nên sửa trước khi gửi' },
  hint: { label: 'Gợi ý', lower: 'gợi ý', means: 'để văn bản thống nhất' },
  review: { label: 'Cần xem', lower: 'cần xem', means: 'cần anh/chị trả lời' },
};

export const sheetNames: Readonly<Record<SheetKind, { readonly name: string; readonly holds: string }>> = {
  information: { name: 'Thông tin', holds: 'Đơn vị, năm, mức đăng ký, số và ngày kế hoạch' },
  criteria: { name: 'Bộ tiêu chí', holds: 'Điểm tối đa, cách chấm, minh chứng của từng tiêu chí' },
  appendix: { name: 'Phụ lục nhiệm vụ', holds: 'Các nhiệm vụ của một năm, sửa được' },
  scoring: { name: 'Bảng chấm điểm', holds: 'Cộng điểm và xếp mức bằng công thức của Excel' },
};

/** What a column is called when the officer is asked for it. */
const columnNames: Readonly<Partial<Record<Role, string>>> = {
  stt: 'số thứ tự',
  code: 'mã tiêu chí',
  criterion: 'tiêu chí',
  max: 'điểm tối đa',
  scale: 'cách chấm điểm',
  self: 'điểm tự chấm',
  appraised: 'điểm thẩm định',
  evidence: 'minh chứng',
  evidenceAsked: 'minh chứng cần có',
  note: 'ghi chú',
  unit: 'đơn vị phụ trách',
  task: 'nhiệm vụ',
  time: 'thời gian thực hiện',
  lead: 'cơ quan chủ trì',
  cooperating: 'cơ quan phối hợp',
  product: 'sản phẩm',
  follow: 'theo dõi',
  status: 'trạng thái',
  dueDate: 'ngày cuối còn kịp',
  lastWorkingDay: 'ngày làm việc cuối',
  daysLeft: 'số ngày còn lại',
};

export const columnName = (role: Role): string => columnNames[role] ?? 'cần dùng';

export const tabs = { check: 'Kiểm tra', build: 'Tạo trang', label: 'CQTT' } as const;
