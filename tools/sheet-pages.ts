// What a page about a standard sheet says: what it is for, its columns or fields, what is filled in and what calculates itself.
import { SAMPLE_CRITERIA } from '../src/core/sheets/sample-criteria';
import { CHECK_NOTES_SPEC } from '../src/core/sheets/check-notes-spec';
import { headerWords } from '../src/core/sheets/spec';
import type { ColumnSpec, InformationSpec, ListSpec, SheetSpec } from '../src/core/sheets/spec';
import { STANDARD_SHEETS } from '../src/core/sheets/standard-sheets';

const COMMAND = 'node tools/run-ts.mjs tools/generate-sheet-pages.ts';
const FILES = {
  information: 'thong-tin.md',
  criteria: 'bo-tieu-chi.md',
  appendix: 'phu-luc-nhiem-vu.md',
  scoring: 'bang-cham-diem.md',
} as const;

const LEVELS = `## Mức và điểm

Dưới các dòng trên là bảng mức: cột **Từ điểm** là điểm thấp nhất của mỗi mức, cột **Đến điểm** tự đổi theo. Bảng chấm điểm tính mức đạt từ bảng này; đổi quy định về mức thì đổi ở đây.

## Ngày nghỉ, ngày làm bù

Dưới cùng là ngày nghỉ và ngày làm bù của năm, kèm tình trạng đã công bố hay dự kiến. Thêm, bớt ngày rồi bấm **Cập nhật hạn** để tính lại ngày làm việc cuối.
`;

const ABOUT = {
  information: LEVELS,
  criteria: `## Bộ tiêu chí mẫu

Khi chưa có bộ tiêu chí của thành phố, CQTT dùng bộ tiêu chí mẫu gồm ${SAMPLE_CRITERIA.groups.length} nhóm, ${
    SAMPLE_CRITERIA.groups.flatMap(({ criteria }) => criteria).length
  } tiêu chí, cộng lại 100 điểm. Bộ này do CQTT tự soạn để dùng thử, không phải văn bản của cơ quan có thẩm quyền; dòng 2 ghi rõ như vậy, trên mọi trang in. Không gửi điểm chấm theo bộ này.

Có bộ tiêu chí của thành phố thì chọn vùng bảng đó trước khi bấm **Tạo trang**.
`,
  appendix: `## Khi in

Chỉ in các cột từ STT đến Sản phẩm, kèm tên “Phụ lục” và dòng “(Kèm theo Kế hoạch số …)” lấy từ trang Thông tin. Phụ lục trong cùng tệp với kế hoạch không có chữ ký riêng.

## Nhiệm vụ có nhiều ngày trong năm

“Hằng quý”, “Hằng tháng” có nhiều ngày đến hạn. Cập nhật hạn ghi ngày gần nhất kể từ Ngày tính hạn.
`,
  scoring: `## Các dòng cuối

- **Tổng điểm**: cộng điểm các nhóm.
- **Điểm xét mức**: tổng điểm thẩm định khi mọi tiêu chí tự chấm đã có điểm thẩm định; nếu chưa, tổng điểm tự chấm. Bên cạnh ghi rõ là điểm nào và còn bao nhiêu tiêu chí chưa chấm.
- **Mức đạt**: theo bảng mức ở trang Thông tin. Tổng điểm không làm tròn: 94,995 điểm chưa phải là 95. Không đăng ký thì ghi “Không đạt chuẩn”. Bên cạnh so với mức đăng ký.
- **Mức tiếp theo**: mức liền trên và số điểm còn thiếu.

Mẫu chưa chấm thì các ô này để trống.

## Khi in

Đầu trang có tên cơ quan, Quốc hiệu, Tiêu ngữ, địa danh và ngày; cuối trang có phần ký theo Nghị định 30/2020/NĐ-CP. Tên người lập, người ký lấy từ trang Thông tin; Phó Chủ tịch ký thì ghi KT. CHỦ TỊCH.
`,
} as const;

const ABOUT_NOTES = `## Khi nào có trang này

CQTT thêm trang này khi lần đầu có mục được bỏ qua có lý do, quy tắc được tắt hoặc câu hỏi được trả lời. Các lần sau ghi tiếp vào dòng trống. Không có gì bị ghi đè.

Có thể gõ tay một dòng, trong Excel, WPS hay LibreOffice: cần loại, quy tắc, lý do từ 10 chữ cái trở lên và tên người ghi; với một ô thì thêm trang, ô và nội dung ô lúc ghi. Dòng thiếu nội dung được nêu ở phần Chưa kiểm tra.

## Khi nào ghi chú hết hiệu lực

- Ô khác nội dung lúc ghi, hoặc nội dung mong đợi khác lúc ghi: mục trở lại danh sách, có chữ “Mới”.
- Bấm **Đưa lại vào danh sách**, hoặc xóa nội dung của dòng.

Trang này không bị kiểm tra như một bảng. Mọi kết quả kiểm tra đều liệt kê các mục đã bỏ qua và các câu trả lời.
`;

export interface Page {
  readonly file: string;
  readonly text: string;
}

/** All pages, the same text each time. */
export function sheetPages(): readonly Page[] {
  return [
    ...STANDARD_SHEETS.map((spec) => ({ file: FILES[spec.id], text: pageOf(spec) })),
    {
      file: 'ghi-chu-kiem-tra.md',
      text: page(CHECK_NOTES_SPEC, columnTable(CHECK_NOTES_SPEC, 'CQTT ghi'), ABOUT_NOTES),
    },
  ];
}

function pageOf(spec: SheetSpec): string {
  return page(spec, spec.id === 'information' ? fieldTable(spec) : columnTable(spec), ABOUT[spec.id]);
}

function page({ name, purpose }: Pick<SheetSpec, 'name' | 'purpose'>, table: string, about: string): string {
  return [`<!-- Tạo tự động, không sửa tay: ${COMMAND} -->`, `# ${name}`, purpose, table, about].join('\n\n');
}

function fieldTable({ sections }: InformationSpec): string {
  const lines = sections.flatMap(({ title, fields }) =>
    fields.map(({ label, hint, prompt }) => `| ${title} | **${label}** | ${hint} | ${prompt} |`),
  );
  return [
    '## Các dòng',
    '',
    '| Phần | Dòng | Ghi chú trên trang | Lời nhắc khi chọn ô |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function columnTable({ columns }: ListSpec<string>, given = 'Có sẵn khi tạo trang'): string {
  const lines = columns.map(
    (column) =>
      `| **${headerWords(column.header)}** | ${column.about} | ${filledBy(column, given)} | ${example(column)} |`,
  );
  return ['## Các cột', '', '| Cột | Nội dung | Ai điền | Ví dụ |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function filledBy({ asked, role }: ColumnSpec<string>, given: string): string {
  if (asked) return 'Điền tay';
  if (role === 'dueDate' || role === 'lastWorkingDay') return 'Cập nhật hạn';
  return role === 'daysLeft' ? 'Công thức' : given;
}

function example({ note = '' }: ColumnSpec<string>): string {
  return /Ví dụ: (.+)$/.exec(note)?.[1] ?? '';
}
