// The sheets and tables beside those that are checked: levels, a criteria set, a roll-up of units, statistics.
import type { Choice } from './choose';
import type { Paper } from './paper';
import { rangeOf } from './paper';
import type { TruthTable } from './truth';
import type { Item } from './scoring/model';
import { hasParts } from './scoring/model';

/** A levels table; the answer is the row after it. */
export function writeLevels(
  paper: Paper,
  choice: Choice,
  top: number,
  left: number,
): { readonly table: TruthTable; readonly next: number } {
  const [level, range] = choice.pick([
    ['Mức', 'Khoảng điểm'],
    ['Mức độ', 'Điểm'],
    ['Mức đạt chuẩn', 'Điểm đạt'],
    ['Xếp loại', 'Tổng điểm'],
  ]);
  paper.put(top, left, level ?? null, { bold: true });
  paper.put(top, left + 1, range ?? null, { bold: true });
  const rows = choice.pick([
    [
      ['Mức 4', 'Từ 95 đến 100 điểm'],
      ['Mức 3', 'Từ 90 đến dưới 95 điểm'],
      ['Mức 2', 'Từ 85 đến dưới 90 điểm'],
      ['Mức 1', 'Từ 80 đến dưới 85 điểm'],
      ['Không đạt chuẩn', 'Dưới 80 điểm'],
    ],
    [
      ['Mức 4', '95–100'],
      ['Mức 3', '90 – dưới 95'],
      ['Mức 2', '85 – dưới 90'],
      ['Mức 1', '80 – dưới 85'],
      ['Không đạt', 'dưới 80'],
    ],
  ]);
  rows.forEach(([name, points], place) => {
    paper.put(top + 1 + place, left, name ?? null);
    paper.put(top + 1 + place, left + 1, points ?? null);
  });
  const headerRange = rangeOf(top, left, top, left + 1);
  return { table: { sheet: paper.name, kind: 'levels', headerRange, columns: {} }, next: top + rows.length + 2 };
}

/** The criteria set that a scoring table is held against. */
export function writeSet(paper: Paper, choice: Choice, groups: readonly Item[]): TruthTable {
  paper.put(0, 0, 'BỘ TIÊU CHÍ CHÍNH QUYỀN THÂN THIỆN', { bold: true });
  const headers = [
    'STT',
    'Tiêu chí',
    choice.pick(['Điểm tối đa', 'Điểm chuẩn']),
    choice.pick(['Cách chấm', 'Cách tính điểm']),
  ];
  headers.forEach((header, column) => paper.put(2, column, header, { bold: true }));
  let row = 3;
  const add = (item: Item) => {
    if (item.kind === 'step') return;
    paper.put(row, 0, item.numberInSet ?? item.number);
    paper.put(row, 1, item.labelInSet ?? item.label);
    if (item.kind === 'criterion' && !hasParts(item)) {
      const max = item.maxInSet ?? 0;
      paper.put(row, 2, max);
      paper.put(row, 3, item.rule ?? `Chấm từ 0 đến ${`${max}`.replace('.', ',')} điểm`);
    }
    row += 1;
    for (const child of item.children) add(child);
  };
  for (const group of groups) add(group);
  return {
    sheet: paper.name,
    kind: 'criteria',
    headerRange: rangeOf(2, 0, 2, 3),
    columns: { stt: 'A', criterion: 'B', max: 'C', rule: 'D' },
  };
}

const UNITS = ['Xã Minh Đức', 'Xã Hòa Lạc', 'Xã Phú Cường', 'Phường Bắc Sơn', 'Xã Tiên Cường', 'Xã Vĩnh An'];

/** Scores of several communes, one a row, with their ranks. */
export function writeRollup(paper: Paper, choice: Choice): TruthTable {
  paper.put(0, 0, 'TỔNG HỢP ĐIỂM CÁC XÃ, PHƯỜNG NĂM 2026', { bold: true });
  const headers = [
    'STT',
    choice.pick(['Tên xã, phường', 'Tên đơn vị', 'Xã, phường']),
    'Điểm tự chấm',
    'Điểm thẩm định',
    'Xếp hạng',
  ];
  headers.forEach((header, column) => paper.put(2, column, header, { bold: true }));
  const points = UNITS.map(() => 80 + choice.between(0, 76) * 0.25);
  points.forEach((value, place) => {
    const row = 3 + place;
    [place + 1, UNITS[place] ?? '', value, value, 1 + points.filter((other) => other > value).length].forEach(
      (held, column) => paper.put(row, column, held),
    );
  });
  return { sheet: paper.name, kind: 'rollup', headerRange: rangeOf(2, 0, 2, headers.length - 1), columns: {} };
}

/** Statistics: no table of ours. */
export function writeStatistics(paper: Paper, choice: Choice): TruthTable {
  paper.put(0, 0, 'THỐNG KÊ SỐ LIỆU HỒ SƠ NĂM 2026', { bold: true });
  const headers = ['TT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ (%)'];
  headers.forEach((header, column) => paper.put(2, column, header, { bold: true }));
  ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Người có công'].forEach((name, place) => {
    const received = choice.between(40, 900);
    const late = choice.between(0, 9);
    [place + 1, name, received, received - late, late, Math.round(((received - late) / received) * 1000) / 10].forEach(
      (held, column) => paper.put(3 + place, column, held),
    );
  });
  return { sheet: paper.name, kind: 'other', headerRange: rangeOf(2, 0, 2, headers.length - 1), columns: {} };
}
