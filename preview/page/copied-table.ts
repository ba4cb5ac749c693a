// The cells of what was copied elsewhere: a table of Excel or Word, or text with tabs between the cells.
export type CopiedTable = readonly (readonly string[])[];

/** Null where nothing was copied that has cells. */
export function copiedTable(clipboard: DataTransfer): CopiedTable | null {
  const html = clipboard.getData('text/html');
  const table = html === '' ? null : tableOfHtml(html);
  if (table) return table;
  const text = clipboard.getData('text/plain');
  return text === '' ? null : tableOfText(text);
}

/** A cell with a tab, a line break or a quotation mark in it stands in quotation marks, doubled within. */
export function tableOfText(text: string): CopiedTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(rest);
    const cell = quoted?.[0] ?? /^[^\t\n]*/.exec(rest)?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell);
    const end = rest[cell.length];
    rest = rest.slice(cell.length + 1);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === undefined) return rows;
  }
}

function tableOfHtml(html: string): CopiedTable | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  // A cell that reaches over several rows keeps its place in each of them.
  const taken = new Set<string>();
  [...table.rows].forEach((line, row) => {
    const cells: string[] = [];
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${row},${column}`)) cells[column++] = '';
      cells[column] = textOf(cell);
      for (let down = 0; down < cell.rowSpan; down++)
        for (let across = 0; across < cell.colSpan; across++) taken.add(`${row + down},${column + across}`);
      for (let across = 1; across < cell.colSpan; across++) cells[column + across] = '';
      column += cell.colSpan;
    }
    rows.push(cells);
  });
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'BR']);

/** Paragraphs and breaks become lines of the cell; other white space is only the writer's own. */
function textOf(cell: Element): string {
  const lines = [''];
  const add = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) add((node.textContent ?? '').replace(/[ \t\r\n]+/g, ' '));
    if (BLOCKS.has(node.nodeName) && (lines.at(-1) ?? '') !== '') lines.push('');
    node.childNodes.forEach(walk);
    if (BLOCKS.has(node.nodeName) && (lines.at(-1) ?? '') !== '') lines.push('');
  };
  cell.childNodes.forEach(walk);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
