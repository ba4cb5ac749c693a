// Ghi chú kiểm tra: what was set aside with a reason, which rules are off, what was answered; a line each, kept in the workbook itself.
import type { ListSpec } from './spec';

export type NoteColumn = 'day' | 'kind' | 'rule' | 'sheet' | 'cell' | 'content' | 'expected' | 'says' | 'by';

/** How the kinds of notes are called in the sheet. */
export const NOTE_KINDS = {
  'set-aside': 'Bỏ qua mục',
  'switched-off': 'Tắt quy tắc',
  answer: 'Trả lời',
} as const;

export const CHECK_NOTES_SPEC: ListSpec<NoteColumn> = {
  name: 'Ghi chú kiểm tra',
  purpose:
    'Các mục đã bỏ qua có lý do, quy tắc đã tắt và câu trả lời khi kiểm tra. Mỗi lần kiểm tra, trong Excel, trên trang web hay bằng dòng lệnh, các ghi chú này được áp dụng và liệt kê.',
  numbered: false,
  columns: [
    { role: 'day', header: 'Ngày', width: 92, centred: true, about: 'Ngày ghi.' },
    {
      role: 'kind',
      header: 'Loại',
      width: 100,
      asked: true,
      choices: Object.values(NOTE_KINDS),
      note: 'Chọn trong danh sách. Ví dụ: Bỏ qua mục.',
      about:
        '“Bỏ qua mục” cho một ô; “Tắt quy tắc” cho cả tệp, không cần ghi trang và ô; “Trả lời” cho một câu hỏi của mục Cần xem.',
    },
    {
      role: 'rule',
      header: 'Quy tắc',
      width: 140,
      note: 'Tên quy tắc, tên ngắn trong ngoặc. Ví dụ: Điểm vượt điểm tối đa (diem-vuot-toi-da).',
      about: 'Tên quy tắc, kèm tên ngắn trong ngoặc; CQTT nhận theo tên ngắn.',
    },
    { role: 'sheet', header: 'Trang', width: 106, about: 'Trang của ô được ghi chú.' },
    {
      role: 'cell',
      header: 'Ô',
      width: 50,
      centred: true,
      note: 'Ô được ghi chú, là công thức nên theo ô khi thêm dòng. Ví dụ: F26.',
      about: 'Tên ô. CQTT ghi bằng công thức nên tên ô theo đúng ô khi thêm, bớt dòng; gõ tay tên ô cũng được.',
    },
    {
      role: 'content',
      header: 'Nội dung ô\nlúc ghi',
      width: 120,
      note: 'Nội dung ô khi ghi chú; ô đổi thì mục hiện lại. Ví dụ: 8,5.',
      about: 'Nội dung của ô khi ghi chú. Khi ô khác nội dung này, ghi chú hết hiệu lực và mục hiện lại.',
    },
    {
      role: 'expected',
      header: 'Mong đợi,\ncâu hỏi',
      width: 112,
      note: 'Nội dung mong đợi của mục, hoặc câu hỏi được trả lời. Ví dụ: từ 0 đến 8.',
      about: 'Nội dung mong đợi của mục khi ghi chú, hoặc câu hỏi được trả lời; khác đi thì ghi chú hết hiệu lực.',
    },
    {
      role: 'says',
      header: 'Lý do,\ncâu trả lời',
      width: 140,
      asked: true,
      note: 'Lý do từ 10 chữ cái trở lên, hoặc câu trả lời. Ví dụ: Biên bản lưu bản giấy tại Văn phòng.',
      about: 'Lý do, từ 10 chữ cái trở lên; hoặc câu trả lời đã chọn.',
    },
    {
      role: 'by',
      header: 'Người ghi',
      width: 90,
      asked: true,
      note: 'Họ và tên người bỏ qua hoặc trả lời. Ví dụ: Trần Thị Mai.',
      about: 'Họ và tên người bỏ qua hoặc trả lời.',
    },
  ],
};
