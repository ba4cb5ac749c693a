// Every Vietnamese text of the static page; what stands in the panel is said there.
import { sayCount } from '../taskpane/shown';

export const page = {
  name: 'CQTT',
  title: 'Kiểm tra bảng chấm điểm và phụ lục nhiệm vụ',
  lead: 'Kiểm tra tệp trước khi gửi',
  leadBelow: 'Mỗi chỗ sai hiện ra kèm lý do và cách sửa, cạnh nội dung của trang.',
  drop: 'Kéo tệp vào đây',
  dropBelow: 'Tệp .xlsx, .xlsm, .ods hoặc .csv, tối đa 64 MB.',
  promises: [
    'Dùng được với bảng của đơn vị, không cần đổi mẫu.',
    'Chỉ đọc: tệp trên máy không bị thay đổi.',
    'Dữ liệu không rời khỏi máy này, không cần mạng.',
  ],
  promisesTitle: 'Cam kết',
} as const;

export const buttons = {
  choose: 'Chọn tệp…',
  chooseOther: 'Chọn tệp khác…',
  chooseAgain: 'Chọn lại tệp…',
  result: 'Tải trang kết quả',
  build: 'Tạo sổ mới',
  buildOpen: 'Tạo sổ mới…',
  backTo: (name: string) => `Quay lại tệp “${name}”`,
  close: 'Đóng thông báo',
  useYear: (year: number) => `Chuyển sang năm ${year}`,
  guide: 'Hướng dẫn có hình',
  rowsBefore: 'Các dòng trước',
  rowsAfter: 'Các dòng sau',
  columnsBefore: 'Các cột trước',
  columnsAfter: 'Các cột sau',
} as const;

export const busy = {
  read: (name: string) => `Đang đọc “${name}”.`,
  result: 'Đang lập trang kết quả.',
  build: 'Đang tạo sổ mới.',
} as const;

export const notes = {
  notRead: 'Chưa mở được tệp',
  notReadAgain: 'Chưa kiểm tra lại được',
  stillOpen: (name: string) => `Tệp “${name}” vẫn đang mở, danh sách giữ nguyên.`,
  moved: (name: string) =>
    `“${name}” đã được lưu lại, đổi tên hoặc chuyển chỗ nên trình duyệt không đọc lại được. Chọn lại tệp để kiểm tra bản mới.`,
  folder: (name: string) => `“${name}” là thư mục. Mở thư mục rồi kéo một tệp vào đây.`,
  nothingDropped: 'Không có tệp nào trong nội dung vừa kéo vào. Kéo tệp từ thư mục trên máy.',
  onlyFirst: (name: string) => `Mỗi lần kiểm tra một tệp. Đang mở “${name}”.`,
  onlyFirstTitle: 'Có nhiều tệp được kéo vào',
  unforeseen: 'Chưa đọc được tệp này. Mở bằng Excel, lưu thành .xlsx rồi chọn lại.',
  notFetched: 'Trang này thiếu một phần. Chép lại cả thư mục CQTT, hoặc tải lại trang.',
  notChecked: 'Chưa kiểm tra được tệp này. Tải lại trang rồi chọn lại tệp; tệp không bị ảnh hưởng.',
  notSaved: 'Chưa lập được tệp tải xuống',
  notSavedBelow: 'Tải lại trang rồi thử lại. Tệp trên máy không bị ảnh hưởng.',
  resultSaved: 'Đã lập trang kết quả',
  resultSavedBelow: (name: string) =>
    `Tệp “${name}” nằm trong thư mục tải xuống. Để chung thư mục với tệp đã kiểm tra thì mở được các liên kết tới ô.`,
  built: 'Đã tạo sổ mới có bốn trang',
  builtBelow: (name: string) =>
    `Tệp “${name}” nằm trong thư mục tải xuống. Mở bằng Excel, điền các ô có nền vàng, bắt đầu từ trang Thông tin.`,
  sampleBelow: 'Bộ tiêu chí trong tệp là bộ mẫu; thay bằng bộ chính thức trước khi gửi.',
} as const;

export const build = {
  title: 'Tạo sổ mới',
  below: 'Một tệp .xlsx có bốn trang: Thông tin, Bộ tiêu chí, Phụ lục nhiệm vụ, Bảng chấm điểm.',
  year: 'Năm',
  commune: 'Đơn vị',
  communeExample: 'Ghi như trong văn bản, ví dụ: xã Minh Giang.',
  wrongYear: 'Nhập năm bằng bốn chữ số, ví dụ 2026.',
  nextYear: (year: number) => `Đã qua ngày 15/11. Sổ này lập cho năm ${year}?`,
} as const;

export const sheetView = {
  label: (sheet: string) => `Nội dung trang “${sheet}”`,
  tabs: 'Các trang trong tệp',
  hidden: 'ẩn',
  empty: 'Trang này không có ô nào.',
  rowsShown: (first: number, last: number, of: number) =>
    `Đang hiện dòng ${sayCount(first)} đến ${sayCount(last)} trong ${sayCount(of)} dòng.`,
  columnsShown: (first: string, last: string, of: string) => `Đang hiện cột ${first} đến ${last}, cột cuối là ${of}.`,
  hiddenRow: 'Dòng ẩn trong tệp',
  hiddenColumn: 'Cột ẩn trong tệp',
  corner: 'Dòng',
} as const;

export const noTable = {
  title: 'Chưa thấy bảng để kiểm tra',
  lookedAt: (count: number, names: string) =>
    `Đã xem ${sayCount(count)} trang: ${names}. Không có bảng chấm điểm, phụ lục nhiệm vụ hay bộ tiêu chí.`,
  lookedAtNone: 'Tệp không có trang nào đọc được.',
  more: (count: number) => `và ${sayCount(count)} trang khác`,
  recognised:
    'Bảng nhận ra được khi có dòng tiêu đề với các cột như “STT”, “Tiêu chí”, “Điểm tối đa”, “Điểm tự chấm”; hoặc “Nhiệm vụ”, “Thời gian thực hiện”, “Cơ quan chủ trì”.',
} as const;

export const files = {
  result: (name: string) => `Kết quả kiểm tra - ${name}.xlsx`,
  build: (year: number, commune: string) => `CQTT ${year}${commune === '' ? '' : ` ${commune}`}.xlsx`,
} as const;
