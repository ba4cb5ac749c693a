// The mistakes that officers make in scoring tables, each planted in the model before it is written.
import type { Choice } from '../choose';
import type { Planted } from '../planted';
import { decidingTotal, hasParts, insideOf, leavesOf, levelOf, pointsOf, rounded, scoreRoles } from './model';
import type { Entry, Item, ScoreRole, ScoringModel } from './model';
import type { ScoringPlaces } from './table';

export type ScoringMistake = (
  choice: Choice,
  model: ScoringModel,
  taken: Set<Item>,
) => Planted<ScoringPlaces> | undefined;

/** A criterion within the 100 that no other mistake is in. */
function criterionFor(
  choice: Choice,
  model: ScoringModel,
  taken: Set<Item>,
  wanted: (item: Item) => boolean = () => true,
): Item | undefined {
  const open = leavesOf(insideOf(model)).filter((item) => !taken.has(item) && item.rest === undefined && wanted(item));
  if (open.length === 0) return undefined;
  const item = choice.pick(open);
  taken.add(item);
  return item;
}

function groupOf(model: ScoringModel, item: Item): Item | undefined {
  return model.groups.find((group) => leavesOf([group]).includes(item));
}

/** Sums, level and registration, which follow from every score. */
function sumsAfter(model: ScoringModel, item?: Item) {
  const groups = item ? [groupOf(model, item)] : insideOf(model);
  const parents = groups.flatMap((group) => group?.children.filter((child) => hasParts(child)) ?? []);
  return (places: ScoringPlaces) => [
    ...scoreRoles(model).flatMap((role) => [
      places.totalCell(role),
      ...groups.map((group) => group && places.sumCell(group, role)),
      ...parents.map((parent) => places.cell(parent, role)),
    ]),
    places.levelCell,
    places.registeredCell,
  ];
}

function isFilled({ habits }: ScoringModel): boolean {
  return !habits.blank;
}

function said(value: number): string {
  return `${value}`.replace('.', ',');
}

function givenRole(choice: Choice, model: ScoringModel): ScoreRole {
  const { columns, appraised } = model.habits;
  const both = columns.includes('appraised') && !columns.includes('firstRound') && appraised === 'filled';
  return both && choice.often(0.3) ? 'appraised' : 'self';
}

function spoilScore(
  kind: string,
  spoil: (choice: Choice, max: number, points: number) => readonly [Entry, string] | undefined,
  wanted: (model: ScoringModel) => boolean = () => true,
): ScoringMistake {
  return (choice, model, taken) => {
    if (!isFilled(model) || !wanted(model) || model.levelIsWrong) return undefined;
    const role = givenRole(choice, model);
    const item = criterionFor(choice, model, taken, ({ scores }) => (scores[role]?.points ?? 0) > 0);
    const max = item?.scores.max?.points ?? 0;
    const spoiled = item && spoil(choice, max, item.scores[role]?.points ?? 0);
    if (item === undefined || spoiled === undefined) return undefined;
    const [entry, says] = spoiled;
    item.scores[role] = entry;
    return { kind, says, cells: (places) => [places.cell(item, role)], follows: sumsAfter(model, item) };
  };
}

/** A file of rows and commas keeps no formats. */
function hasFormats({ habits }: ScoringModel): boolean {
  return habits.merges;
}

const aboveMax = spoilScore('score_above_max', (choice, max) => {
  const points = rounded(max + choice.pick([0.5, 1, 0.25, 2]));
  return [{ value: points, points }, `${said(points)} trên tối đa ${said(max)}`];
});
const negative = spoilScore('score_negative', (choice) => {
  const points = -choice.pick([0.5, 1, 0.25]);
  return [{ value: points, points }, `${said(points)}`];
});
const missing = spoilScore('score_missing', () => [{ value: null }, 'Ô điểm để trống']);
const text = spoilScore('score_text', (choice) => {
  const words = choice.pick(['đủ', 'tốt', 'hoàn thành', 'chưa có', 'OK', 'theo BC', 'xem ghi chú']);
  return [{ value: words }, `Ghi chữ “${words}”`];
});
const asText = spoilScore(
  'score_as_text',
  (choice, max, points) => {
    const words = choice.pick([
      `${said(points)}đ`,
      `${said(points)} điểm`,
      said(points),
      `${said(points)} `,
      `${said(points)}/${said(max)}`,
    ]);
    return [{ value: words, points }, `Văn bản “${words}” không được cộng`];
  },
  ({ habits }) => habits.merges && habits.totalBy !== 'value' && habits.total !== 'none',
);
const date = spoilScore(
  'score_date',
  (choice) => {
    const [day, month] = choice.pick([
      [2, 5],
      [1, 5],
      [5, 2],
      [3, 5],
    ]);
    const serial = Math.round(Date.UTC(2026, (month ?? 1) - 1, day) / 86_400_000) + 25_569;
    return [{ value: serial, format: choice.pick(['d-mmm', 'dd/mm/yyyy', 'd/m']) }, 'Điểm thành ngày'];
  },
  hasFormats,
);
const percent = spoilScore('score_percent', () => [{ value: 0.9, format: '0%' }, 'Điểm ghi 90%'], hasFormats);
const notPossible = spoilScore(
  'score_not_possible',
  (_, max) => {
    const points = rounded(max * 0.75 === max / 2 ? max * 0.6 : max * 0.75);
    return [{ value: points, points }, `${said(points)} không có trong cách chấm`];
  },
  ({ habits }) => habits.columns.includes('rule'),
);
const broken = spoilScore('error_value', (choice) => {
  const [value, formula] = choice.pick([
    ['#REF!', '#REF!*1'],
    ['#DIV/0!', '1/0'],
    ['#NAME?', 'tongdiem(1)'],
    ['#VALUE!', '"a"*1'],
  ] as const);
  return [{ value, formula, isError: true }, `Ô báo ${value}`];
});

function groupSum(kind: string, roles: readonly ScoreRole[]): ScoringMistake {
  return (choice, model, taken) => {
    const { habits } = model;
    if (model.levelIsWrong || !isFilled(model) || (habits.groupSums === 'none' && habits.subtotals === 'none'))
      return undefined;
    const open = insideOf(model).filter((group) => !taken.has(group));
    const role = choice.pick(roles);
    if (open.length === 0) return undefined;
    const group = choice.pick(open);
    taken.add(group);
    const typed = rounded(pointsOf([group], role) + choice.pick([1, -1, 0.5, 2]));
    group.sums[role] = typed;
    return {
      kind,
      says: `${group.label}: ghi ${said(typed)}, đúng là ${said(pointsOf([group], role))}`,
      cells: (places) => [places.sumCell(group, role)],
      follows: (places) => [places.totalCell(role), places.levelCell],
    };
  };
}

const total: ScoringMistake = (choice, model) => {
  const role = givenRole(choice, model);
  if (model.levelIsWrong || !isFilled(model) || model.habits.total === 'none' || model.totals[role]) return undefined;
  const right = model.habits.outside === 'before total' ? decidingTotal(model) : pointsOf(insideOf(model), role);
  const typed = rounded((right ?? 0) + choice.pick([1, -1, 0.5, 2.5, -3]));
  model.totals[role] = { typed };
  return {
    kind: 'total_wrong',
    says: `Tổng gõ tay ${said(typed)}`,
    cells: (places) => [places.totalCell(role)],
    follows: (places) => [places.levelCell, places.registeredCell],
  };
};

const leavesOut: ScoringMistake = (choice, model, taken) => {
  const { habits } = model;
  const role = givenRole(choice, model);
  if (!isFilled(model) || habits.total === 'none' || habits.scores === 'text' || habits.scores === 'of maximum')
    return undefined;
  if (model.levelIsWrong || model.totals[role]) return undefined;
  const omits = criterionFor(choice, model, taken, ({ scores }) => (scores[role]?.points ?? 0) > 0);
  if (omits === undefined) return undefined;
  model.totals[role] = { omits };
  return {
    kind: 'total_leaves_out',
    says: `Tổng bỏ sót “${omits.label}”`,
    cells: (places) => [places.totalCell(role)],
    follows: (places) => [places.levelCell, places.registeredCell],
  };
};

const countsTwice: ScoringMistake = (choice, model) => {
  const { habits } = model;
  const role = givenRole(choice, model);
  if (
    model.levelIsWrong ||
    !isFilled(model) ||
    habits.total !== 'below' ||
    habits.groupSums === 'none' ||
    model.totals[role]
  )
    return undefined;
  if (habits.scores === 'text' || habits.scores === 'of maximum' || habits.outside === 'before total') return undefined;
  model.totals[role] = { doubles: true };
  return {
    kind: 'total_counts_twice',
    says: 'Tổng cộng cả dòng nhóm lẫn tiêu chí',
    cells: (places) => [places.totalCell(role)],
    follows: (places) => [places.levelCell, places.registeredCell],
  };
};

const level: ScoringMistake = (choice, model, taken) => {
  const points = decidingTotal(model);
  if (taken.size > 0 || Object.keys(model.totals).length > 0) return undefined;
  if (!isFilled(model) || model.habits.levels === 'none' || points === undefined || model.level !== levelOf(points))
    return undefined;
  model.levelIsWrong = true;
  model.level = choice.pick(['Mức 4', 'Mức 3', 'Mức 2', 'Mức 1'].filter((other) => other !== levelOf(points)));
  return {
    kind: 'level_wrong',
    says: `Ghi ${model.level}, đúng là ${levelOf(points)}`,
    cells: ({ levelCell }) => [levelCell],
  };
};

const registered: ScoringMistake = (_, model) => {
  if (model.levelIsWrong || !isFilled(model) || model.habits.levels === 'none' || model.registered === null)
    return undefined;
  model.registered = null;
  return {
    kind: 'registered_missing',
    says: 'Chưa ghi mức đăng ký',
    cells: ({ registeredCell }) => [registeredCell],
    follows: ({ levelCell }) => [levelCell],
  };
};

const maxima: ScoringMistake = (choice, model, taken) => {
  if (model.levelIsWrong || model.habits.total === 'none' || model.habits.columns.includes('rule')) return undefined;
  // Scores written “4,5/5” say the maximum too.
  if (model.habits.scores === 'of maximum') return undefined;
  const item = criterionFor(choice, model, taken, ({ scores }) => (scores.max?.points ?? 0) >= 1);
  if (item === undefined) return undefined;
  const max = rounded((item.scores.max?.points ?? 0) + choice.pick([1, 0.5, 2]));
  item.scores.max = { value: max, points: max };
  const group = groupOf(model, item);
  return {
    kind: 'maxima_not_100',
    says: `Tổng điểm tối đa là ${said(pointsOf(insideOf(model), 'max'))}`,
    cells: (places) => [places.totalCell('max'), places.cell(item, 'max'), group && places.sumCell(group, 'max')],
    follows: ({ levelCell }) => [levelCell],
  };
};

const evidence: ScoringMistake = (choice, model, taken) => {
  if (!isFilled(model)) return undefined;
  const next = (item: Item) => {
    const row = groupOf(model, item)?.children ?? [];
    return row[row.indexOf(item) + 1]?.sharesEvidence === true;
  };
  const item = criterionFor(choice, model, taken, (one) => one.evidence !== null && !next(one));
  if (item === undefined) return undefined;
  item.evidence = null;
  return {
    kind: 'evidence_missing',
    says: 'Có điểm, thiếu minh chứng',
    cells: (places) => [places.cell(item, 'evidence')],
  };
};

const localPath: ScoringMistake = (choice, model, taken) => {
  if (!isFilled(model)) return undefined;
  const item = criterionFor(choice, model, taken, (one) => one.evidence !== null);
  if (item === undefined) return undefined;
  item.evidence = choice.pick([
    'D:\\Ho so 2026\\minh chung\\BC 45.pdf',
    'C:\\Users\\Admin\\Desktop\\KH 12.docx',
    'file:///E:/CQTT/QD-15.pdf',
    '\\\\MAYCHU\\chung\\CQTT\\BB kiem tra.pdf',
  ]);
  return { kind: 'evidence_local_path', says: item.evidence, cells: (places) => [places.cell(item, 'evidence')] };
};

const differs: ScoringMistake = (choice, model, taken) => {
  const { habits } = model;
  if (model.levelIsWrong || !isFilled(model) || habits.appraised === 'empty') return undefined;
  if (!habits.columns.includes('appraised') || !habits.columns.includes('note')) return undefined;
  const item = criterionFor(
    choice,
    model,
    taken,
    ({ scores, note }) => (scores.self?.points ?? 0) >= 1 && note === null,
  );
  if (item === undefined) return undefined;
  const self = item.scores.self?.points ?? 0;
  const lower = item.possible?.find((score) => score < self) ?? rounded(self - 0.5);
  const value = typeof item.scores.self?.value === 'string' ? said(lower) : lower;
  item.scores.appraised = { value, points: lower };
  return {
    kind: 'appraised_differs',
    says: `Tự chấm ${said(self)}, thẩm định ${said(lower)}, không ghi lý do`,
    cells: (places) => [places.cell(item, 'appraised'), places.cell(item, 'note'), places.cell(item, 'self')],
    follows: sumsAfter(model, item),
  };
};

function sequence(kind: 'stt_gap' | 'stt_duplicate'): ScoringMistake {
  return (choice, model, taken) => {
    const { criteria } = model.habits;
    if (criteria !== 'running' && criteria !== 'text' && criteria !== 'padded') return undefined;
    const rows = model.groups.flatMap(({ children }) => children);
    const [from, to] = [3, rows.length - 3];
    const place = choice.between(from, to);
    const item = rows[place];
    if (item === undefined || taken.has(item) || rows.some((row) => Number(row.number) !== rows.indexOf(row) + 1))
      return undefined;
    taken.add(item);
    const shift = kind === 'stt_gap' ? 1 : -1;
    for (const row of rows.slice(place)) {
      const width = row.number.length;
      row.number = `${Number(row.number) + shift}`.padStart(criteria === 'padded' ? width : 1, '0');
    }
    return { kind, says: `STT ${item.number}`, cells: (places) => [places.cell(item, 'stt')] };
  };
}

const split: ScoringMistake = (choice, model, taken) => {
  const shared = (item: Item) => {
    const row = groupOf(model, item)?.children ?? [];
    return item.sharesEvidence === true || row[row.indexOf(item) + 1]?.sharesEvidence === true;
  };
  const long = ({ label, children }: Item) => children.length === 0 && label.split(' ').length >= 7;
  const item = criterionFor(choice, model, taken, (one) => long(one) && !shared(one));
  if (item === undefined) return undefined;
  const words = item.label.split(' ');
  const cut = words.findIndex(
    (word, place) => place >= 4 && /^\p{Ll}/u.test(word) && !/[,;.]$/.test(words[place - 1] ?? ''),
  );
  if (cut < 0) return undefined;
  item.label = words.slice(0, cut).join(' ');
  item.rest = words.slice(cut).join(' ');
  return {
    kind: 'row_split',
    says: `Dòng nối “${item.rest}”`,
    cells: (places) => [places.restCell(item), places.cell(item, 'criterion')],
    follows: (places) => [places.cell(item, 'criterion')],
  };
};

export const SCORING_MISTAKES: readonly ScoringMistake[] = [
  aboveMax,
  aboveMax,
  negative,
  missing,
  missing,
  text,
  asText,
  date,
  percent,
  notPossible,
  broken,
  groupSum('group_sum_wrong', ['self']),
  groupSum('group_max_wrong', ['max']),
  total,
  leavesOut,
  countsTwice,
  level,
  registered,
  maxima,
  evidence,
  evidence,
  localPath,
  differs,
  sequence('stt_gap'),
  sequence('stt_duplicate'),
  split,
];
