// A list of documents kept as evidence, with days that don't exist where they are wanted.
import type { Choice } from '../choose';
import type { Paper } from '../paper';
import { letters, nameOf, rangeOf } from '../paper';
import type { Defect } from '../truth';
import type { WrittenList } from './ranking';

const DOCUMENTS = [
  ['Kế hoạch thực hiện mô hình năm 2026', 'KH-UBND'],
  ['Quyết định kiện toàn Ban Chỉ đạo', 'QĐ-UBND'],
  ['Báo cáo kết quả quý I', 'BC-UBND'],
  ['Báo cáo kết quả 6 tháng đầu năm', 'BC-UBND'],
  ['Thông báo lịch tiếp công dân', 'TB-UBND'],
  ['Biên bản kiểm tra công vụ', 'BB-UBND'],
  ['Công văn đôn đốc các bộ phận', 'UBND-VP'],
] as const;
const IMPOSSIBLE = ['30/02/2026', '31/04/2026', '31/6/2026', '12/13/2026'];

export function writeEvidenceList(
  paper: Paper,
  choice: Choice,
  top: number,
  left: number,
  mistakes: number,
): WrittenList {
  const words = [
    choice.pick(['STT', 'TT']),
    choice.pick(['Tên văn bản', 'Tên tài liệu', 'Trích yếu nội dung', 'Tên minh chứng']),
    choice.pick(['Số, ký hiệu', 'Số ký hiệu văn bản']),
    choice.pick(['Ngày ban hành', 'Ngày tháng', 'Ngày văn bản']),
    choice.pick(['Tiêu chí', 'Minh chứng cho tiêu chí']),
  ];
  words.forEach((word, place) => paper.put(top, left + place, word, { bold: true }));
  const documents = choice.some(DOCUMENTS, choice.between(4, DOCUMENTS.length));
  const asDays = choice.often(0.4);
  const defects: Defect[] = [];
  documents.forEach(([name, symbol], place) => {
    const row = top + 1 + place;
    const [day, month] = [choice.between(1, 28), choice.between(1, 10)];
    const wrong = place < mistakes ? choice.pick(IMPOSSIBLE) : undefined;
    paper.put(row, left, place + 1);
    paper.put(row, left + 1, name);
    paper.put(row, left + 2, `${choice.between(3, 480)}/${symbol}`);
    if (asDays && wrong === undefined) {
      const serial = Math.round(Date.UTC(2026, month - 1, day) / 86_400_000) + 25_569;
      paper.put(row, left + 3, serial, { format: 'dd/mm/yyyy' });
    } else paper.put(row, left + 3, wrong ?? `${`${day}`.padStart(2, '0')}/${`${month}`.padStart(2, '0')}/2026`);
    paper.put(row, left + 4, `${choice.between(1, 4)}.${choice.between(1, 6)}`);
    if (wrong !== undefined)
      defects.push({
        kind: 'document_day_impossible',
        says: `Ngày ${wrong}`,
        sheet: paper.name,
        address: nameOf(row, left + 3),
        also: [],
      });
  });
  return {
    table: {
      sheet: paper.name,
      kind: 'evidence',
      headerRange: rangeOf(top, left, top, left + words.length - 1),
      columns: { stt: letters(left), evidence: letters(left + 1) },
    },
    defects,
    next: top + 1 + documents.length,
  };
}
