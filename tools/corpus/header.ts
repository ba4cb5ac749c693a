// Writes the header of a table over its columns: one row, two or three, merged or not, with a row of column numbers.
import type { Choice } from './choose';
import type { Paper } from './paper';
import { rangeOf } from './paper';
import type { TruthRole } from './truth';
import { headerWords, OVER_DUTIES, OVER_GIVEN, OVER_SCORES, UNDER_DUTIES, UNDER_SCORES } from './words/headers';

type ColumnKind = TruthRole | 'gap' | 'firstRound';

export interface HeaderPlan {
  readonly columns: readonly ColumnKind[];
  readonly headerRows: 1 | 2 | 3;
  readonly mergesHeader: boolean;
  readonly numberingRow: 'none' | 'brackets' | 'plain' | 'letters' | 'sums';
}

export interface WrittenHeader {
  readonly range: string;
  /** The first row below it and its numbering row. */
  readonly next: number;
  readonly write: (top: number) => number;
}

const ROUNDS = ['Thẩm định', 'Điểm thẩm định', 'Thành phố chấm', 'Hội đồng thẩm định'];
const SPLITS: readonly (readonly TruthRole[])[] = [
  ['max', 'self', 'appraised'],
  ['lead', 'cooperating'],
];

export function writeHeader(paper: Paper, choice: Choice, plan: HeaderPlan, top: number, left: number): WrittenHeader {
  const rounds = plan.columns.includes('firstRound') ? choice.pick(ROUNDS) : undefined;
  const words = plan.columns.map((role) => {
    if (role === 'gap') return null;
    if (role === 'firstRound') return `${rounds} lần 1`;
    return rounds && role === 'appraised' ? `${rounds} lần 2` : headerWords(choice, role);
  });
  const splits = plan.headerRows === 1 ? [] : SPLITS.flatMap((roles) => splitOf(plan.columns, roles) ?? []);
  const over = splits.map(({ roles }) => choice.pick(roles.includes('max') ? OVER_SCORES : OVER_DUTIES));
  const given = choice.pick(OVER_GIVEN);
  const under = new Map(
    [...Object.entries(UNDER_SCORES), ...Object.entries(UNDER_DUTIES)].map(([role, spellings]) => [
      role,
      choice.pick(spellings),
    ]),
  );
  const rows = splits.length === 0 ? 1 : plan.headerRows;
  const write = (row: number): number => {
    plan.columns.forEach((role, place) => {
      const column = left + place;
      const split = splits.findIndex(({ from, to }) => place >= from && place <= to);
      const held = splits[split];
      if (held === undefined) {
        paper.put(row, column, words[place] ?? null, { bold: true });
        if (plan.mergesHeader && role !== 'gap') paper.merge(row, column, row + rows - 1, column);
        return;
      }
      if (place === held.from) {
        paper.put(row, column, over[split] ?? null, { bold: true });
        paper.merge(row, column, row, left + held.to);
      }
      const deep = rows === 3 && held.roles.includes('max');
      const isGiven = deep && role !== 'max';
      if (isGiven && held.roles[place - held.from - 1] === 'max') {
        paper.put(row + 1, column, given, { bold: true });
        paper.merge(row + 1, column, row + 1, left + held.to);
      }
      paper.put(isGiven ? row + 2 : row + 1, column, under.get(role) ?? null, { bold: true });
      if (rows === 3 && !isGiven && plan.mergesHeader) paper.merge(row + 1, column, row + 2, column);
    });
    return row + rows;
  };
  const below = write(top);
  const numbered = writeNumbers(paper, plan, below, left);
  return {
    range: rangeOf(top, left, top + rows - 1, left + plan.columns.length - 1),
    next: numbered ? below + 1 : below,
    write,
  };
}

/** Where roles that a wide cell can stand over are neighbours. */
function splitOf(columns: readonly ColumnKind[], wanted: readonly TruthRole[]) {
  const roles = columns.filter((role): role is TruthRole => (wanted as readonly string[]).includes(role));
  const from = roles[0] === undefined ? -1 : columns.indexOf(roles[0]);
  const together = roles.every((role, place) => columns[from + place] === role && wanted.includes(role));
  const inOrder = roles.join() === wanted.filter((role) => roles.includes(role)).join();
  return roles.length > 1 && together && inOrder ? { roles, from, to: from + roles.length - 1 } : undefined;
}

function writeNumbers(paper: Paper, { columns, numberingRow }: HeaderPlan, row: number, left: number): boolean {
  if (numberingRow === 'none') return false;
  let number = 0;
  columns.forEach((role, place) => {
    if (role === 'gap') return;
    number += 1;
    const letter = numberingRow === 'letters' && number <= 2 ? String.fromCharCode(64 + number) : undefined;
    const counted = numberingRow === 'letters' ? number - 2 : number;
    const value =
      numberingRow === 'plain'
        ? number
        : numberingRow === 'letters'
          ? (letter ?? counted)
          : numberingRow === 'sums' && place === columns.length - 1 && number > 4
            ? `(${number})=(3)-(4)`
            : `(${number})`;
    paper.put(row, left + place, value);
  });
  return true;
}
