// One workbook from one seed: which sheets it has, what stands on them, which mistakes are planted.
import { choiceOf } from './choose';
import type { Choice } from './choose';
import { appendixHabits, appendixModel } from './appendix/model';
import type { AppendixModel, Task } from './appendix/model';
import { APPENDIX_MISTAKES } from './appendix/mistakes';
import { writeAppendix } from './appendix/table';
import type { AppendixPlaces } from './appendix/table';
import { writeLevels, writeRollup, writeSet, writeStatistics } from './others';
import { paperOf } from './paper';
import type { Paper } from './paper';
import type { Planted } from './planted';
import { filled } from './scoring/fill';
import { habitsOf } from './scoring/habits';
import { SCORING_MISTAKES } from './scoring/mistakes';
import { SET_MISTAKES } from './scoring/set-mistakes';
import type { Item, ScoringModel } from './scoring/model';
import { setOf } from './scoring/set';
import { writeScoring } from './scoring/table';
import type { ScoringPlaces } from './scoring/table';
import { writeAbove, writeBelow } from './surroundings';
import type { Defect, Place, Truth, TruthTable } from './truth';
import { writeEvidenceList } from './lists/evidence';
import { writeRanking } from './lists/ranking';
import { APPENDIX_TITLES, EVIDENCE_TITLES, RANKING_TITLES, SCORING_TITLES } from './words/titles';

export type FileKind = 'xlsx' | 'csv';

export interface Book {
  readonly truth: Truth;
  readonly papers: readonly Paper[];
  readonly file: FileKind;
}

const SHEET_NAMES = {
  scoring: ['Bảng chấm điểm', 'Cham diem 2026', 'Biểu 01', 'Tự chấm', 'Sheet1', 'CQTT 2026', 'PL2'],
  appendix: ['Phụ lục', 'PL1', 'Phan cong', 'Nhiệm vụ', 'Sheet2', 'PL nhiem vu'],
};
const LAYOUTS = [
  'scoring',
  'scoring',
  'scoring',
  'appendix',
  'appendix',
  'both',
  'hidden year',
  'two years',
  'with set',
  'levels above',
  'levels beside',
  'stacked',
  'beside',
  'beside lower',
  'with others',
  'stacked scoring',
  'two rounds',
  'ranking',
  'evidence list',
  'blank',
] as const;

/** The workbook of a seed; with as many mistakes as wanted, or none. */
export function bookOf(seed: number, wanted: 'clean' | 'faulty'): Book {
  const choice = choiceOf(seed);
  const csv = choice.often(0.07);
  const layout = csv ? choice.pick(['scoring', 'appendix'] as const) : choice.pick(LAYOUTS);
  const faulty = wanted === 'faulty';
  const making = new Making(choice, csv, faulty ? choice.between(1, 6) : 0);
  // A form that nobody has filled in has nothing to be wrong.
  making.lay(layout === 'blank' && faulty ? 'scoring' : layout);
  if (!csv) making.write();
  return {
    papers: making.papers,
    file: csv ? 'csv' : 'xlsx',
    truth: {
      name: `${faulty ? 'f' : 'c'}${seed}`,
      seed,
      asOf: making.asOf,
      tables: making.tables,
      defects: making.defects,
      collateral: making.collateral,
    },
  };
}

type Layout = (typeof LAYOUTS)[number];

class Making {
  readonly papers: Paper[] = [];
  readonly tables: TruthTable[] = [];
  readonly defects: Defect[] = [];
  readonly collateral: Place[] = [];
  asOf = '2026-11-20';

  constructor(
    private readonly choice: Choice,
    private readonly plain: boolean,
    private left: number,
  ) {}

  lay(layout: Layout): void {
    const { choice } = this;
    if (layout === 'scoring') this.scoring(this.paper('scoring'));
    else if (layout === 'appendix') this.appendix(this.paper('appendix'), this.left);
    else if (layout === 'blank') {
      if (choice.often(0.6)) this.scoring(this.paper('scoring'), { blank: true });
      else this.appendix(this.paper('appendix'), 0, { blank: true });
    } else if (layout === 'both') {
      const half = Math.ceil(this.left / 2);
      const rest = this.left - half;
      this.left = half;
      this.scoring(this.paper('scoring'));
      this.appendix(this.paper('appendix'), rest);
    } else if (layout === 'hidden year' || layout === 'two years') {
      this.scoring(this.paper('scoring', 'Năm 2026'));
      this.left = 0;
      const before = this.tables.length;
      const paper = this.paper('scoring', 'Năm 2025');
      this.scoring(paper);
      if (layout === 'hidden year') {
        paper.hidden = true;
        this.tables.length = before;
      }
    } else if (layout === 'with set') this.withSet();
    else if (layout === 'levels above' || layout === 'levels beside')
      this.scoring(this.paper('scoring'), { levels: layout });
    else if (layout === 'stacked') this.stacked();
    else if (layout === 'beside') this.beside(0);
    else if (layout === 'beside lower') this.beside(choice.between(1, 5));
    else if (layout === 'stacked scoring') this.stackedScoring();
    else if (layout === 'two rounds')
      this.scoring(this.paper('scoring'), { model: this.model({ rounds: 2 }), own: true });
    else if (layout === 'ranking')
      this.list(paperOf(choice.pick(['Xếp hạng', 'Sheet3'])), RANKING_TITLES, writeRanking);
    else if (layout === 'evidence list')
      this.list(paperOf(choice.pick(['Minh chứng', 'DM minh chung'])), EVIDENCE_TITLES, writeEvidenceList);
    else {
      this.scoring(this.paper('scoring'));
      const rollup = paperOf('Tổng hợp xã');
      this.tables.push(writeRollup(rollup, choice));
      const statistics = paperOf('Thống kê');
      this.tables.push(writeStatistics(statistics, choice));
      this.papers.push(rollup, statistics);
    }
  }

  /** Old encodings and decomposed accents touch all texts of a workbook. */
  write(): void {
    if (this.choice.often(0.05)) for (const paper of this.papers) paper.counts1904 = true;
    if (this.choice.often(0.06))
      for (const paper of this.papers) paper.font = this.choice.pick(['.VnTime', '.VnArial']);
    else if (this.choice.often(0.05)) for (const paper of this.papers) paper.font = 'VNI-Times';
    else if (this.choice.often(0.06))
      for (const { cells } of this.papers)
        for (const [key, cell] of cells)
          if (typeof cell.value === 'string') cells.set(key, { ...cell, value: cell.value.normalize('NFD') });
  }

  private paper(kind: 'scoring' | 'appendix', name?: string): Paper {
    const names = SHEET_NAMES[kind].filter((other) => !this.papers.some((paper) => paper.name === other));
    const paper = paperOf(name ?? this.choice.pick(names));
    this.papers.push(paper);
    return paper;
  }

  /** A list that stands on a sheet of its own. */
  private list(paper: Paper, titles: readonly (readonly string[])[], write: typeof writeRanking): void {
    const { choice } = this;
    const left = choice.pick([0, 0, 1]);
    const span = { left, right: left + 4 };
    const top = writeAbove(paper, choice, span, { titles, merges: choice.often(0.7) });
    const { table, defects, next } = write(paper, choice, top, left, Math.min(this.left, 3));
    this.papers.push(paper);
    this.tables.push(table);
    this.defects.push(...defects);
    writeBelow(paper, choice, span, next);
  }

  private model(wanted: { readonly blank?: boolean; readonly rounds?: 2 }): ScoringModel {
    const habits = habitsOf(this.choice, { plain: this.plain, ...wanted });
    return filled(this.choice, habits, setOf(this.choice, habits));
  }

  private scoring(
    paper: Paper,
    wanted: {
      readonly blank?: boolean;
      readonly levels?: Layout;
      readonly model?: ScoringModel;
      /** The model is of no criteria set. */
      readonly own?: true;
    } = {},
  ): void {
    const { choice } = this;
    const model = wanted.model ?? this.model(wanted);
    const planted = this.plantScoring(model, wanted.model !== undefined && !wanted.own);
    const left = choice.pick([0, 0, 0, 1, 2]);
    const span = { left, right: left + model.habits.columns.length - 1 };
    let row = writeAbove(paper, choice, span, { titles: SCORING_TITLES, merges: model.habits.merges });
    if (wanted.levels === 'levels above') {
      const levels = writeLevels(paper, choice, row, left + 1);
      this.tables.push(levels.table);
      row = levels.next;
    }
    const places = writeScoring(paper, choice, model, row, left);
    this.tables.push(places.table);
    if (wanted.levels === 'levels beside') this.tables.push(writeLevels(paper, choice, row, span.right + 2).table);
    this.tell(paper, planted, places);
    writeBelow(paper, choice, span, places.next);
  }

  private plantScoring(model: ScoringModel, withSet: boolean): readonly Planted<ScoringPlaces>[] {
    const taken = new Set<Item>();
    const planted: Planted<ScoringPlaces>[] = [];
    for (let tries = 0; planted.length < this.left && tries < 60; tries += 1) {
      const mistakes = withSet ? [...SCORING_MISTAKES, ...SET_MISTAKES, ...SET_MISTAKES] : SCORING_MISTAKES;
      const one = this.choice.pick(mistakes)(this.choice, model, taken);
      if (one) planted.push(one);
    }
    return planted;
  }

  private appendix(paper: Paper, count: number, wanted: { readonly blank?: boolean } = {}): void {
    const { choice } = this;
    const habits = appendixHabits(choice, { plain: this.plain, ...wanted });
    const model = appendixModel(choice, habits);
    const planted = this.plantAppendix(model, count);
    const left = choice.pick([0, 0, 0, 1]);
    const span = { left, right: left + habits.columns.length - 1 };
    const row = writeAbove(paper, choice, span, { titles: APPENDIX_TITLES, merges: habits.merges });
    const places = writeAppendix(paper, choice, model, row, left);
    this.asOf = model.asOf;
    this.tables.push(places.table);
    this.tell(paper, planted, places);
    writeBelow(paper, choice, span, places.next);
  }

  private plantAppendix(model: AppendixModel, count: number): readonly Planted<AppendixPlaces>[] {
    const taken = new Set<Task>();
    const planted: Planted<AppendixPlaces>[] = [];
    for (let tries = 0; planted.length < count && tries < 60; tries += 1) {
      const one = this.choice.pick(APPENDIX_MISTAKES)(this.choice, model, taken);
      if (one) planted.push(one);
    }
    return planted;
  }

  private withSet(): void {
    const { choice } = this;
    const model = this.model({});
    const scoring = this.paper('scoring');
    this.scoring(scoring, { model });
    const paper = paperOf(choice.pick(['Bộ tiêu chí', 'Tiêu chí', 'BTC']));
    this.tables.push(writeSet(paper, choice, model.groups));
    this.papers.push(paper);
  }

  private stacked(): void {
    const { choice } = this;
    const paper = this.paper('appendix');
    const first = appendixModel(choice, appendixHabits(choice, {}));
    const second = { ...appendixModel(choice, appendixHabits(choice, {})), asOf: first.asOf };
    const planted = this.plantAppendix(first, this.left);
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
    this.asOf = first.asOf;
    this.tables.push(places.table, under.table);
    this.tell(paper, planted, places);
    writeBelow(paper, choice, { left: 0, right: second.habits.columns.length - 1 }, under.next);
  }

  /** Two scoring tables by one author, the first of them with the mistakes. */
  private twoScorings() {
    const { choice } = this;
    const habits = { ...habitsOf(choice, {}), repeatsHeader: false };
    const first = filled(choice, habits, setOf(choice, habits));
    const second = filled(choice, habits, setOf(choice, habits));
    const planted = this.plantScoring(first, false);
    return { habits, first, second, planted };
  }

  private stackedScoring(): void {
    const { choice } = this;
    const paper = this.paper('scoring');
    const { habits, first, second, planted } = this.twoScorings();
    const span = { left: 0, right: habits.columns.length - 1 };
    const top = writeAbove(paper, choice, span, { titles: SCORING_TITLES, merges: true });
    const places = writeScoring(paper, choice, first, top, 0);
    const title = places.next + choice.between(1, 3);
    paper.put(title, 0, choice.pick(['BẢNG CHẤM ĐIỂM THÔN, TỔ DÂN PHỐ', 'II. KẾT QUẢ CHẤM ĐIỂM BỔ SUNG', 'BIỂU 02']), {
      bold: true,
    });
    const under = writeScoring(paper, choice, second, title + choice.between(1, 2), 0);
    this.tables.push(places.table, under.table);
    this.tell(paper, planted, places);
    writeBelow(paper, choice, span, under.next);
  }

  private beside(lower: number): void {
    const { choice } = this;
    const paper = this.paper('scoring');
    const { habits, first, second, planted } = this.twoScorings();
    const width = habits.columns.length;
    const top = writeAbove(paper, choice, { left: 0, right: width - 1 }, { titles: SCORING_TITLES, merges: true });
    const places = writeScoring(paper, choice, first, top, 0);
    const other = writeScoring(paper, choice, second, top + lower, width + 1);
    this.tables.push(places.table, other.table);
    this.tell(paper, planted, places);
  }

  private tell<Places>({ name }: Paper, planted: readonly Planted<Places>[], places: Places): void {
    for (const { kind, says, cells, follows } of planted) {
      const [address, ...also] = cells(places).filter((cell) => cell !== undefined);
      if (address === undefined) continue;
      this.defects.push({ kind, sheet: name, address, also, says });
      for (const cell of follows?.(places) ?? [])
        if (cell !== undefined) this.collateral.push({ sheet: name, address: cell });
    }
  }
}
