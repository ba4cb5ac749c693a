// Decides that a filled table shows no words of its form any more: "[Tên xã]", "xã ……", "Nhập …".
import { rowContext, sayCell } from '../tables/row-names';
import { cellsMarked } from '../tables/marked-cells';
import type { RowKind, Table } from '../tables/table';
import { normalForm } from '../text';
import { TRAIT } from '../text/traits';
import type { Severity } from './finding';
import type { Rule } from './rule';

/** The commune's name left open: very probably forgotten. */
const NAME_OPEN =
  /(?<!\p{L})(?:xã|phường|đặc khu)(?: \(phường\)| \(phường, đặc khu\))? ?(?:[…[<]|\.{3}|_{3}|(?:x{3}|abc)(?!\p{L}))/iu;
const BRACKETED =
  /\[(?:tên|ghi|nhập|điền|chọn|số|ngày|năm|nội dung)[^\]]*\]|<(?:tên|ghi|nhập|điền|chọn|nội dung)[^>]*>/iu;
const PROMPT =
  /^(?:nhập|điền|ghi) (?:tên|nội dung|tiêu chí|nhiệm vụ|đơn vị|điểm|ghi chú|số liệu)(?: [^.;]{0,40})?(?:\.{3}|…|tại đây|vào đây)$|^lorem ipsum/iu;
const LIKELY = /[[<…_]|\.{3}|xxx|XXX|abc|ABC|đây$|[Ll]orem/;
const MOST_LINES = 25;
// Longer texts are no prompt of a form.
const LONGEST = 60;

const rule: Rule = {
  meta: {
    id: 'form-words-left',
    alias: 'con-cho-trong-cua-mau',
    severity: 'hint',
    title: 'Còn chữ của mẫu chưa thay',
    why: 'Người nhận sẽ thấy chỗ chưa điền; văn bản thiếu tên đơn vị có thể bị trả lại.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Phần đầu của bảng đã điền còn để trống tên xã, phường (“xã ……”: cảnh báo); phần đầu hoặc ô trong bảng còn chữ của mẫu: “[Tên đơn vị]”, “Nhập nội dung…”.',
      leaves: 'Bảng chưa điền; số, ngày văn bản để trống và minh chứng ghi tạm (có quy tắc riêng).',
      wrong: 'ỦY BAN NHÂN DÂN XÃ ………….',
      right: 'ỦY BAN NHÂN DÂN XÃ MINH GIANG.',
    },
  },
  kinds: ['scoring', 'appendix'],
  *check(table) {
    const above = leftAbove(table);
    const inRows = leftInRows(table);
    if (above.length + inRows.length === 0 || !isFilled(table)) return;
    for (const { row, column, text, severity } of above) {
      const cell = { sheet: table.sheet, row, column };
      yield {
        cell,
        what: `Phần đầu của bảng, ${sayCell(cell)}, còn ghi “${text}”.`,
        how: 'Ghi nội dung thay cho chữ của mẫu.',
        severity,
        received: `“${text}”`,
      };
    }
    for (const { row, column, words } of inRows) {
      const cell = { sheet: table.sheet, row: row.row, column };
      const what = `Ô ${sayCell(cell).slice(2)} còn ghi “${words}”.`;
      yield {
        cell,
        what,
        how: 'Ghi nội dung thay cho chữ của mẫu, hoặc để trống.',
        context: rowContext(row),
        received: `“${words}”`,
      };
    }
  },
};

/** In the lines that head the table. */
function leftAbove({ grid, heading, headerArea: { top } }: Table) {
  const lines = new Set(heading);
  return Array.from({ length: Math.min(top, MOST_LINES) }, (_, place) => top - 1 - place)
    .reverse()
    .flatMap((row) =>
      grid.cellsOf(row).flatMap(({ column, value }) => {
        const words = typeof value === 'string' && lines.has(value) ? leftIn(value) : undefined;
        return words ? [{ row, column, ...words }] : [];
      }),
    );
}

function leftIn(value: string): { readonly text: string; readonly severity: Severity } | undefined {
  if (!LIKELY.test(value)) return undefined;
  const text = normalForm(value);
  if (NAME_OPEN.test(text)) return { text, severity: 'warning' };
  return BRACKETED.test(text) || PROMPT.test(text) ? { text, severity: 'hint' } : undefined;
}

const OTHER_ROWS: readonly RowKind[] = ['blank', 'header', 'numbering'];

function leftInRows(table: Table) {
  const evidence = table.columns.evidence ?? [];
  return cellsMarked(table, TRAIT.formWords).flatMap(({ row, cell: { column }, text }) => {
    if (OTHER_ROWS.includes(row.kind) || text.length > LONGEST || evidence.includes(column)) return [];
    const words = normalForm(text);
    return BRACKETED.exec(words)?.[0] === words || PROMPT.test(words) ? [{ row, column, words }] : [];
  });
}

/** Scores or times are given: no form any more. */
function isFilled({ columns, rows, grid }: Table): boolean {
  const given = [
    ...(columns.self ?? []),
    ...(columns.appraised ?? []),
    ...(columns.time ?? []),
    ...(columns.lead ?? []),
  ];
  const items = rows.filter(({ kind, hasChildren }) => (kind === 'criterion' || kind === 'task') && !hasChildren);
  const filled = items.filter(({ row }) => given.some((column) => grid.at(row, column) !== undefined));
  return filled.length * 2 > items.length;
}

export default rule;
