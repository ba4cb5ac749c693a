// Phụ lục nhiệm vụ: the printed form A–F, and the columns beside it by which the work is followed.
import type { TableSpec } from './spec';

export const STATUSES = ['Chưa làm', 'Đang làm', 'Hoàn thành', 'Không thực hiện'] as const;
/** A task with one of these is never late. */
export const CLOSED_STATUSES = ['Hoàn thành', 'Không thực hiện'] as const;
/** Before the number of days that a task is late: "Quá 3". */
export const LATE = 'Quá';

export const APPENDIX_SPEC: TableSpec = {
  id: 'appendix',
  name: 'Phụ lục nhiệm vụ',
  kind: 'appendix',
  purpose: 'Các nhiệm vụ trong năm: thời gian, chủ trì, phối hợp, sản phẩm; ngày hạn, số ngày còn lại, trạng thái.',
  numbered: false,
  columns: [
    { role: 'stt', header: 'STT', width: 48, centred: true, about: 'Số thứ tự, liền nhau từ 1.' },
    { role: 'task', header: 'Nhiệm vụ', width: 330, about: 'Nội dung công việc.' },
    {
      role: 'time',
      header: 'Thời gian\nthực hiện',
      width: 132,
      centred: true,
      note: 'Thời gian bằng lời, đúng câu chữ của kế hoạch. Ví dụ: Trước ngày 15/02 hằng năm.',
      about: 'Thời gian bằng lời. Nút Cập nhật hạn đọc câu này để ghi hai cột ngày.',
    },
    {
      role: 'lead',
      header: 'Cơ quan\nchủ trì',
      width: 150,
      note: 'Một cơ quan chịu trách nhiệm. Ví dụ: Phòng Văn hóa - Xã hội.',
      about: 'Một cơ quan chịu trách nhiệm chính.',
    },
    {
      role: 'cooperating',
      header: 'Cơ quan\nphối hợp',
      width: 160,
      note: 'Các cơ quan cùng làm, cách nhau bằng dấu chấm phẩy. Ví dụ: Phòng Kinh tế; Văn phòng HĐND và UBND.',
      about: 'Các cơ quan cùng làm, cách nhau bằng dấu chấm phẩy; không ghi lại cơ quan chủ trì.',
    },
    {
      role: 'product',
      header: 'Sản phẩm',
      width: 130,
      note: 'Văn bản hoặc kết quả có được. Ví dụ: Báo cáo.',
      about: 'Văn bản hoặc kết quả có được khi xong việc.',
    },
    {
      role: 'dueDate',
      header: 'Ngày cuối\ncòn kịp',
      width: 104,
      centred: true,
      followOnly: true,
      note: 'Ngày muộn nhất vẫn đúng hạn. “Trước ngày 15/02” còn kịp đến hết 14/02. Ghi bằng nút Cập nhật hạn.',
      about:
        'Ngày muộn nhất vẫn đúng hạn; “Trước ngày 15/02” còn kịp đến hết ngày 14/02. Là giá trị, ghi bằng nút Cập nhật hạn.',
    },
    {
      role: 'lastWorkingDay',
      header: 'Ngày làm\nviệc cuối',
      width: 104,
      centred: true,
      followOnly: true,
      note: 'Ngày làm việc cuối cùng còn kịp, trừ thứ Bảy, Chủ nhật và ngày nghỉ. Ghi bằng nút Cập nhật hạn.',
      about:
        'Ngày làm việc cuối cùng còn kịp, theo tuần làm việc và ngày nghỉ ở trang Thông tin. Là giá trị, ghi bằng nút Cập nhật hạn.',
    },
    {
      role: 'daysLeft',
      header: 'Còn lại\n(ngày)',
      width: 80,
      centred: true,
      followOnly: true,
      note: 'Số ngày từ Ngày tính hạn (trang Thông tin) đến ngày làm việc cuối. Ví dụ: 11; quá hạn 3 ngày ghi Quá 3.',
      about: 'Công thức: số ngày từ Ngày tính hạn đến ngày làm việc cuối; quá hạn 3 ngày thì hiện “Quá 3”.',
    },
    {
      role: 'status',
      header: 'Trạng thái',
      width: 130,
      followOnly: true,
      asked: true,
      choices: STATUSES,
      note: 'Chọn trong danh sách. Ví dụ: Đang làm.',
      about: 'Chưa làm, Đang làm, Hoàn thành hoặc Không thực hiện.',
    },
  ],
};
