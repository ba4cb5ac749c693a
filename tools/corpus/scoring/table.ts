// Writes a scoring table onto a sheet, with its formulas and their values; tells where each thing stands.
import type { Choice } from '../choose';
import { writeHeader } from '../header';
import type { Held, Paper } from '../paper';
import { letters, nameOf } from '../paper';
import type { TruthRole, TruthTable } from '../truth';
import { decidingTotal, leavesOf, levelOf, scoreRoles } from './model';
import type { Item, ScoreRole, ScoringModel } from './model';
import { mergeEvidence, writeItem } from './item';
import { linesOf } from './lines';
import type { Line } from './lines';
import { showsSum, sumsOf } from './sums';

export interface ScoringPlaces {
  readonly table: TruthTable;
  readonly next: number;
  cell(item: Item, role: TruthRole): string;
  /** The row of the rest of a label that was cut off. */
  restCell(item: Item): string;
  /** The row where a group's sum stands: its own, or its subtotal. */
  sumCell(group: Item, role: ScoreRole): string | undefined;
  totalCell(role: ScoreRole): string | undefined;
  readonly levelCell?: string;
  readonly registeredCell?: string;
}

const TOTALS = ['Tổng cộng', 'TỔNG CỘNG', 'Tổng điểm', 'TỔNG ĐIỂM', 'Cộng', 'Tổng số điểm', 'Tổng', 'TỔNG CỘNG ĐIỂM'];
const LEVELS = ['Xếp loại:', 'Mức đạt chuẩn:', 'Kết quả xếp loại', 'Đề nghị công nhận:', 'Xếp loại (mức đạt chuẩn):'];
const REGISTERED = ['Mức đăng ký:', 'Mức đã đăng ký', 'Đăng ký mức:', 'Mức độ đăng ký:', 'Mức đăng ký đầu năm:'];

export function writeScoring(
  paper: Paper,
  choice: Choice,
  model: ScoringModel,
  top: number,
  left: number,
): ScoringPlaces {
  const { habits } = model;
  const columnOf = (role: TruthRole) => left + habits.columns.indexOf(role);
  const labelColumn = columnOf('criterion');
  const words = { total: choice.pick(TOTALS), level: choice.pick(LEVELS), registered: choice.pick(REGISTERED) };
  const inOneCell = choice.often(0.25);
  let row = top;
  let levelCell: string | undefined;
  let registeredCell: string | undefined;
  const valueColumn = columnOf('max');

  const writeStated = (kind: 'level' | 'registered') => {
    const value = (kind === 'level' ? model.level : model.registered) ?? null;
    const label = words[kind];
    const written = habits.blank ? null : value;
    if (inOneCell && kind === 'level' && written !== null) {
      paper.put(row, labelColumn, `${label.replace(/:$/, '')}: ${written}`);
      levelCell = nameOf(row, labelColumn);
    } else {
      paper.put(row, labelColumn, label);
      paper.put(row, valueColumn, written);
      if (kind === 'level') levelCell = nameOf(row, valueColumn);
      else registeredCell = nameOf(row, valueColumn);
    }
    row += 1;
  };

  if (habits.levels === 'above') {
    writeStated('registered');
    writeStated('level');
    row += 1;
  }
  const header = writeHeader(paper, choice, habits, row, left);
  row = header.next;

  const lines = linesOf(model, choice);
  const rowOf = new Map<Line, number>();
  let below = row;
  for (const line of lines) {
    rowOf.set(line, below);
    below += line.kind === 'header' ? habits.headerRows : 1;
  }
  const itemRows = new Map<Item, number>();
  const restRows = new Map<Item, number>();
  const subtotalRows = new Map<Item, number>();
  let totalRow: number | undefined;
  for (const line of lines) {
    const at = rowOf.get(line) ?? 0;
    if (line.kind === 'item') itemRows.set(line.item, at);
    if (line.kind === 'rest') restRows.set(line.item, at);
    if (line.kind === 'subtotal') subtotalRows.set(line.item, at);
    if (line.kind === 'total') totalRow = at;
  }

  const sums = sumsOf(model, { itemRows, subtotalRows }, columnOf);
  const writeSum = (at: number, role: ScoreRole, sum: Held) => paper.put(at, columnOf(role), sum.value, sum);

  for (const line of lines) {
    const at = rowOf.get(line) ?? 0;
    row = at;
    if (line.kind === 'header') header.write(at);
    else if (line.kind === 'item') writeItem(paper, model, line.item, at, left, sums);
    else if (line.kind === 'rest') paper.put(at, labelColumn, line.item.rest ?? null);
    else if (line.kind === 'subtotal') {
      const number = line.item.number || line.item.label.split('.')[0] || '';
      paper.put(at, labelColumn, `${choice.pick(['Cộng nhóm', 'Cộng mục', 'Cộng'])} ${number}`, { bold: true });
      for (const role of scoreRoles(model)) {
        const sum = sums.group(line.item, role);
        if (sum) writeSum(at, role, sum);
      }
    } else if (line.kind === 'total') {
      const inNumber = habits.merges && choice.often(0.3);
      paper.put(at, inNumber ? left : labelColumn, words.total, { bold: true });
      if (inNumber) paper.merge(at, left, at, labelColumn);
      for (const role of scoreRoles(model)) {
        const sum = sums.total(role);
        if (sum) writeSum(at, role, sum);
      }
    } else if (line.kind === 'level' || line.kind === 'registered') writeStated(line.kind);
  }
  row = below;
  if (habits.hidesRows) {
    const leaves = leavesOf(model.groups);
    const chosen = leaves[choice.below(leaves.length)];
    const at = chosen && itemRows.get(chosen);
    if (at !== undefined) paper.hiddenRows.add(at);
  }
  mergeEvidence(paper, model, itemRows, columnOf);
  if (habits.levels === 'below') {
    row += choice.between(0, 1);
    writeStated('registered');
    writeStated('level');
  }
  const columns: Partial<Record<TruthRole, string>> = {};
  habits.columns.forEach((role, place) => {
    if (role !== 'gap' && role !== 'firstRound') columns[role] = letters(left + place);
  });
  if (habits.columns.includes('firstRound')) {
    const second = columnOf('appraised');
    copyRound(paper, { from: header.next, to: row }, second);
    columns.appraised = `${letters(second - 1)},${letters(second)}`;
  }
  const total = decidingTotal(model);
  return {
    table: {
      sheet: paper.name,
      kind: 'scoring',
      headerRange: header.range,
      columns,
      ...(total === undefined ? {} : { total, level: levelOf(total) }),
    },
    next: row,
    cell: (item, role) => nameOf(itemRows.get(item) ?? 0, columnOf(role)),
    restCell: (item) => nameOf(restRows.get(item) ?? 0, labelColumn),
    sumCell: (group, role) => {
      const at = subtotalRows.get(group) ?? (showsSum(model, group) ? itemRows.get(group) : undefined);
      return at === undefined ? undefined : nameOf(at, columnOf(role));
    },
    totalCell: (role) => (totalRow === undefined ? undefined : nameOf(totalRow, columnOf(role))),
    ...(levelCell ? { levelCell } : {}),
    ...(registeredCell ? { registeredCell } : {}),
  };
}

/** What the second round states, the first one states beside it. */
function copyRound(paper: Paper, rows: { readonly from: number; readonly to: number }, second: number): void {
  for (let row = rows.from; row <= rows.to; row += 1) {
    const { value, format } = paper.at(row, second) ?? { value: null };
    if (typeof value === 'number' || /^[\d-]/.test(String(value)))
      paper.put(row, second - 1, value, format ? { format } : {});
  }
}
