// Mistakes in evidence, reasons, numbers of rows, and rows cut in two.
import { rounded } from './model';
import type { Item } from './model';
import { criterionFor, groupOf, sumsAfter, isFilled, said } from './planting';
import type { ScoringMistake } from './planting';

export const evidence: ScoringMistake = (choice, model, taken) => {
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

export const localPath: ScoringMistake = (choice, model, taken) => {
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

export const differs: ScoringMistake = (choice, model, taken) => {
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

export function sequence(kind: 'stt_gap' | 'stt_duplicate'): ScoringMistake {
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

export const split: ScoringMistake = (choice, model, taken) => {
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
