// Holds what the product says of a workbook against the truth: each mistake found or not, each further finding explained or not.
import type { Defect, Place, Truth, TruthTable } from '../truth';

export interface Told {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint' | 'review';
  readonly sheet: string;
  readonly address: string;
  readonly what: string;
}

export interface ToldTable {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRange: string;
  readonly columns: Readonly<Partial<Record<string, string | readonly string[]>>>;
  readonly total: number | null;
  readonly level: string | null;
}

export interface JudgedDefect {
  readonly defect: Defect;
  readonly atCell: boolean;
  readonly onRow: boolean;
  /** Found without what only asks. */
  readonly surely: boolean;
  readonly rules: readonly string[];
}

export interface JudgedTable {
  readonly table: TruthTable;
  readonly found: boolean;
  readonly kindRight: boolean;
  readonly wrongColumns: readonly string[];
  readonly columns: number;
  /** Undefined where the truth leaves it open. */
  readonly totalRight?: boolean;
  readonly levelRight?: boolean;
}

export interface Judged {
  readonly truth: Truth;
  readonly file: string;
  readonly defects: readonly JudgedDefect[];
  /** Errors and warnings on no mistake and no consequence of one. */
  readonly unexplained: readonly Told[];
  readonly tables: readonly JudgedTable[];
  readonly extra: readonly ToldTable[];
  readonly findings: number;
}

export function judge(
  truth: Truth,
  file: string,
  told: { readonly findings: readonly Told[]; readonly tables: readonly ToldTable[] },
): Judged {
  const used = new Set<Told>();
  const defects = truth.defects.map((defect) => {
    const places = [defect.address, ...defect.also];
    const onRow = told.findings.filter(
      (one) => one.sheet === defect.sheet && places.some((place) => rowOf(place) === rowOf(one.address)),
    );
    const atCell = onRow.filter(({ address }) => places.includes(address));
    for (const one of onRow) used.add(one);
    return {
      defect,
      atCell: atCell.some(({ severity }) => severity !== 'review'),
      onRow: onRow.some(({ severity }) => severity !== 'review'),
      surely: onRow.some(({ severity }) => severity === 'error' || severity === 'warning'),
      rules: [...new Set(atCell.map(({ rule }) => rule))],
    };
  });
  const unexplained = told.findings.filter(
    (one) =>
      (one.severity === 'error' || one.severity === 'warning') &&
      !used.has(one) &&
      !truth.collateral.some((place) => isAt(one, place)),
  );
  const taken = new Set<ToldTable>();
  const tables = truth.tables.map((table) => judgeTable(table, told.tables, taken, truth));
  const extra = told.tables.filter(
    (table) => !taken.has(table) && (table.kind === 'scoring' || table.kind === 'appendix'),
  );
  return { truth, file, defects, unexplained, tables, extra, findings: told.findings.length };
}

function judgeTable(
  table: TruthTable,
  told: readonly ToldTable[],
  taken: Set<ToldTable>,
  { defects }: Truth,
): JudgedTable {
  const mine = told.find(
    (one) => !taken.has(one) && one.sheet === table.sheet && meet(one.headerRange, table.headerRange),
  );
  if (mine) taken.add(mine);
  const judged = table.kind === 'scoring' || table.kind === 'appendix';
  const roles = judged ? (Object.keys(table.columns) as (keyof TruthTable['columns'])[]) : [];
  const wrongColumns = roles.filter((role) => String(mine?.columns[role]) !== String(table.columns[role]));
  const open = defects.some(({ kind, sheet }) => sheet === table.sheet && UNSETTLING.has(kind));
  const levelOpen =
    open ||
    defects.some(({ kind }) => kind === 'maxima_not_100' || kind === 'max_changed' || kind === 'registered_missing');
  const isDecided = mine !== undefined && table.total !== undefined && !open;
  return {
    table,
    found: mine !== undefined,
    kindRight: mine?.kind === table.kind,
    wrongColumns,
    columns: roles.length,
    ...(isDecided ? { totalRight: mine.total !== null && Math.abs(mine.total - (table.total ?? 0)) < 1e-6 } : {}),
    ...(isDecided && !levelOpen ? { levelRight: mine.level === table.level } : {}),
  };
}

/** With these in a table, its total is open. */
const UNSETTLING = new Set([
  'score_above_max',
  'score_negative',
  'score_missing',
  'score_text',
  'score_date',
  'score_percent',
  'error_value',
]);

function rowOf(address: string): number {
  return Number(address.replace(/^[A-Z]+/, ''));
}

function isAt({ sheet, address }: Told, place: Place): boolean {
  return sheet === place.sheet && address === place.address;
}

function meet(one: string, other: string): boolean {
  const [a, b] = [cornersOf(one), cornersOf(other)];
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function cornersOf(range: string) {
  const [from = '', to = from] = range.split(':');
  return { left: columnOf(from), top: rowOf(from), right: columnOf(to), bottom: rowOf(to) };
}

function columnOf(address: string): number {
  return [...(/^[A-Z]+/.exec(address)?.[0] ?? '')].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
