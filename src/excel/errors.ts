// What Excel's error codes mean to an officer: one named error each, with what did not happen and what to do.
import { HostError, type HostErrorKind } from '../core/workbook/host';

const KINDS: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ReadOnly: 'read-only',
  WorkbookReadOnly: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'not-supported',
  UnsupportedOperation: 'not-supported',
  NotImplemented: 'not-supported',
  ItemNotFound: 'sheet-missing',
};

const MESSAGES: Readonly<Record<HostErrorKind, string>> = {
  editing: 'Một ô đang được nhập. Nhấn Enter để kết thúc nhập ô.',
  protected: 'Trang đang được bảo vệ. Bấm Review (Xem lại) › Unprotect Sheet (Bỏ bảo vệ trang tính) rồi thử lại.',
  'read-only':
    'Tệp không cho sửa: đang mở chỉ đọc hoặc được bảo vệ cấu trúc. Lưu thành tệp khác, hoặc bấm Review (Xem lại) › Protect Workbook (Bảo vệ cấu trúc tệp), rồi thử lại.',
  'too-large': 'Trang có quá nhiều dữ liệu để đọc một lần. Xóa các dòng, cột thừa hoặc chỉ kiểm tra trang đang mở.',
  'timed-out': 'Excel chưa trả lời sau 30 giây. Đóng các hộp thoại đang mở trong Excel rồi thử lại.',
  'not-supported': 'Bản Excel này chưa có chức năng cần dùng. Dùng Excel 2021 trở lên hoặc Excel trên web.',
  'sheet-missing': 'Trang hoặc ô cần tìm không còn trong tệp. Kiểm tra lại để có danh sách mới.',
  'sheet-hidden': 'Trang đang ẩn. Bấm chuột phải vào thẻ trang › Unhide (Bỏ ẩn) rồi thử lại.',
  'not-a-workbook': 'Không đọc được tệp. Mở bằng Excel và lưu thành .xlsx rồi thử lại.',
  password: 'Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi thử lại.',
  cancelled: 'Đã dừng.',
  failed: 'Excel không làm được việc này. Lưu tệp, mở lại Excel rồi thử lại.',
};

/** The named error of a kind, with its standard message; `sheet` names the sheet at fault where it is known. */
export function hostError(kind: HostErrorKind, sheet?: string): HostError {
  const message = MESSAGES[kind];
  if ((kind === 'protected' || kind === 'sheet-hidden') && sheet !== undefined) {
    return new HostError(kind, message.replace('Trang', `Trang “${sheet}”`), sheet);
  }
  return new HostError(kind, message, sheet);
}

/** Turns whatever office.js threw into a named error; its technical text stays as the cause. */
export function asHostError(thrown: unknown, sheet?: string): HostError {
  if (thrown instanceof HostError) return thrown;
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  const error = hostError(KINDS[code] ?? 'failed', sheet);
  error.cause = thrown;
  return error;
}
