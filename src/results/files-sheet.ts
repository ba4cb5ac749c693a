// Tệp: a row for each checked file, with its tables, its total, its level, and what is blank or was not checked.
import type { SheetContent } from '../core/sheets/sheet-content';
import { SheetDraft } from '../core/sheets/sheet-draft';
import type { CheckedFile } from './checked-file';
import { FIRST_ROW, HEADER_ROW, finished, putHead, ruleRows, sayToday } from './result-frame';
import type { Column } from './result-frame';
import { KIND_WORDS, sayCounts } from './words';

const MOST_ROWS = 20_000;
const COLUMNS: readonly Column[] = [
  { header: 'STT', width: 45, centred: true },
  { header: 'Tệp', width: 260 },
  { header: 'Kết quả', width: 220 },
  { header: 'Bảng', width: 260 },
  { header: 'Tổng điểm', width: 80, centred: true },
  { header: 'Mức đạt', width: 110, centred: true },
  { header: 'Chưa điền, chưa kiểm tra', width: 280 },
];

export function filesSheet(checked: readonly CheckedFile[]): SheetContent {
  const draft = new SheetDraft();
  const rows = Math.min(checked.length, MOST_ROWS);
  putHead(draft, 'CÁC TỆP ĐÃ KIỂM TRA', `${checked.length} tệp${sayToday(checked[0]?.today)}`, COLUMNS);
  checked.slice(0, rows).forEach((file, place) => {
    const tables = file.tables.filter(({ kind }) => kind !== 'other');
    const decided = tables.filter(({ total }) => total !== null);
    [
      place + 1,
      file.file,
      file.error ?? sayCounts(file.findings),
      tables.map(({ kind, sheet }) => `${KIND_WORDS[kind]}, trang “${sheet}”`).join('\n'),
      decided.length === 1 ? decided[0]?.total : decided.map(({ total }) => String(total).replace('.', ',')).join('\n'),
      decided.map(({ level }) => level ?? '').join('\n'),
      [...file.blank, ...file.notChecked].map(({ says }) => says).join('\n'),
    ].forEach((value, column) => draft.put(FIRST_ROW + place, column, value));
  });
  ruleRows(draft, COLUMNS, rows);
  return finished(draft, 'Tệp', COLUMNS, HEADER_ROW + rows);
}
