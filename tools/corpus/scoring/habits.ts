// How one author lays out a scoring table: columns, header, numbering, sums; each workbook has an author of its own.
import type { Choice } from '../choose';
import type { ColumnKind, Habits } from './model';

export interface Wanted {
  /** For a file of rows and commas: no merges. */
  readonly plain?: boolean;
  readonly blank?: boolean;
  /** Appraised twice. */
  readonly rounds?: 2;
}

export function habitsOf(choice: Choice, { plain = false, blank = false, rounds }: Wanted): Habits {
  const appraised = choice.often(0.65) || rounds !== undefined;
  const headerRows = plain || rounds ? 1 : choice.pick([1, 1, 2, 2, 3] as const);
  const columns = columnsOf(choice, { appraised: appraised || headerRows === 3, plain, split: headerRows > 1 });
  const groups = plain
    ? choice.pick(['roman', 'letter', 'number', 'in label'] as const)
    : choice.pick(['roman', 'roman', 'letter', 'in label', 'banner', 'number', 'roman label only'] as const);
  const groupSums = groups === 'banner' ? 'none' : choice.pick(['formula', 'value', 'none', 'none'] as const);
  const subtotals = groupSums === 'none' ? choice.pick(['none', 'none', 'plain', 'after blank'] as const) : 'none';
  const scores = choice.pick(['numbers', 'numbers', 'numbers', 'formatted', 'text', 'of maximum'] as const);
  const total = choice.often(0.86) ? 'below' : choice.pick(['above', 'none'] as const);
  const isText = scores === 'text' || scores === 'of maximum';
  if (rounds) columns.splice(columns.indexOf('appraised'), 0, 'firstRound');
  return {
    columns,
    headerRows,
    mergesHeader: choice.often(0.85),
    numberingRow: choice.pick(['none', 'none', 'brackets', 'plain', 'letters', 'sums'] as const),
    groups,
    criteria:
      groups === 'number'
        ? 'dotted'
        : choice.pick(['running', 'running', 'restart', 'padded', 'text', 'in label'] as const),
    parts: choice.pick(['letters', 'dotted', 'dashes'] as const),
    groupSums: isText && groupSums === 'formula' ? 'value' : groupSums,
    partSums: isText ? 'none' : choice.pick(['formula', 'none'] as const),
    subtotals,
    total,
    totalBy: isText
      ? 'value'
      : groupSums === 'none' && subtotals === 'none'
        ? choice.pick(['range', 'parts'] as const)
        : 'parts',
    levels:
      total === 'none'
        ? choice.pick(['above', 'none'] as const)
        : choice.pick(['below', 'below', 'inside', 'above', 'none'] as const),
    outside: total === 'below' ? choice.pick(['none', 'none', 'none', 'before total', 'after total'] as const) : 'none',
    scores,
    zeros: choice.often(0.12) ? 'dash' : 'number',
    appraised: choice.often(0.7) ? 'filled' : 'empty',
    blank,
    repeatsHeader: !plain && choice.often(0.12),
    hidesRows: choice.often(0.08),
    merges: !plain,
  };
}

function columnsOf(
  choice: Choice,
  { appraised, plain, split }: { readonly appraised: boolean; readonly plain: boolean; readonly split: boolean },
): ColumnKind[] {
  const columns: ColumnKind[] = ['stt'];
  if (choice.often(0.06)) columns.push('code');
  columns.push('criterion');
  if (!plain && choice.often(0.12)) columns.push('gap');
  const rule = choice.often(0.3);
  if (rule && choice.often(0.5)) columns.push('rule');
  const givenFirst = !split && choice.often(0.1);
  columns.push(...(givenFirst ? (['self', 'max'] as const) : (['max', 'self'] as const)));
  if (appraised) columns.push('appraised');
  if (rule && !columns.includes('rule')) columns.push('rule');
  if (choice.often(0.12)) columns.push('unit');
  if (choice.often(0.9)) columns.push('evidence');
  if (choice.often(0.75)) columns.push('note');
  return columns;
}
