// What the panel tells a screen reader when its state has changed.
import { sayCount } from '../shown';

/** What the screen reader says when something has ended. */
export const said = {
  checking: 'Đang kiểm tra.',
  checked: (count: number, counts: string, since: string) =>
    `Kiểm tra xong. ${sayCount(count)} mục: ${counts}.${since}`,
  since: (fresh: number, mended: number) => ` So với lần trước: ${sayCount(fresh)} mới, ${sayCount(mended)} đã sửa.`,
  clean: (notChecked: number) =>
    `Kiểm tra xong. Không có mục nào cần xử lý trong những gì đã kiểm tra. ${notChecked} nội dung chưa kiểm tra.`,
  noTable: 'Chưa thấy bảng để kiểm tra. Có ba cách làm tiếp.',
  filteredBy: (count: number, what: string) => `Đang hiện ${sayCount(count)} ${what}.`,
  allShown: (count: number) => `Đang hiện tất cả ${sayCount(count)} mục.`,
  opened: (at: number, of: number, severity: string, title: string, cell: string) =>
    `Mục ${sayCount(at)} trên ${sayCount(of)}. ${severity}: ${title}. Đã chọn ô ${cell}.`,
  selected: (cell: string, sheet: string) => `Đã chọn ô ${cell}, trang ${sheet}. Nhấn F6 để về trang.`,
  first: 'Đây là mục đầu.',
  last: 'Đây là mục cuối.',
  notCheckedYet: 'Chưa có danh sách. Bấm Kiểm tra trước.',
  preview: (count: number) => `Xem trước: ${sayCount(count)} ô sẽ được sửa. Chưa có gì thay đổi trong tệp.`,
  applied: (cells: number, left: number) => `Đã sửa ${sayCount(cells)} ô. Còn ${sayCount(left)} mục. Có thể hoàn tác.`,
  dueDatesWritten: (cells: number) => `Đã ghi hạn vào ${sayCount(cells)} ô. Có thể hoàn tác.`,
  formatted: (cells: number) => `Đã đặt định dạng ngày cho ${sayCount(cells)} ô.`,
  mendedOnes: 'mục đã sửa từ lần trước',
  undone: (cells: number) => `Đã hoàn tác. ${sayCount(cells)} ô trở lại như trước khi sửa.`,
  setAside: (left: number) => `Đã bỏ qua có lý do. Còn ${sayCount(left)} mục.`,
  takenBack: (left: number) => `Đã đưa lại vào danh sách. Còn ${sayCount(left)} mục.`,
  resultsWritten: (sheet: string) => `Đã ghi trang ${sheet}, có liên kết tới từng ô.`,
  answered: (left: number) => `Đã lưu câu trả lời. Còn ${sayCount(left)} mục.`,
  building: (done: number, of: number) => `Đang tạo trang: xong ${done} trên ${of}.`,
  built: (count: number, cell: string | undefined, sheet: string | undefined) =>
    `Đã tạo ${count} trang.${cell === undefined || sheet === undefined ? '' : ` Đang ở trang ${sheet}, ô ${cell}.`}`,
  progressOf: { check: 'Kiểm tra', build: 'Tạo trang' },
  sheetsRead: (done: number, of: number) => `Đã đọc ${done} trên ${of} trang`,
  sheetsBuilt: (done: number, of: number) => `Xong ${done} trên ${of} trang`,
} as const;
