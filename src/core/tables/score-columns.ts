// Which columns of points are the maximum and the scores where the words leave it open: by what bounds what, else it is asked.
import { isBlankCell } from '../workbook/cell-text';
import { columnContent } from './column-content';
import type { Sense } from './header-words';
import { columnsOf, contentOf, has, rename } from './open-table';
import type { OpenTable } from './open-table';
import type { UnsureColumn } from './table';

const NAMED: readonly Sense[] = ['max', 'self', 'appraised'];
const ROLE_WORDS = { self: 'điểm tự chấm', appraised: 'điểm thẩm định' } as const;
const JUDGED: readonly Sense[] = ['max', 'self', 'appraised', 'points', 'score'];
const YEAR = /20\d\d/;
// Enough to tell which of two columns bounds the other.
const MOST_ROWS = 200;

/** A column of “x”, “Đạt” or long texts holds no scores, whatever is written over it; a maximum of words is a scale. */
export function dropColumnsWithoutScores(table: OpenTable): void {
  const listed = listedRows(table);
  for (const [column, sense] of [...table.senses]) {
    if (table.answers.has(column) || !(NAMED.includes(sense) || sense === 'points' || sense === 'score')) continue;
    const content = columnContent(table.grid, column, table.from, table.to, listed);
    if (content.filled < 3 || content.numbers >= 0.3) continue;
    table.senses.set(column, sense === 'max' ? 'scale' : 'known');
    table.reasons.push('Có cột điểm không ghi số.');
  }
}

/** Rows with something in the column of numbers: under the table names and titles stand in the columns of scores. */
function listedRows(table: OpenTable): (row: number) => boolean {
  const [stt] = columnsOf(table, 'stt');
  return (row) => stt === undefined || !isBlankCell(table.grid.at(row, stt));
}

/**
 * "Điểm" is the maximum beside a score, and a score beside the maximum; "Kết quả" of numbers is a score.
 * @returns what could be another column as well
 */
export function resolveScores(table: OpenTable): readonly UnsureColumn[] {
  dropEarlierYears(table);
  rename(table, 'most', has(table, 'max') ? 'appraised' : 'max');
  const open = openColumns(table);
  const max = has(table, 'max') ? undefined : maximumOf(table, open);
  if (max !== undefined) {
    table.senses.set(max, 'max');
    table.reasons.push('Cột “Điểm” được hiểu theo các cột bên cạnh.');
  }
  const scores = open.filter((column) => column !== max);
  const [first, ...others] = scores;
  for (const column of scores) table.senses.set(column, 'known');
  if (first === undefined) return [];
  if (!has(table, 'self')) {
    table.senses.set(first, 'self');
    return others.length === 0 ? [] : [unsure(table, 'self', [first, ...others])];
  }
  const [filled, ...further] = scores.filter((column) => contentOf(table, column).numbers >= 0.5);
  return has(table, 'appraised') || filled === undefined ? [] : [unsure(table, 'appraised', [filled, ...further])];
}

/** Scores of last year beside those of this year are not judged: of several columns alike the one without a year, or the latest. */
function dropEarlierYears(table: OpenTable): void {
  for (const sense of JUDGED) {
    const alike = table.header.filter(({ column }) => table.senses.get(column) === sense);
    const years = alike.map(({ text }) => Number(YEAR.exec(text)?.[0] ?? Infinity));
    const latest = Math.max(...years);
    alike.forEach(({ column }, place) => {
      if (years[place] !== latest) table.senses.set(column, 'known');
    });
  }
}

/** Columns of points without a role of their own, those that say so most plainly first. */
function openColumns(table: OpenTable): readonly number[] {
  const numbers = columnsOf(table, 'result', 'parent').filter((column) => contentOf(table, column).numbers >= 0.5);
  const results = has(table, 'max', 'points') ? numbers : [];
  return [...columnsOf(table, 'score'), ...columnsOf(table, 'points'), ...results];
}

/** Of several columns “Điểm” the one that no other exceeds. */
function maximumOf(table: OpenTable, open: readonly number[]): number | undefined {
  const points = columnsOf(table, 'points');
  return points.find((column) => open.every((other) => bounds(table, column, other))) ?? points[0];
}

function bounds({ grid, from, to }: OpenTable, column: number, other: number): boolean {
  for (let row = from; row <= Math.min(to, from + MOST_ROWS); row++) {
    const most = grid.at(row, column)?.value;
    const least = grid.at(row, other)?.value;
    if (typeof most === 'number' && typeof least === 'number' && least > most) return false;
  }
  return true;
}

function unsure(table: OpenTable, role: UnsureColumn['role'], candidates: UnsureColumn['candidates']): UnsureColumn {
  table.reasons.push(`Chưa rõ cột nào là ${ROLE_WORDS[role]}.`);
  return { role, candidates };
}
