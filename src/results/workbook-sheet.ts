// Trang kết quả in the workbook itself: the findings with links to their cells, what was set aside and answered, blank, not checked.
import { sayDay } from '../core/calendar/civil-day';
import type { Report } from '../core/check/report';
import { BODY, CENTRE, HEADER, SECTION } from '../core/sheets/looks';
import type { SheetContent } from '../core/sheets/sheet-content';
import { SheetDraft, block } from '../core/sheets/sheet-draft';
import { FIRST_ROW, HEADER_ROW, LINK, finished, linkTo, putHead, ruleRows } from './result-frame';
import type { Column } from './result-frame';
import { toldFindings } from './told-report';
import { SEVERITY_WORDS, sayCounts, sayTitle, sayWhoAndWhen } from './words';

/** What one write into Excel takes, and anybody reads. */
const MOST_FINDINGS = 3_000;
const MOST_LINES = 300;
const COLUMNS: readonly Column[] = [
  { header: 'STT', width: 42, centred: true },
  { header: 'Trang', width: 104 },
  { header: 'Ô', width: 54, centred: true },
  { header: 'Mức', width: 80, centred: true },
  { header: 'Tên', width: 130 },
  { header: 'Sai gì', width: 204 },
  { header: 'Cách sửa', width: 180 },
  { header: 'Hiện có', width: 78 },
  { header: 'Mong đợi', width: 78 },
];
const ADDRESS = 2;
const LAST = COLUMNS.length - 1;

/** `time` of the check: "16:42". */
export function workbookSheet(name: string, report: Report, time: string): SheetContent {
  const { findings, setAside, answered, blank, notChecked } = toldFindings(report);
  const draft = new SheetDraft();
  const rows = Math.min(findings.length, MOST_FINDINGS);
  const counts = findings.length === 0 ? 'không có mục nào cần xử lý trong những gì đã kiểm tra' : sayCounts(findings);
  const says = `${counts}. Kiểm tra lúc ${time}, ngày ${sayDay(report.today)}.`;
  putHead(draft, 'KẾT QUẢ KIỂM TRA', says, COLUMNS);
  findings.slice(0, rows).forEach((finding, place) => {
    const { sheet, address, severity, what, how, received, expected } = finding;
    const row = FIRST_ROW + place;
    putPlace(draft, row, place, sheet, address);
    [SEVERITY_WORDS[severity], sayTitle(finding), what, how, received, expected].forEach((value, at) =>
      draft.put(row, ADDRESS + 1 + at, value),
    );
  });
  ruleRows(draft, COLUMNS, rows);
  if (rows > 0) draft.look(block(FIRST_ROW, ADDRESS, HEADER_ROW + rows, ADDRESS), LINK);
  const last = new Sections(draft, HEADER_ROW + Math.max(rows, 1) + 1)
    .put(
      'Còn lại',
      ['Nội dung'],
      findings.length > rows
        ? [{ says: [`Còn ${findings.length - rows} mục chưa ghi ở đây. Sửa bớt rồi ghi lại.`] }]
        : [],
    )
    .put(
      'Đã bỏ qua có lý do',
      ['Tên', 'Lý do', 'Người ghi, ngày'],
      setAside.map((one) => ({ ...one, says: [one.title, one.reason, sayWhoAndWhen(one)] })),
    )
    .put(
      'Đã trả lời',
      ['Tên', 'Câu trả lời', 'Người ghi, ngày'],
      answered.map((one) => ({ ...one, says: [one.title, one.answer, sayWhoAndWhen(one)] })),
    )
    .put(
      'Chưa điền',
      ['Nội dung'],
      blank.map((one) => ({ ...one, says: [one.says] })),
    )
    .put(
      'Chưa kiểm tra',
      ['Nội dung'],
      notChecked.map((one) => ({ ...one, says: [one.says] })),
    )
    .put(
      'Đã kiểm tra',
      ['Nội dung'],
      report.checked.map((one) => ({ says: [one] })),
    ).row;
  return finished(draft, name, COLUMNS, last - 1);
}

function putPlace(draft: SheetDraft, row: number, place: number, sheet: string, address: string): void {
  draft.put(row, 0, place + 1);
  draft.put(row, 1, sheet);
  const link = linkTo('', sheet, address);
  if (link === undefined) draft.put(row, ADDRESS, address);
  else draft.calculate(row, ADDRESS, link, address);
}

interface Line {
  readonly sheet?: string;
  readonly address?: string;
  readonly says: readonly string[];
}

/** Where the texts of a line stand, by how many there are: merged over the columns of findings. */
const SPANS: Readonly<Record<number, readonly (readonly [left: number, right: number])[]>> = {
  1: [[ADDRESS + 1, LAST]],
  3: [
    [ADDRESS + 1, ADDRESS + 2],
    [ADDRESS + 3, ADDRESS + 4],
    [ADDRESS + 5, LAST],
  ],
};

/** The sections below the findings; a section without lines is not drawn. */
class Sections {
  constructor(
    private readonly draft: SheetDraft,
    /** The first row that is free. */
    readonly row: number,
  ) {}

  put(title: string, headers: readonly string[], lines: readonly Line[]): Sections {
    if (lines.length === 0) return this;
    const { draft } = this;
    const spans = SPANS[headers.length] ?? [];
    const titleRow = this.row + 1;
    draft.put(titleRow, 0, `${title} (${lines.length})`);
    draft.merge(block(titleRow, 0, titleRow, LAST), SECTION);
    const shown = lines.slice(0, MOST_LINES);
    const last = titleRow + 1 + shown.length;
    draft.look(block(titleRow + 1, 0, titleRow + 1, LAST), HEADER);
    draft.look(block(titleRow + 2, 0, last, LAST), BODY);
    for (const column of [0, ADDRESS]) draft.look(block(titleRow + 2, column, last, column), CENTRE);
    ['STT', 'Trang', 'Ô'].forEach((header, column) => draft.put(titleRow + 1, column, header));
    this.texts(titleRow + 1, spans, headers);
    shown.forEach(({ sheet, address, says }, place) => {
      const row = titleRow + 2 + place;
      if (sheet !== undefined && address !== undefined) {
        putPlace(draft, row, place, sheet, address);
        draft.look(block(row, ADDRESS, row, ADDRESS), LINK);
      } else {
        draft.put(row, 0, place + 1);
        draft.put(row, 1, sheet);
      }
      this.texts(row, spans, says);
    });
    return new Sections(draft, last + 1);
  }

  private texts(row: number, spans: readonly (readonly [number, number])[], texts: readonly string[]): void {
    spans.forEach(([left, right], at) => {
      this.draft.put(row, left, texts[at]);
      this.draft.merge(block(row, left, row, right));
    });
  }
}
