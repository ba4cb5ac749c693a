// The two sheets of a result workbook: Kết quả kiểm tra, a row for each finding, and Tệp, a row for each file.
import { dayOfIso, sayDay } from '../core/calendar/civil-day';
import { BODY, CENTRE, HEADER, PAGE, SUBTITLE, TITLE } from '../core/sheets/looks';
import type { SheetContent } from '../core/sheets/sheet-content';
import { SheetDraft, block } from '../core/sheets/sheet-draft';
import { quotedSheet } from '../core/workbook/address';
import type { CheckedFile, CheckedFinding } from './checked-file';
import { KIND_WORDS, SEVERITY_WORDS, sayCounts } from './words';

export const FINDINGS_SHEET = 'Kết quả kiểm tra';
const FILES_SHEET = 'Tệp';
const HEADER_ROW = 3;
/** A sheet that still opens at once; more findings than this nobody reads. */
const MOST_ROWS = 20_000;
const LINK = { fontColor: '#0B5CAD' } as const;
/** Excel takes no longer text inside a formula. */
const LONGEST_LINK = 255;

interface Column {
  readonly header: string;
  readonly width: number;
  readonly centred?: true;
}

const FINDING_COLUMNS: readonly Column[] = [
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
const ADDRESS = 3;
const FILE_COLUMNS: readonly Column[] = [
  { header: 'STT', width: 45, centred: true },
  { header: 'Tệp', width: 260 },
  { header: 'Kết quả', width: 220 },
  { header: 'Bảng', width: 260 },
  { header: 'Tổng điểm', width: 80, centred: true },
  { header: 'Mức đạt', width: 110, centred: true },
  { header: 'Chưa điền, chưa kiểm tra', width: 280 },
];

/** `pathTo` is the way from the result workbook to a file. */
export function findingsSheet(checked: readonly CheckedFile[], pathTo: (file: string) => string): SheetContent {
  const found = checked.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const draft = new SheetDraft();
  const linked: number[] = [];
  const rest = found.length - MOST_ROWS;
  const more = rest > 0 ? ` Còn ${rest} mục chưa ghi ở đây: kiểm tra ít tệp hơn mỗi lần.` : '';
  head(draft, 'KẾT QUẢ KIỂM TRA', sayCounts(found.map(({ finding }) => finding)) + more, checked[0], FINDING_COLUMNS);
  found.slice(0, MOST_ROWS).forEach(({ file, finding }, place) => {
    const row = HEADER_ROW + 1 + place;
    const { severity, sheet, address, title, what, how, received, expected } = finding;
    const cells = [
      place + 1,
      file.file,
      sheet,
      address,
      SEVERITY_WORDS[severity],
      title,
      what,
      how,
      received,
      expected,
    ];
    const link = linkTo(pathTo(file.file), finding);
    cells.forEach((value, column) => {
      if (column === ADDRESS && link !== undefined) draft.calculate(row, column, link, address);
      else draft.put(row, column, value);
    });
    if (link !== undefined) linked.push(row);
  });
  const content = finished(draft, FINDINGS_SHEET, FINDING_COLUMNS, Math.min(found.length, MOST_ROWS));
  const looks = linked.map((row) => ({ area: block(row, ADDRESS, row, ADDRESS), look: LINK }));
  return { ...content, looks: [...content.looks, ...looks] };
}

/** One row for each file, with its tables. */
export function filesSheet(checked: readonly CheckedFile[]): SheetContent {
  const draft = new SheetDraft();
  head(draft, 'CÁC TỆP ĐÃ KIỂM TRA', `${checked.length} tệp`, checked[0], FILE_COLUMNS);
  checked.slice(0, MOST_ROWS).forEach((file, place) => {
    const tables = file.tables.filter(({ kind }) => kind !== 'other');
    const decided = tables.filter(({ total }) => total !== null);
    const cells = [
      place + 1,
      file.file,
      file.error ?? sayCounts(file.findings),
      tables.map(({ kind, sheet }) => `${KIND_WORDS[kind]}, trang “${sheet}”`).join('\n'),
      decided.length === 1 ? decided[0]?.total : decided.map(({ total }) => String(total).replace('.', ',')).join('\n'),
      decided.map(({ level }) => level ?? '').join('\n'),
      [...file.blank, ...file.notChecked].map(({ says }) => says).join('\n'),
    ];
    cells.forEach((value, column) => draft.put(HEADER_ROW + 1 + place, column, value));
  });
  return finished(draft, FILES_SHEET, FILE_COLUMNS, Math.min(checked.length, MOST_ROWS));
}

function head(
  draft: SheetDraft,
  title: string,
  says: string,
  first: CheckedFile | undefined,
  columns: readonly Column[],
): void {
  const last = columns.length - 1;
  const day = first && dayOfIso(first.today);
  draft.put(0, 0, title);
  draft.merge(block(0, 0, 0, last), TITLE);
  draft.put(1, 0, `${says.charAt(0).toUpperCase()}${says.slice(1)}${day ? `. Ngày tính hạn: ${sayDay(day)}.` : '.'}`);
  draft.merge(block(1, 0, 1, last), SUBTITLE, { bold: false });
  columns.forEach(({ header }, column) => draft.put(HEADER_ROW, column, header));
  draft.look(block(HEADER_ROW, 0, HEADER_ROW, last), HEADER);
}

function finished(draft: SheetDraft, name: string, columns: readonly Column[], rows: number): SheetContent {
  const last = HEADER_ROW + Math.max(rows, 1);
  draft.look(block(HEADER_ROW + 1, 0, last, columns.length - 1), BODY);
  columns.forEach(({ centred }, column) => {
    if (centred) draft.look(block(HEADER_ROW + 1, column, last, column), CENTRE);
  });
  return draft.content({
    name,
    columnWidths: columns.map(({ width }) => width),
    frozenRows: HEADER_ROW + 1,
    print: {
      ...PAGE,
      area: block(0, 0, last, columns.length - 1),
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
    cursor: { row: HEADER_ROW + 1, column: 0 },
  });
}

/** A formula that opens the file at the cell; none where Excel could not follow it. */
function linkTo(path: string, { sheet, address }: CheckedFinding): string | undefined {
  const target = `${path}#${quotedSheet(sheet)}!${address}`;
  if (path.includes('#') || target.length > LONGEST_LINK) return undefined;
  return `HYPERLINK("${target.replaceAll('"', '""')}","${address}")`;
}
