// The parts that workbooks are made of: a scoring table or an appendix on a paper, with its mistakes, and what is true of it.
import type { Choice } from './choose';
import { appendixHabits, appendixModel } from './appendix/model';
import type { AppendixModel, Task } from './appendix/model';
import { APPENDIX_MISTAKES } from './appendix/mistakes';
import { writeAppendix } from './appendix/table';
import type { AppendixPlaces } from './appendix/table';
import { writeLevels } from './others';
import { paperOf } from './paper';
import type { Paper } from './paper';
import type { Planted } from './planted';
import { filled } from './scoring/fill';
import { habitsOf } from './scoring/habits';
import { SCORING_MISTAKES } from './scoring/mistakes';
import type { Item, ScoringModel } from './scoring/model';
import { setOf } from './scoring/set';
import { SET_MISTAKES } from './scoring/set-mistakes';
import { writeScoring } from './scoring/table';
import type { ScoringPlaces } from './scoring/table';
import { writeAbove, writeBelow } from './surroundings';
import type { Defect, Place, TruthTable } from './truth';
import { APPENDIX_TITLES, SCORING_TITLES } from './words/titles';

const SHEET_NAMES = {
  scoring: ['Bảng chấm điểm', 'Cham diem 2026', 'Biểu 01', 'Tự chấm', 'Sheet1', 'CQTT 2026', 'PL2'],
  appendix: ['Phụ lục', 'PL1', 'Phan cong', 'Nhiệm vụ', 'Sheet2', 'PL nhiem vu'],
};

export interface WantedScoring {
  readonly blank?: boolean;
  readonly levels?: 'above' | 'beside';
  readonly model?: ScoringModel;
  /** The model is of no criteria set. */
  readonly own?: true;
}

/** A workbook while it is made; `left` mistakes are still to be planted. */
export class Making {
  readonly papers: Paper[] = [];
  readonly tables: TruthTable[] = [];
  readonly defects: Defect[] = [];
  readonly collateral: Place[] = [];
  asOf = '2026-11-20';

  constructor(
    readonly choice: Choice,
    private readonly plain: boolean,
    public left: number,
  ) {}

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

  paper(kind: 'scoring' | 'appendix', name?: string): Paper {
    const names = SHEET_NAMES[kind].filter((other) => !this.papers.some((paper) => paper.name === other));
    const paper = paperOf(name ?? this.choice.pick(names));
    this.papers.push(paper);
    return paper;
  }

  model(wanted: { readonly blank?: boolean; readonly rounds?: 2 }): ScoringModel {
    const habits = habitsOf(this.choice, { plain: this.plain, ...wanted });
    return filled(this.choice, habits, setOf(this.choice, habits));
  }

  scoring(paper: Paper, wanted: WantedScoring = {}): void {
    const { choice } = this;
    const model = wanted.model ?? this.model(wanted);
    const planted = this.plantScoring(model, wanted.model !== undefined && !wanted.own);
    const left = choice.pick([0, 0, 0, 1, 2]);
    const span = { left, right: left + model.habits.columns.length - 1 };
    let row = writeAbove(paper, choice, span, { titles: SCORING_TITLES, merges: model.habits.merges });
    if (wanted.levels === 'above') {
      const levels = writeLevels(paper, choice, row, left + 1);
      this.tables.push(levels.table);
      row = levels.next;
    }
    const places = writeScoring(paper, choice, model, row, left);
    this.tables.push(places.table);
    if (wanted.levels === 'beside') this.tables.push(writeLevels(paper, choice, row, span.right + 2).table);
    this.tell(paper, planted, places);
    writeBelow(paper, choice, span, places.next);
  }

  plantScoring(model: ScoringModel, withSet: boolean): readonly Planted<ScoringPlaces>[] {
    const taken = new Set<Item>();
    const planted: Planted<ScoringPlaces>[] = [];
    for (let tries = 0; planted.length < this.left && tries < 60; tries += 1) {
      const mistakes = withSet ? [...SCORING_MISTAKES, ...SET_MISTAKES, ...SET_MISTAKES] : SCORING_MISTAKES;
      const one = this.choice.pick(mistakes)(this.choice, model, taken);
      if (one) planted.push(one);
    }
    return planted;
  }

  appendix(paper: Paper, count: number, wanted: { readonly blank?: boolean } = {}): void {
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

  plantAppendix(model: AppendixModel, count: number): readonly Planted<AppendixPlaces>[] {
    const taken = new Set<Task>();
    const planted: Planted<AppendixPlaces>[] = [];
    for (let tries = 0; planted.length < count && tries < 60; tries += 1) {
      const one = this.choice.pick(APPENDIX_MISTAKES)(this.choice, model, taken);
      if (one) planted.push(one);
    }
    return planted;
  }

  tell<Places>({ name }: Paper, planted: readonly Planted<Places>[], places: Places): void {
    for (const { kind, says, cells, follows } of planted) {
      const [address, ...also] = cells(places).filter((cell) => cell !== undefined);
      if (address === undefined) continue;
      this.defects.push({ kind, sheet: name, address, also, says });
      for (const cell of follows?.(places) ?? [])
        if (cell !== undefined) this.collateral.push({ sheet: name, address: cell });
    }
  }
}
