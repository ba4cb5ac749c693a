// What the panel says where something did not happen.
import { sayCount } from '../shown';

/** Notes for what a host could not do: what did not happen, the state of the file; ways out are buttons. */
export const errors = {
  doing: {
    check: 'Chưa kiểm tra được',
    fix: 'Chưa sửa được',
    undo: 'Chưa hoàn tác được',
    build: 'Chưa tạo được trang',
    'due-dates': 'Chưa cập nhật được hạn',
    format: 'Chưa định dạng được',
    select: 'Chưa tới được ô',
    table: 'Chưa đọc được vùng đang chọn',
    note: 'Chưa ghi được vào trang ghi chú',
    results: 'Chưa ghi được trang kết quả',
  },
  unchanged: 'Tệp chưa thay đổi.',
  maybeChanged: 'Có thể một phần đã được ghi vào tệp. Kiểm tra lại để biết.',
  protected: (sheet: string | undefined) =>
    sheet === undefined ? 'trang đang được bảo vệ' : `trang “${sheet}” đang được bảo vệ`,
  protectedBelow: 'CQTT không tự bỏ bảo vệ trang.',
  protectedSteps: [
    'Vào Review (Xem lại) › Unprotect Sheet (Bỏ bảo vệ trang tính).',
    'Bấm Thử lại.',
    'Sửa xong, bảo vệ lại trang nếu cần.',
  ],
  editing: 'Excel đang chờ nhập xong một ô',
  editingBelow: 'Nhấn Enter để kết thúc nhập ô, hoặc Esc để bỏ. CQTT tự chạy tiếp ngay sau đó.',
  'timed-out': 'Excel chưa trả lời sau 30 giây',
  'timed-outBelow': 'Tệp có thể lớn hoặc Excel đang bận. Đóng các hộp thoại đang mở trong Excel rồi thử lại.',
  'sheet-missing': (sheet: string | undefined) =>
    sheet === undefined ? 'trang không còn trong tệp' : `trang “${sheet}” không còn trong tệp`,
  'sheet-missingBelow': 'Kiểm tra lại để có danh sách mới.',
  'sheet-hidden': (sheet: string | undefined) =>
    sheet === undefined ? 'trang đang bị ẩn' : `trang “${sheet}” đang bị ẩn`,
  'sheet-hiddenBelow': 'Bấm chuột phải vào tên một trang, chọn Unhide (Bỏ ẩn), rồi bấm Thử lại.',
  /** The others: after "Chưa kiểm tra được: ". */
  others: {
    'too-large': {
      title: 'tệp quá lớn để đọc một lần',
      below: 'Xóa các dòng, cột thừa, hoặc chỉ kiểm tra trang đang mở.',
    },
    'read-only': { title: 'tệp đang mở ở chế độ chỉ đọc', below: 'Lưu tệp bằng tên khác rồi mở tệp mới.' },
    'not-supported': {
      title: 'Excel trên máy này thiếu chức năng cần dùng',
      below: 'Cần Excel 2021 trở lên hoặc Excel trên web.',
    },
    'not-a-workbook': { title: 'tệp không đọc được', below: 'Mở bằng Excel, lưu thành .xlsx rồi thử lại.' },
    password: { title: 'tệp có mật khẩu', below: 'Mở bằng Excel, bỏ mật khẩu rồi thử lại.' },
    failed: { title: 'Excel không làm được việc này', below: 'Lưu tệp, mở lại Excel rồi thử lại.' },
  },
  conflict: (cell: string) => `Chưa sửa: ô ${cell} đã thay đổi sau lần kiểm tra`,
  conflicts: (count: number) => `Chưa sửa: ${sayCount(count)} ô đã thay đổi sau lần kiểm tra`,
  undoConflict: (cell: string) => `Chưa hoàn tác: ô ${cell} đã thay đổi sau khi sửa`,
  undoConflicts: (count: number) => `Chưa hoàn tác: ${sayCount(count)} ô đã thay đổi sau khi sửa`,
  notNoted: (cell: string) => `Chưa ghi: ô ${cell} đã thay đổi sau lần kiểm tra`,
  notNotedCells: (count: number) => `Chưa ghi: ${sayCount(count)} ô đã thay đổi sau lần kiểm tra`,
  notNotedBelow: 'Kiểm tra lại rồi bỏ qua hoặc trả lời theo nội dung mới.',
  nothingWritten: 'Không ô nào bị ghi.',
} as const;
