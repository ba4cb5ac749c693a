// A ranking of communes: totals, levels and ranks, with mistakes in them where they are wanted.
import type { Choice } from '../choose';
import type { Paper } from '../paper';
import { letters, nameOf, rangeOf } from '../paper';
import type { Defect, TruthTable } from '../truth';
import { levelOf } from '../scoring/model';

export interface WrittenList {
  readonly table: TruthTable;
  readonly defects: readonly Defect[];
  readonly next: number;
}

interface Ranked {
  name: string;
  readonly total: number;
  level: string;
  rank: number;
}

const COMMUNES = ['Minh Đức', 'Hòa Lạc', 'Phú Cường', 'Bắc Sơn', 'Tiên Cường', 'Vĩnh An', 'An Hưng', 'Tân Thủy'];

type RankingMistake = (
  choice: Choice,
  units: Ranked[],
  place: number,
) => Pick<Defect, 'kind' | 'says'> & { role: keyof Ranked };

const MISTAKES: readonly RankingMistake[] = [
  (choice, units, place) => {
    const unit = units[place] as Ranked;
    unit.rank += units.length + choice.between(1, 3);
    return { kind: 'rank_wrong', says: `Ghi hạng ${unit.rank}`, role: 'rank' };
  },
  (choice, units, place) => {
    const unit = units[place] as Ranked;
    const right = unit.level;
    unit.level = choice.pick(['Mức 4', 'Mức 3', 'Mức 2', 'Mức 1'].filter((level) => level !== right));
    return { kind: 'unit_level_wrong', says: `Ghi ${unit.level}, đúng là ${right}`, role: 'level' };
  },
  (_choice, units, place) => {
    const unit = units[place] as Ranked;
    unit.name = (units[place - 1] as Ranked).name;
    return { kind: 'unit_repeated', says: `Trùng ${unit.name}`, role: 'name' };
  },
];

export function writeRanking(paper: Paper, choice: Choice, top: number, left: number, mistakes: number): WrittenList {
  const communes = choice.some(COMMUNES, choice.between(4, COMMUNES.length));
  const totals = communes.map((_, place) => 98 - place * 3 - choice.between(0, 7) * 0.25);
  if (choice.often(0.5)) totals.reverse();
  const units = communes.map((name, place): Ranked => ({
    name: `${choice.pick(['Xã', 'Phường', 'UBND xã'])} ${name}`,
    total: totals[place] ?? 0,
    level: levelOf(totals[place] ?? 0),
    rank: 1 + totals.filter((other) => other > (totals[place] ?? 0)).length,
  }));
  const planted = Array.from({ length: Math.min(mistakes, MISTAKES.length) }, (_, number) => ({
    place: 1 + number,
    ...(MISTAKES[number] as RankingMistake)(choice, units, 1 + number),
  }));
  const words: Readonly<Record<'stt' | keyof Ranked, string>> = {
    stt: choice.pick(['STT', 'TT']),
    name: choice.pick(['Tên xã, phường', 'Đơn vị', 'Xã, phường', 'Tên đơn vị']),
    total: choice.pick(['Tổng điểm', 'Điểm', 'Tổng số điểm']),
    level: choice.pick(['Mức đạt', 'Xếp loại', 'Mức đạt chuẩn']),
    rank: choice.pick(['Xếp hạng', 'Thứ hạng', 'Hạng', 'Xếp thứ']),
  };
  const roles = choice.pick([
    ['stt', 'name', 'total', 'level', 'rank'],
    ['stt', 'name', 'total', 'rank', 'level'],
  ] as const);
  roles.forEach((role, place) => paper.put(top, left + place, words[role], { bold: true }));
  units.forEach((unit, number) =>
    roles.forEach((role, place) => paper.put(top + 1 + number, left + place, role === 'stt' ? number + 1 : unit[role])),
  );
  const column = (role: keyof Ranked) => left + roles.indexOf(role);
  return {
    table: {
      sheet: paper.name,
      kind: 'ranking',
      headerRange: rangeOf(top, left, top, left + roles.length - 1),
      columns: { stt: letters(left), unit: letters(column('name')) },
    },
    defects: planted.map(({ kind, says, role, place }) => ({
      kind,
      says,
      sheet: paper.name,
      address: nameOf(top + 1 + place, column(role)),
      // Of two units of one name either may be the wrong one.
      also: role === 'name' ? [nameOf(top + place, column(role))] : [],
    })),
    next: top + 1 + units.length,
  };
}
