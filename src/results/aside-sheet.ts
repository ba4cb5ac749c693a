// Đã bỏ qua, đã trả lời: what officers of many files set aside with a reason or answered, each with name and day.
import type { SheetContent } from '../core/sheets/sheet-content';
import { SheetDraft } from '../core/sheets/sheet-draft';
import type { CheckedFile } from './checked-file';
import { FIRST_ROW, HEADER_ROW, finished, putHead, ruleRows, sayToday } from './result-frame';
import type { Column } from './result-frame';
import { sayWhoAndWhen } from './words';

const MOST_ROWS = 20_000;
const COLUMNS: readonly Column[] = [
  { header: 'STT', width: 45, centred: true },
  { header: 'Tệp', width: 180 },
  { header: 'Trang', width: 120 },
  { header: 'Ô', width: 60, centred: true },
  { header: 'Loại', width: 110 },
  { header: 'Tên', width: 200 },
  { header: 'Lý do, câu trả lời', width: 300 },
  { header: 'Người ghi, ngày', width: 180 },
];

/** Undefined where nobody set anything aside. */
export function asideSheet(checked: readonly CheckedFile[]): SheetContent | undefined {
  const lines = checked.flatMap(({ file, setAside, answered }) => [
    ...setAside.map((one) => [file, one.sheet, one.address, 'Bỏ qua', one.title, one.reason, sayWhoAndWhen(one)]),
    ...answered.map((one) => [file, one.sheet, one.address, 'Trả lời', one.title, one.answer, sayWhoAndWhen(one)]),
  ]);
  if (lines.length === 0) return undefined;
  const draft = new SheetDraft();
  const rows = Math.min(lines.length, MOST_ROWS);
  putHead(draft, 'ĐÃ BỎ QUA CÓ LÝ DO, ĐÃ TRẢ LỜI', `${lines.length} mục${sayToday(checked[0]?.today)}`, COLUMNS);
  lines
    .slice(0, rows)
    .forEach((line, place) =>
      [place + 1, ...line].forEach((value, column) => draft.put(FIRST_ROW + place, column, value)),
    );
  ruleRows(draft, COLUMNS, rows);
  return finished(draft, 'Đã bỏ qua, đã trả lời', COLUMNS, HEADER_ROW + rows);
}
