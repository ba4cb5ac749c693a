// Mistakes in single scores: too high, missing, typed as something else.
import type { Choice } from '../choose';
import { rounded } from './model';
import type { Entry, ScoringModel } from './model';
import { criterionFor, sumsAfter, isFilled, said, givenRole } from './planting';
import type { ScoringMistake } from './planting';

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

export const aboveMax = spoilScore('score_above_max', (choice, max) => {
  const points = rounded(max + choice.pick([0.5, 1, 0.25, 2]));
  return [{ value: points, points }, `${said(points)} trên tối đa ${said(max)}`];
});
export const negative = spoilScore('score_negative', (choice) => {
  const points = -choice.pick([0.5, 1, 0.25]);
  return [{ value: points, points }, `${said(points)}`];
});
export const missing = spoilScore('score_missing', () => [{ value: null }, 'Ô điểm để trống']);
export const text = spoilScore('score_text', (choice) => {
  const words = choice.pick(['đủ', 'tốt', 'hoàn thành', 'chưa có', 'OK', 'theo BC', 'xem ghi chú']);
  return [{ value: words }, `Ghi chữ “${words}”`];
});
export const asText = spoilScore(
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
export const date = spoilScore(
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
export const percent = spoilScore('score_percent', () => [{ value: 0.9, format: '0%' }, 'Điểm ghi 90%'], hasFormats);
export const notPossible = spoilScore(
  'score_not_possible',
  (_, max) => {
    const points = rounded(max * 0.75 === max / 2 ? max * 0.6 : max * 0.75);
    return [{ value: points, points }, `${said(points)} không có trong cách chấm`];
  },
  ({ habits }) => habits.columns.includes('rule'),
);
export const broken = spoilScore('error_value', (choice) => {
  const [value, formula] = choice.pick([
    ['#REF!', '#REF!*1'],
    ['#DIV/0!', '1/0'],
    ['#NAME?', 'tongdiem(1)'],
    ['#VALUE!', '"a"*1'],
  ] as const);
  return [{ value, formula, isError: true }, `Ô báo ${value}`];
});
