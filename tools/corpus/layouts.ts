// What stands on the sheets of a workbook, and where: one table, several, with levels, a set, a roll-up or a list beside them.
import { appendixHabits, appendixModel } from './appendix/model';
import { writeAppendix } from './appendix/table';
import { writeEvidenceList } from './lists/evidence';
import { writeRanking } from './lists/ranking';
import type { Making } from './making';
import { writeRollup, writeSet, writeStatistics } from './others';
import { paperOf } from './paper';
import type { Paper } from './paper';
import { filled } from './scoring/fill';
import { habitsOf } from './scoring/habits';
import { setOf } from './scoring/set';
import { writeScoring } from './scoring/table';
import { writeAbove, writeBelow } from './surroundings';
import { APPENDIX_TITLES, EVIDENCE_TITLES, RANKING_TITLES, SCORING_TITLES } from './words/titles';

export type Layout = (making: Making) => void;

const scoring: Layout = (making) => making.scoring(making.paper('scoring'));
const appendix: Layout = (making) => making.appendix(making.paper('appendix'), making.left);
const levels =
  (where: 'above' | 'beside'): Layout =>
  (making) =>
    making.scoring(making.paper('scoring'), { levels: where });

function blank(making: Making): void {
  if (making.choice.often(0.6)) making.scoring(making.paper('scoring'), { blank: true });
  else making.appendix(making.paper('appendix'), 0, { blank: true });
}

function both(making: Making): void {
  const half = Math.ceil(making.left / 2);
  const rest = making.left - half;
  making.left = half;
  making.scoring(making.paper('scoring'));
  making.appendix(making.paper('appendix'), rest);
}

/** Last year's sheet is right, whatever this year's is. */
function twoYears(making: Making): Paper {
  making.scoring(making.paper('scoring', 'Năm 2026'));
  making.left = 0;
  const paper = making.paper('scoring', 'Năm 2025');
  making.scoring(paper);
  return paper;
}

function hiddenYear(making: Making): void {
  const paper = twoYears(making);
  paper.hidden = true;
  making.tables.pop();
}

function twoRounds(making: Making): void {
  making.scoring(making.paper('scoring'), { model: making.model({ rounds: 2 }), own: true });
}

function withOthers(making: Making): void {
  making.scoring(making.paper('scoring'));
  const rollup = paperOf('Tổng hợp xã');
  making.tables.push(writeRollup(rollup, making.choice));
  const statistics = paperOf('Thống kê');
  making.tables.push(writeStatistics(statistics, making.choice));
  making.papers.push(rollup, statistics);
}

/** A list that stands on a sheet of its own. */
function list(making: Making, paper: Paper, titles: readonly (readonly string[])[], write: typeof writeRanking): void {
  const { choice } = making;
  const left = choice.pick([0, 0, 1]);
  const span = { left, right: left + 4 };
  const top = writeAbove(paper, choice, span, { titles, merges: choice.often(0.7) });
  const { table, defects, next } = write(paper, choice, top, left, Math.min(making.left, 3));
  making.papers.push(paper);
  making.tables.push(table);
  making.defects.push(...defects);
  writeBelow(paper, choice, span, next);
}

function withSet(making: Making): void {
  const { choice } = making;
  const model = making.model({});
  const scoring = making.paper('scoring');
  making.scoring(scoring, { model });
  const paper = paperOf(choice.pick(['Bộ tiêu chí', 'Tiêu chí', 'BTC']));
  making.tables.push(writeSet(paper, choice, model.groups));
  making.papers.push(paper);
}

function stacked(making: Making): void {
  const { choice } = making;
  const paper = making.paper('appendix');
  const first = appendixModel(choice, appendixHabits(choice, {}));
  const second = { ...appendixModel(choice, appendixHabits(choice, {})), asOf: first.asOf };
  const planted = making.plantAppendix(first, making.left);
  const top = writeAbove(
    paper,
    choice,
    { left: 0, right: first.habits.columns.length - 1 },
    { titles: APPENDIX_TITLES, merges: true },
  );
  const places = writeAppendix(paper, choice, first, top, 0);
  const title = places.next + choice.between(1, 3);
  paper.put(title, 0, choice.pick(['Phụ lục II', 'II. NHIỆM VỤ BỔ SUNG', 'BIỂU 2: NHIỆM VỤ THƯỜNG XUYÊN']), {
    bold: true,
  });
  const statuses = second.groups.flatMap(({ tasks }) => tasks);
  for (const task of statuses)
    if (task.status !== null) task.status = task.last && task.last < first.asOf ? 'Hoàn thành' : 'Đang thực hiện';
  const under = writeAppendix(paper, choice, second, title + choice.between(1, 2), 0);
  making.asOf = first.asOf;
  making.tables.push(places.table, under.table);
  making.tell(paper, planted, places);
  writeBelow(paper, choice, { left: 0, right: second.habits.columns.length - 1 }, under.next);
}

/** Two scoring tables by one author, the first of them with the mistakes. */
function twoScorings(making: Making) {
  const { choice } = making;
  const habits = { ...habitsOf(choice, {}), repeatsHeader: false };
  const first = filled(choice, habits, setOf(choice, habits));
  const second = filled(choice, habits, setOf(choice, habits));
  const planted = making.plantScoring(first, false);
  return { habits, first, second, planted };
}

function stackedScoring(making: Making): void {
  const { choice } = making;
  const paper = making.paper('scoring');
  const { habits, first, second, planted } = twoScorings(making);
  const span = { left: 0, right: habits.columns.length - 1 };
  const top = writeAbove(paper, choice, span, { titles: SCORING_TITLES, merges: true });
  const places = writeScoring(paper, choice, first, top, 0);
  const title = places.next + choice.between(1, 3);
  paper.put(title, 0, choice.pick(['BẢNG CHẤM ĐIỂM THÔN, TỔ DÂN PHỐ', 'II. KẾT QUẢ CHẤM ĐIỂM BỔ SUNG', 'BIỂU 02']), {
    bold: true,
  });
  const under = writeScoring(paper, choice, second, title + choice.between(1, 2), 0);
  making.tables.push(places.table, under.table);
  making.tell(paper, planted, places);
  writeBelow(paper, choice, span, under.next);
}

function beside(making: Making, lower: number): void {
  const { choice } = making;
  const paper = making.paper('scoring');
  const { habits, first, second, planted } = twoScorings(making);
  const width = habits.columns.length;
  const top = writeAbove(paper, choice, { left: 0, right: width - 1 }, { titles: SCORING_TITLES, merges: true });
  const places = writeScoring(paper, choice, first, top, 0);
  const other = writeScoring(paper, choice, second, top + lower, width + 1);
  making.tables.push(places.table, other.table);
  making.tell(paper, planted, places);
}

/** Each as likely as the others: those that officers have most stand here several times. */
export const LAYOUTS: readonly Layout[] = [
  scoring,
  scoring,
  scoring,
  appendix,
  appendix,
  both,
  hiddenYear,
  twoYears,
  withSet,
  levels('above'),
  levels('beside'),
  stacked,
  (making) => beside(making, 0),
  (making) => beside(making, making.choice.between(1, 5)),
  withOthers,
  stackedScoring,
  twoRounds,
  (making) => list(making, paperOf(making.choice.pick(['Xếp hạng', 'Sheet3'])), RANKING_TITLES, writeRanking),
  (making) =>
    list(making, paperOf(making.choice.pick(['Minh chứng', 'DM minh chung'])), EVIDENCE_TITLES, writeEvidenceList),
  blank,
];

/** What fits into a file of one sheet without merged cells. */
export const PLAIN_LAYOUTS: readonly Layout[] = [scoring, appendix];

/** A form that nobody has filled in has nothing to be wrong. */
export function thatCanBeWrong(layout: Layout): Layout {
  return layout === blank ? scoring : layout;
}
