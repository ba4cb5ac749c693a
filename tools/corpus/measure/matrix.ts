// The figures of a corpus in words: kind of mistake against found; tables, columns, totals, levels; false alarms; misses by name.
import type { Judged, JudgedDefect } from './judge';

export interface Figures {
  readonly defects: number;
  readonly atCell: number;
  readonly onRow: number;
  readonly clean: number;
  readonly cleanWithAlarm: number;
  readonly faulty: number;
  readonly findingsOnFaulty: number;
  readonly unexplained: number;
  readonly tables: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly totals: readonly [number, number];
  readonly levels: readonly [number, number];
  readonly kinds: readonly [number, number];
  readonly extra: number;
}

function isClean({ truth }: Judged): boolean {
  return truth.name.startsWith('c');
}

export function figuresOf(books: readonly Judged[]): Figures {
  const defects = books.flatMap((book) => book.defects);
  const tables = books.flatMap((book) => book.tables);
  const checked = tables.filter(({ table }) => table.kind === 'scoring' || table.kind === 'appendix');
  const share = <Item>(items: readonly Item[], right: (item: Item) => boolean): readonly [number, number] => [
    items.filter(right).length,
    items.length,
  ];
  const clean = books.filter(isClean);
  const faulty = books.filter((book) => !isClean(book));
  const columns = checked.reduce((sum, table) => sum + table.columns, 0);
  const wrong = checked.reduce((sum, table) => sum + table.wrongColumns.length, 0);
  return {
    defects: defects.length,
    atCell: defects.filter(({ atCell }) => atCell).length,
    onRow: defects.filter(({ onRow }) => onRow).length,
    clean: clean.length,
    cleanWithAlarm: clean.filter(({ unexplained }) => unexplained.length > 0).length,
    faulty: faulty.length,
    findingsOnFaulty: faulty.reduce((sum, book) => sum + book.findings, 0),
    unexplained: faulty.reduce((sum, book) => sum + book.unexplained.length, 0),
    tables: share(checked, ({ found }) => found),
    columns: [columns - wrong, columns],
    totals: share(
      checked.filter(({ totalRight }) => totalRight !== undefined),
      ({ totalRight }) => totalRight === true,
    ),
    levels: share(
      checked.filter(({ levelRight }) => levelRight !== undefined),
      ({ levelRight }) => levelRight === true,
    ),
    kinds: share(tables, ({ kindRight }) => kindRight),
    extra: books.reduce((sum, book) => sum + book.extra.length, 0),
  };
}

/** The matrix as a page of Markdown. */
export function matrixOf(books: readonly Judged[], heading: readonly string[]): string {
  const figures = figuresOf(books);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const of = ([right, all]: readonly [number, number]) => `${right} of ${all} (${percent(right, all)})`;
  return [
    ...heading,
    '',
    '## Found',
    '',
    '| Mistake | Planted | At its cell | On its row | As error or warning | Rules |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rowsOf(books.flatMap(({ defects }) => defects)),
    `| **All** | ${figures.defects} | ${figures.atCell} (${percent(figures.atCell, figures.defects)}) | ${figures.onRow} (${percent(figures.onRow, figures.defects)}) | | |`,
    '',
    '## Read',
    '',
    `- Scoring tables and appendices found: ${of(figures.tables)}; found where there are none: ${figures.extra}`,
    `- Their columns: ${of(figures.columns)}`,
    `- Totals: ${of(figures.totals)}`,
    `- Levels: ${of(figures.levels)}`,
    `- Kinds of all tables: ${of(figures.kinds)}`,
    '',
    '## Said without cause',
    '',
    `- Clean workbooks: ${figures.clean}; with an error or a warning: ${figures.cleanWithAlarm}`,
    `- Faulty workbooks: ${figures.faulty}; errors and warnings that no mistake explains: ${figures.unexplained}`,
    '',
    '## By name',
    '',
    ...named(books),
    '',
  ].join('\n');
}

function rowsOf(defects: readonly JudgedDefect[]): readonly string[] {
  const kinds = [...new Set(defects.map(({ defect }) => defect.kind))].sort();
  return kinds.map((kind) => {
    const own = defects.filter(({ defect }) => defect.kind === kind);
    const rules = [...new Set(own.flatMap((one) => one.rules))].sort().join(', ');
    const count = (right: (one: JudgedDefect) => boolean) => own.filter(right).length;
    return `| ${kind} | ${own.length} | ${count(({ atCell }) => atCell)} | ${count(({ onRow }) => onRow)} | ${count(({ surely }) => surely)} | ${rules} |`;
  });
}

function named(books: readonly Judged[]): readonly string[] {
  const lines = books.flatMap(({ file, defects, unexplained, tables, extra }) => [
    ...defects
      .filter(({ atCell }) => !atCell)
      .map(
        ({ defect, onRow }) =>
          `- ${onRow ? 'beside its cell' : 'missed'}: ${file}, ${defect.kind}, ${defect.sheet}!${defect.address}: ${oneLine(defect.says)}`,
      ),
    ...unexplained.map(
      ({ rule, severity, sheet, address, what }) =>
        `- unexplained: ${file}, ${rule} (${severity}), ${sheet}!${address}: ${oneLine(what)}`,
    ),
    ...tables.flatMap(({ table, found, kindRight, wrongColumns, totalRight, levelRight }) => {
      const wrong = [
        ...(found ? [] : ['not found']),
        ...(found && !kindRight ? ['kind'] : []),
        ...(found && wrongColumns.length > 0 ? [`columns ${wrongColumns.join(', ')}`] : []),
        ...(totalRight === false ? ['total'] : []),
        ...(levelRight === false ? ['level'] : []),
      ];
      return wrong.length === 0
        ? []
        : [`- misread: ${file}, ${table.kind} ${table.sheet}!${table.headerRange}: ${wrong.join('; ')}`];
    }),
    ...extra.map(
      ({ kind, sheet, headerRange }) => `- misread: ${file}, ${kind} ${sheet}!${headerRange}: no such table`,
    ),
  ]);
  return lines.length === 0 ? ['Nothing missed, nothing without cause.'] : lines;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 160);
}
