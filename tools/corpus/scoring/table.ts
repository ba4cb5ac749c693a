// Writes a scoring table onto a sheet, with its formulas and the values that Excel would have stored; tells where each thing stands.
import type { Choice } from '../choose';
import { writeHeader } from '../header';
import type { Held, Paper } from '../paper';
import { letters, nameOf } from '../paper';
import type { TruthRole, TruthTable } from '../truth';
import { decidingTotal, hasParts, insideOf, leavesOf, levelOf, outsideOf, rounded, scoreRoles } from './model';
import type { Item, ScoreRole, ScoringModel } from './model';

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

type Line =
  | { readonly kind: 'item' | 'rest' | 'subtotal'; readonly item: Item }
  | { readonly kind: 'total' | 'blank' | 'header' | 'level' | 'registered' };

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
    else if (line.kind === 'item') writeItem(paper, model, line.item, at, left, sums, choice);
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
    if (typeof value === 'number' || /^\d/.test(String(value)))
      paper.put(row, second - 1, value, format ? { format } : {});
  }
}

function linesOf(model: ScoringModel, choice: Choice): readonly Line[] {
  const { habits } = model;
  const lines: Line[] = [];
  if (habits.total === 'above') lines.push({ kind: 'total' });
  const addGroup = (group: Item) => {
    lines.push({ kind: 'item', item: group });
    for (const child of group.children) addItem(lines, child);
    if (habits.subtotals === 'none' || group.outside) return;
    if (habits.subtotals === 'after blank') lines.push({ kind: 'blank' });
    lines.push({ kind: 'subtotal', item: group });
  };
  insideOf(model).forEach((group, place) => {
    if (habits.repeatsHeader && place === 2) lines.push({ kind: 'header' });
    addGroup(group);
    if (habits.subtotals === 'none' && choice.often(0.04)) lines.push({ kind: 'blank' });
  });
  if (habits.outside === 'before total') outsideOf(model).forEach(addGroup);
  if (habits.total === 'below') lines.push({ kind: 'total' });
  if (habits.levels === 'inside') lines.push({ kind: 'registered' }, { kind: 'level' });
  if (habits.outside === 'after total') outsideOf(model).forEach(addGroup);
  return lines;
}

function addItem(lines: Line[], item: Item): void {
  lines.push({ kind: 'item', item });
  if (item.rest !== undefined) lines.push({ kind: 'rest', item });
  for (const child of item.children) addItem(lines, child);
}

/** Whether a row with criteria below it carries their sum. */
function showsSum({ habits }: ScoringModel, item: Item): boolean {
  return item.kind === 'group' ? habits.groupSums !== 'none' : habits.partSums !== 'none';
}

interface Sums {
  group(item: Item, role: ScoreRole): Held | undefined;
  total(role: ScoreRole): Held | undefined;
}

/** Values as Excel's SUM makes them: texts are left out, an error is passed on. */
function sumsOf(
  model: ScoringModel,
  { itemRows, subtotalRows }: { readonly itemRows: Map<Item, number>; readonly subtotalRows: Map<Item, number> },
  columnOf: (role: TruthRole) => number,
): Sums {
  const { habits } = model;
  const scored = (role: ScoreRole) => leavesOf(model.groups).some((leaf) => leaf.scores[role] !== undefined);
  const formulaOf = (items: readonly Item[], role: ScoreRole) =>
    runs(
      items.map((item) => itemRows.get(item) ?? 0),
      letters(columnOf(role)),
    );
  const added = (items: readonly Item[], role: ScoreRole): Held => {
    const held = items.map((item) => item.scores[role]);
    const broken = held.find((entry) => entry?.isError);
    if (broken) return { value: broken.value, isError: true };
    return {
      value: rounded(held.reduce((sum, entry) => sum + (typeof entry?.value === 'number' ? entry.value : 0), 0)),
    };
  };
  /** As a person with a pocket calculator adds them. */
  const counted = (items: readonly Item[], role: ScoreRole) =>
    rounded(items.reduce((sum, item) => sum + (item.scores[role]?.points ?? 0), 0));
  const group = (item: Item, role: ScoreRole): Held | undefined => {
    if (!scored(role) && role !== 'max') return undefined;
    const typed = item.sums[role];
    if (typed !== undefined) return { value: typed };
    const leaves = leavesOf([item]);
    const byValue =
      item.kind === 'group' && subtotalRows.size === 0 ? habits.groupSums === 'value' : habits.totalBy === 'value';
    if (byValue && added(leaves, role).isError !== true) return { value: counted(leaves, role) };
    return { ...added(leaves, role), formula: `SUM(${formulaOf(leaves, role)})` };
  };
  const total = (role: ScoreRole): Held | undefined => {
    if (!scored(role) && role !== 'max') return undefined;
    const { typed, omits, doubles } = model.totals[role] ?? {};
    if (typed !== undefined) return { value: typed };
    const inside = insideOf(model);
    const signed = role !== 'max' && habits.outside === 'before total' ? outsideOf(model) : [];
    const leaves = leavesOf(inside).filter((leaf) => leaf !== omits);
    const more = leavesOf(signed.filter(({ outside }) => outside === 'bonus'));
    const less = leavesOf(signed.filter(({ outside }) => outside === 'deduction'));
    const lessNegative = less.some((leaf) => (leaf.scores[role]?.points ?? 0) < 0);
    if (habits.totalBy === 'value' && !omits && added([...leaves, ...more, ...less], role).isError !== true)
      return {
        value: rounded(counted(leaves, role) + counted(more, role) - Math.abs(counted(less, role))),
      };
    const parts: { readonly held: Held; readonly formula: string; readonly sign: 1 | -1 }[] = [];
    const sumRows = (sub: readonly Item[], name: (item: Item) => number | undefined) =>
      sub.map((item) => `${letters(columnOf(role))}${(name(item) ?? 0) + 1}`);
    const byGroups = habits.totalBy === 'parts' && !omits && !doubles;
    if (byGroups && (subtotalRows.size > 0 || habits.groupSums !== 'none')) {
      const name = (item: Item) => subtotalRows.get(item) ?? itemRows.get(item);
      const held = inside.map((item) => group(item, role));
      const broken = held.find((sum) => sum?.isError);
      const value = broken
        ? broken
        : { value: rounded(held.reduce((sum, one) => sum + (typeof one?.value === 'number' ? one.value : 0), 0)) };
      parts.push({ held: value, formula: sumRows(inside, name).join('+'), sign: 1 });
    } else if (doubles) {
      // Groups and criteria alike, from the first row to the last.
      const rows = [...itemRows.values()].sort((one, other) => one - other);
      const lastLeaf = itemRows.get(leaves[leaves.length - 1] ?? leaves[0] ?? ({} as Item)) ?? 0;
      const twice = added(leaves, role);
      const groups = inside.reduce((sum, item) => sum + Number(group(item, role)?.value ?? 0), 0);
      const value = twice.isError ? twice : { value: rounded(Number(twice.value) + groups) };
      parts.push({
        held: value,
        formula: `SUM(${letters(columnOf(role))}${(rows[0] ?? 0) + 1}:${nameOf(lastLeaf, columnOf(role))})`,
        sign: 1,
      });
    } else parts.push({ held: added(leaves, role), formula: `SUM(${formulaOf(leaves, role)})`, sign: 1 });
    if (more.length > 0) parts.push({ held: added(more, role), formula: `SUM(${formulaOf(more, role)})`, sign: 1 });
    if (less.length > 0)
      parts.push({ held: added(less, role), formula: `SUM(${formulaOf(less, role)})`, sign: lessNegative ? 1 : -1 });
    const broken = parts.find(({ held }) => held.isError);
    const formula = parts
      .map(({ formula: one, sign }, place) => (place === 0 ? one : `${sign > 0 ? '+' : '-'}${one}`))
      .join('');
    if (broken) return { ...broken.held, formula };
    return { value: rounded(parts.reduce((sum, { held, sign }) => sum + sign * Number(held.value ?? 0), 0)), formula };
  };
  return { group, total };
}

/** Rows of one column as ranges: D10:D12,D17. */
function runs(rows: readonly number[], column: string): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last?.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges
    .map(({ from, to }) => (from === to ? `${column}${from + 1}` : `${column}${from + 1}:${column}${to + 1}`))
    .join(',');
}

function writeItem(
  paper: Paper,
  model: ScoringModel,
  item: Item,
  row: number,
  left: number,
  sums: Sums,
  choice: Choice,
): void {
  const { habits } = model;
  const isGroup = item.kind === 'group';
  if (isGroup && (habits.groups === 'banner' || (habits.groups === 'roman label only' && habits.merges))) {
    const label = habits.groups === 'banner' ? bannerOf(item) : item.label;
    paper.put(row, left, label, { bold: true });
    const to =
      habits.groups === 'banner' ? left + habits.columns.length - 1 : left + habits.columns.indexOf('criterion');
    paper.merge(row, left, row, to);
    if (habits.groups === 'banner') return;
  } else {
    put('stt', numberCell(habits, item));
    put('criterion', item.label, { bold: isGroup });
  }
  if (hasParts(item)) {
    if (showsSum(model, item) && !(isGroup && item.outside))
      for (const role of scoreRoles(model)) {
        const sum = sums.group(item, role);
        if (sum) paper.put(row, left + habits.columns.indexOf(role), sum.value, sum);
      }
  } else if (item.kind === 'criterion') {
    for (const role of scoreRoles(model)) {
      const entry = item.scores[role];
      if (entry) paper.put(row, left + habits.columns.indexOf(role), entry.value, entry);
    }
    put('rule', item.rule ?? null);
    put('unit', item.unit);
    put('code', habits.columns.includes('code') ? `TC${String(row).padStart(3, '0')}` : null);
  }
  put('evidence', item.evidence);
  put('note', item.note);

  function put(role: TruthRole, value: Held['value'], more: Omit<Held, 'value'> = {}): void {
    const place = habits.columns.indexOf(role);
    if (place >= 0 && value !== null && value !== '') paper.put(row, left + place, value, more);
  }
  void choice;
}

function numberCell(habits: ScoringModel['habits'], { number, kind }: Item): string | number {
  const asNumber = habits.criteria !== 'text' && habits.criteria !== 'padded' && kind !== 'group';
  return asNumber && /^\d+$/.test(number) ? Number(number) : number;
}

/** "1. Tổ chức bộ máy (10 điểm)": a group's maximum in its text. */
function bannerOf(group: Item): string {
  if (group.outside) return group.label;
  const max = group.sums.max ?? leavesOf([group]).reduce((sum, leaf) => sum + (leaf.scores.max?.points ?? 0), 0);
  return `${group.label} (${`${rounded(max)}`.replace('.', ',')} điểm)`;
}

function mergeEvidence(
  paper: Paper,
  model: ScoringModel,
  itemRows: Map<Item, number>,
  columnOf: (role: TruthRole) => number,
): void {
  for (const { children } of model.groups) {
    children.forEach((child, place) => {
      const next = children[place + 1];
      const from = itemRows.get(child);
      const to = next && itemRows.get(next);
      if (next?.sharesEvidence && from !== undefined && to === from + 1)
        paper.merge(from, columnOf('evidence'), to, columnOf('evidence'));
    });
  }
}
