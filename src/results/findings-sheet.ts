// Kết quả kiểm tra of many files: a row for each finding, with a link to its cell in its file.
import type { SheetContent } from '../core/sheets/sheet-content';
import { SheetDraft, block } from '../core/sheets/sheet-draft';
import type { CheckedFile } from './checked-file';
import {
  FINDINGS_SHEET,
  FIRST_ROW,
  HEADER_ROW,
  LINK,
  finished,
  linkTo,
  putHead,
  ruleRows,
  sayToday,
} from './result-frame';
import type { Column } from './result-frame';
import { SEVERITY_WORDS, sayCounts, sayTitle } from './words';

/** A sheet that still opens at once; more findings than this nobody reads. */
const MOST_ROWS = 20_000;
const ADDRESS = 3;
const COLUMNS: readonly Column[] = [
  { header: 'STT', width: 45, centred: true },
  { header: 'Tệp', width: 150 },
  { header: 'Trang', width: 110 },
  { header: 'Ô', width: 60, centred: true },
  { header: 'Mức', width: 80, centred: true },
  { header: 'Tên', width: 150 },
  { header: 'Sai gì', width: 260 },
  { header: 'Cách sửa', width: 220 },
  { header: 'Đang ghi', width: 90 },
  { header: 'Cần là', width: 90 },
];

/** `pathTo` is the way from the result workbook to a file. */
export function findingsSheet(checked: readonly CheckedFile[], pathTo: (file: string) => string): SheetContent {
  const found = checked.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const rows = Math.min(found.length, MOST_ROWS);
  const draft = new SheetDraft();
  const linked: number[] = [];
  const rest = found.length - rows;
  const more = rest > 0 ? ` Còn ${rest} mục chưa ghi ở đây: kiểm tra ít tệp hơn mỗi lần.` : '';
  const counts = sayCounts(found.map(({ finding }) => finding));
  putHead(draft, 'KẾT QUẢ KIỂM TRA', `${counts}${more}${sayToday(checked[0]?.today)}`, COLUMNS);
  found.slice(0, rows).forEach(({ file, finding }, place) => {
    const row = FIRST_ROW + place;
    const { severity, sheet, address, what, how, received, expected } = finding;
    const link = linkTo(pathTo(file.file), sheet, address);
    [
      place + 1,
      file.file,
      sheet,
      address,
      SEVERITY_WORDS[severity],
      sayTitle(finding),
      what,
      how,
      received,
      expected,
    ].forEach((value, column) => {
      if (column === ADDRESS && link !== undefined) draft.calculate(row, column, link, address);
      else draft.put(row, column, value);
    });
    if (link !== undefined) linked.push(row);
  });
  ruleRows(draft, COLUMNS, rows);
  const content = finished(draft, FINDINGS_SHEET, COLUMNS, HEADER_ROW + rows);
  // After the rows have their heights: a look for each link would be asked for each cell.
  const looks = linked.map((row) => ({ area: block(row, ADDRESS, row, ADDRESS), look: LINK }));
  return { ...content, looks: [...content.looks, ...looks] };
}
