// A sheet while it is being filled in: cells by place, merges, hidden rows; and how places are named.

export interface Held {
  readonly value: string | number | boolean | null;
  /** Without "=". */
  readonly formula?: string;
  /** The value is the name of an Excel error. */
  readonly isError?: true;
  readonly format?: string;
  readonly bold?: boolean;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Paper {
  readonly name: string;
  readonly cells: Map<string, Held & { readonly row: number; readonly column: number }>;
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
  hidden: boolean;
  /** An old encoding's font for all texts. */
  font?: string;
  /** Its days are counted from 1904. */
  counts1904?: true;
  put(row: number, column: number, value: Held['value'], more?: Omit<Held, 'value'>): void;
  merge(top: number, left: number, bottom: number, right: number): void;
  at(row: number, column: number): Held | undefined;
  lastRow(): number;
}

export function paperOf(name: string): Paper {
  const cells: Paper['cells'] = new Map();
  const merges: Merge[] = [];
  return {
    name,
    cells,
    merges,
    hiddenRows: new Set(),
    hidden: false,
    put(row, column, value, more = {}) {
      if (value === null && more.formula === undefined) cells.delete(`${row},${column}`);
      else cells.set(`${row},${column}`, { row, column, value, ...more });
    },
    merge(top, left, bottom, right) {
      if (top !== bottom || left !== right) merges.push({ top, left, bottom, right });
    },
    at: (row, column) => cells.get(`${row},${column}`),
    lastRow: () => Math.max(-1, ...[...cells.values()].map(({ row }) => row), ...merges.map(({ bottom }) => bottom)),
  };
}

export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

export function nameOf(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

export function rangeOf(top: number, left: number, bottom: number, right: number): string {
  return `${nameOf(top, left)}:${nameOf(bottom, right)}`;
}
