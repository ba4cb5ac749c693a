// Every word that the preview page shows beside the add-in's own.
export const TEXTS = {
  reading: 'Đang mở tệp…',
  starting: 'Đang chuẩn bị lưới. Bảng bên dưới chỉ để xem.',
  opened: (name: string) => `Đã mở tệp “${name}”.`,
  newFile: 'Tệp mới.xlsx',
  newSheet: 'Trang 1',
  newOpened: 'Đã mở một tệp trống.',
  leftOut: (parts: readonly string[]) => `Bản xem thử không hiện: ${parts.join('; ')}.`,
  notOpened: (name: string) => `Chưa mở được “${name}”. Chọn một tệp .xlsx hoặc .xlsm không đặt mật khẩu.`,
  saved: (name: string) => `Đã tải về “${name}”.`,
  notSaved: 'Chưa tải về được. Các thay đổi vẫn còn trong lưới.',
  pasted: (address: string) => `Đã dán vào vùng ${address}.`,
  nothingToPaste: 'Chưa dán: không có nội dung đã sao chép.',
  pasteByKeys: 'Trình duyệt không cho đọc nội dung đã sao chép. Chọn một ô rồi nhấn Ctrl+V.',
  protectedSheet: (name: string) => `Trang “${name}” đang được bảo vệ nên không sửa được. Tắt ở Tình huống thử.`,
  readOnly: 'Tệp đang ở chế độ chỉ đọc nên không sửa được. Tắt ở Tình huống thử.',
  paneStarting: 'Khung CQTT đang mở…',
  paneSilent:
    'Khung CQTT chưa sẵn sàng sau 10 giây. Bấm Nạp lại khung; nếu vẫn vậy, xem lỗi trong công cụ nhà phát triển của trình duyệt.',
  paneTooOld: 'Phiên bản Excel đang chọn không có dải lệnh và hàm CQTT. Dùng các nút trong khung CQTT.',
  openPane: 'Mở khung CQTT',
  commandRefused: (label: string) => `Lệnh “${label}” chưa chạy được. Chờ khung CQTT mở xong rồi bấm lại.`,
  commandSilent: (label: string) => `Lệnh “${label}” chưa báo đã xong sau 5 giây.`,
  noteAt: (address: string, text: string) => `${address}: ${text}`,
  counters: (batches: number, kilobytes: string) => `${batches} lượt trao đổi · ${kilobytes} KB`,
} as const;

/** "1.234,5" */
export function vietnameseNumber(value: number, decimals = 1): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: decimals });
}
